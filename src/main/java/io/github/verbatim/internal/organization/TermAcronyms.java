package io.github.verbatim.internal.organization;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Drops acronyms that the article explains in small letters, “closed-circuit television (CCTV)”:
 * terms, unless the long form ends like a body’s name, “world food agency (WFA)”.
 */
final class TermAcronyms implements Correction {
  /** Longest long form in tokens. */
  private static final int MAX_LONG_FORM = 8;

  private final Set<String> bodies;

  /**
   * @param bodies words for a body, in small letters, that end no term
   */
  TermAcronyms(Set<String> bodies) {
    this.bodies = bodies;
  }

  @Override
  public void apply(NameSpans names) {
    Set<String> terms = new HashSet<>();
    for (int i = 2; i < names.size(); i++) {
      if (names.text(i - 1).equals("(")
          && names.textAt(i + 1).equals(")")
          && Words.isAllCapitals(names.text(i))
          && isTerm(names, i - 1, names.text(i))) {
        terms.add(names.text(i));
      }
    }
    for (int first : names.starts()) {
      int end = names.end(first);
      if (end == first + 1 && names.isOrganization(first) && terms.contains(names.text(first))) {
        names.clear(first, end);
      }
    }
  }

  private boolean isTerm(NameSpans names, int bracket, String acronym) {
    String last = names.text(bracket - 1);
    if (!Words.isLowerCase(last) || bodies.contains(last) || !names.isFree(bracket - 1)) {
      return false;
    }
    for (int from = bracket - 2; from >= 0 && from >= bracket - MAX_LONG_FORM; from--) {
      if (!names.together(from, bracket) || !names.isFree(from)) {
        return false;
      }
      List<String> words = BracketedAcronyms.words(names, from, bracket);
      if (words.size() <= acronym.length()
          && names.text(from).charAt(0) == Character.toLowerCase(acronym.charAt(0))
          && Acronyms.matchBracketed(acronym, words)) {
        return true;
      }
    }
    return false;
  }
}
