package io.github.verbatim.internal.person;

import java.util.List;

/** Whether printed names can be those of one person. Immutable. */
final class NameMatcher {

  private final NameLexicon lexicon;

  NameMatcher(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a name of several words is that of the person with the names of {@code group}. */
  boolean isSamePerson(PersonGroup group, NameForm form) {
    if (group.titleGender().contradicts(form.gender())) {
      return false;
    }
    for (NameForm known : group.forms()) {
      if (suffixesAgree(known, form) && (isShortened(known, form) || isShortened(form, known))) {
        return true;
      }
    }
    return false;
  }

  private static boolean suffixesAgree(NameForm one, NameForm other) {
    if (one.suffix().equals(other.suffix())) {
      return true;
    }
    // "John Roe Jr." later is "John Roe", unless that name is printed with all the same words.
    return (one.suffix().isEmpty() || other.suffix().isEmpty())
        && !one.words().equals(other.words());
  }

  /** Whether the shorter name leaves out words of the longer one, in the same order. */
  private boolean isShortened(NameForm longer, NameForm shorter) {
    if (shorter.words().size() > longer.words().size()) {
      return false;
    }
    int at = firstWordMatch(longer, shorter);
    if (at < 0) {
      return false;
    }
    List<String> all = longer.words();
    for (int i = 1; i < shorter.words().size(); i++) {
      at++;
      while (at < all.size() && !NameWords.agree(all.get(at), shorter.words().get(i))) {
        at++;
      }
      if (at == all.size()) {
        return false;
      }
    }
    return shorter.words().stream().anyMatch(word -> !NameWords.isInitial(word));
  }

  /** Index of the word of {@code longer} that the first one of {@code shorter} is; -1 if none. */
  private int firstWordMatch(NameForm longer, NameForm shorter) {
    String first = shorter.first();
    if (lexicon.areVariants(longer.first(), first) || longer.nickname().equals(first)) {
      return longer.last().equals(shorter.last()) ? 0 : -1;
    }
    for (int i = 0; i < longer.words().size(); i++) {
      if (NameWords.agree(longer.words().get(i), first)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a name differs from one of the group by a slip of the pen in a single word. */
  boolean isMisspelling(PersonGroup group, NameForm form) {
    if (group.titleGender().contradicts(form.gender())) {
      return false;
    }
    return group.forms().stream().anyMatch(known -> isMisspelling(known, form));
  }

  private boolean isMisspelling(NameForm known, NameForm form) {
    if (form.isSingle()) {
      return NameWords.areMisspellings(known.last(), form.last());
    }
    if (known.words().size() != form.words().size()) {
      return false;
    }
    int slips = 0;
    for (int i = 0; i < form.words().size(); i++) {
      String one = known.words().get(i);
      String other = form.words().get(i);
      if (!NameWords.agree(one, other)) {
        boolean twoFirstNames =
            i == 0
                && lexicon.genderOfFirstName(one) != Gender.UNKNOWN
                && lexicon.genderOfFirstName(other) != Gender.UNKNOWN;
        if (twoFirstNames || !NameWords.areMisspellings(one, other)) {
          return false;
        }
        slips++;
      }
    }
    return slips == 1;
  }

  /** Whether a single word may name the person of {@code group}. */
  boolean mayName(PersonGroup group, NameForm form) {
    return group.hasWord(form.last()) && !genderOf(group).contradicts(form.gender());
  }

  /** What a person's titles tell, or else the first name. */
  Gender genderOf(PersonGroup group) {
    if (group.titleGender() != Gender.UNKNOWN) {
      return group.titleGender();
    }
    for (NameForm form : group.forms()) {
      if (!form.isSingle() && lexicon.genderOfFirstName(form.first()) != Gender.UNKNOWN) {
        return lexicon.genderOfFirstName(form.first());
      }
    }
    return Gender.UNKNOWN;
  }
}
