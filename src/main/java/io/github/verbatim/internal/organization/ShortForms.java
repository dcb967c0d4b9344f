package io.github.verbatim.internal.organization;

import java.util.List;
import java.util.Set;

/** Whether one name is a short form of another one, by their words alone. Immutable. */
final class ShortForms {
  private static final Set<String> LINKS = Set.of("of", "for", "on", "to", "at", "in", "and");

  /** First words that a name can lose without becoming another organization's. */
  private static final Set<String> NATIONS =
      Set.of("us", "un", "uk", "eu", "american", "british", "national", "united", "federal");

  private final NameForms forms;

  ShortForms(NameForms forms) {
    this.forms = forms;
  }

  /** Whether {@code small} is a short form of {@code full}. */
  boolean isShortOf(OrganizationForm small, OrganizationForm full) {
    List<String> few = small.words();
    List<String> many = full.words();
    if (few.size() >= many.size() || full.position() == small.position()) {
      return false;
    }
    if (endsInAcronym(small, full)) {
      return true;
    }
    if (startsWith(many, few)) {
      return mayEndEarly(small, full, many.subList(few.size(), many.size()));
    }
    if (endsWith(many, few)) {
      return mayBeginLate(small, full, many.subList(0, many.size() - few.size()));
    }
    return false;
  }

  /** "Henan AMC" for "Henan Asset Management Company". */
  private static boolean endsInAcronym(OrganizationForm small, OrganizationForm full) {
    int same = small.words().size() - 1;
    return same > 0
        && small.printed().size() == small.words().size()
        && full.printed().size() == full.words().size()
        && startsWith(full.words(), small.words().subList(0, same))
        && Words.looksLikeAcronym(small.printed().get(same))
        && Acronyms.isInitials(
            small.printed().get(same), full.printed().subList(same, full.printed().size()));
  }

  private static boolean startsWith(List<String> many, List<String> few) {
    return many.subList(0, few.size()).equals(few);
  }

  private static boolean endsWith(List<String> many, List<String> few) {
    return many.subList(many.size() - few.size(), many.size()).equals(few);
  }

  /** "Hofstra (University)", "Peterson Institute (for International Economics)". */
  private boolean mayEndEarly(OrganizationForm small, OrganizationForm full, List<String> rest) {
    List<String> few = small.words();
    if (forms.isParent(few)) {
      return false;
    }
    if (LINKS.contains(rest.get(0))) {
      return isFirst(full, small) && forms.isHead(few.get(few.size() - 1));
    }
    if (rest.stream().allMatch(forms::mayBeLeftOut)) {
      return !forms.isHead(few.get(few.size() - 1)) || few.size() > 1;
    }
    return few.size() == 1
        && rest.size() == 1
        && isFirst(full, small)
        && !small.isAcronym()
        && !forms.isHead(few.get(0))
        && !forms.isHead(rest.get(0));
  }

  /** "(Urban-Brookings) Tax Policy Center", "(Security) Council", "(U.S.) Senate". */
  private boolean mayBeginLate(OrganizationForm small, OrganizationForm full, List<String> rest) {
    List<String> few = small.words();
    boolean nation = rest.size() == 1 && NATIONS.contains(rest.get(0));
    if (nation || isPortfolio(rest)) {
      return true;
    }
    return isFirst(full, small) && forms.isHead(few.get(few.size() - 1)) && !forms.isParent(few);
  }

  /** "(Department of) Homeland Security". */
  private static boolean isPortfolio(List<String> rest) {
    return rest.size() == 2 && NameForms.PORTFOLIO_HEADS.contains(rest.get(0));
  }

  private static boolean isFirst(OrganizationForm one, OrganizationForm other) {
    return one.position() < other.position();
  }
}
