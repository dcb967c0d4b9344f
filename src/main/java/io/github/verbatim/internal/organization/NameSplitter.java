package io.github.verbatim.internal.organization;

import io.github.verbatim.internal.document.EntityLabel;
import java.util.HashSet;
import java.util.Set;

/**
 * Parts what the tagger ran together: an organization and what belongs to it (“Wuhan University’s
 * National Laboratory”), two outlets of one poll (“Washington Post-ABC News”), an organization and
 * its officer (“Supreme Court Justice Jane Roe”).
 */
final class NameSplitter implements Correction {
  /** Tokens of a name that are looked at; bounds the cost of a list in capitals. */
  private static final int MAX_TOKENS = 30;

  private final Set<String> heads;
  private final Set<String> known;
  private final Set<String> titles;

  /**
   * @param heads last words of organizations' names, as printed
   * @param known names of organizations
   * @param titles words between an organization and the name of its officer
   */
  NameSplitter(Set<String> heads, Set<String> known, Set<String> titles) {
    this.heads = heads;
    this.known = known;
    this.titles = titles;
  }

  @Override
  public void apply(NameSpans names) {
    Set<String> printed = new HashSet<>();
    for (int first : names.starts()) {
      if (names.isOrganization(first)) {
        printed.add(names.form(first, names.end(first)));
      }
    }
    for (int first : names.starts()) {
      if (names.isOrganization(first)) {
        split(names, first, printed);
      }
    }
  }

  private void split(NameSpans names, int first, Set<String> printed) {
    int end = Math.min(names.end(first), first + MAX_TOKENS);
    dropRank(names, first, end, printed);
    for (int i = first + 1; i + 1 < end; i++) {
      if (titles.contains(names.text(i)) && heads.contains(names.text(i - 1))) {
        names.clear(i, i + 1);
        names.set(i + 1, end, EntityLabel.PERSON);
        return;
      }
      if (parts(names, first, i, end, printed)) {
        cut(names, i, i + 1, end);
        return;
      }
    }
  }

  /** “Harbor Trust Press (Secretary)”: the word before an officer's title belongs to the title. */
  private void dropRank(NameSpans names, int first, int end, Set<String> printed) {
    if (end - first > 2
        && titles.contains(names.textAt(end))
        && names.together(first, end)
        && isKnown(names.form(first, end - 1), printed)) {
      names.clear(end - 1, end);
    }
  }

  /** Whether the token between two parts of a name parts two names. */
  private boolean parts(NameSpans names, int first, int i, int end, Set<String> printed) {
    String word = names.text(i);
    if (Words.isPossessive(word)) {
      return standsAlone(names, i - 1, names.form(first, i), printed);
    }
    return switch (word) {
      case "/" ->
          isKnown(names.form(first, i), printed) || isKnown(names.form(i + 1, end), printed);
      case "-", "–", "—", "and" ->
          isKnown(names.form(first, i), printed) && isKnown(names.form(i + 1, end), printed);
      case "at" -> hasHead(names, first, i) && hasHead(names, i + 1, end);
      default -> false;
    };
  }

  private boolean hasHead(NameSpans names, int from, int to) {
    for (int i = from; i < to; i++) {
      if (heads.contains(names.text(i))) {
        return true;
      }
    }
    return false;
  }

  private static void cut(NameSpans names, int from, int to, int end) {
    names.clear(from, to);
    names.set(to, end, EntityLabel.ORGANIZATION);
  }

  private boolean standsAlone(NameSpans names, int last, String left, Set<String> printed) {
    String word = names.text(last);
    return heads.contains(word) || Words.isAllCapitals(word) || isKnown(left, printed);
  }

  private boolean isKnown(String form, Set<String> printed) {
    String bare = form.startsWith("The ") ? form.substring(4) : form;
    return printed.contains(bare) || printed.contains(form) || known.contains(bare);
  }
}
