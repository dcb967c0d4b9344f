package io.github.verbatim.internal.organization;

import java.util.Set;

/**
 * Takes off a name what is no part of it: quotation marks, articles and possessive endings at its
 * ends; drops words that name nothing.
 */
final class NameTrimmer implements Correction {
  private final Set<String> noOrganizations;

  /**
   * @param noOrganizations forms that alone are no organization, as printed
   */
  NameTrimmer(Set<String> noOrganizations) {
    this.noOrganizations = noOrganizations;
  }

  @Override
  public void apply(NameSpans names) {
    for (int first : names.starts()) {
      trim(names, first);
    }
    for (int first : names.starts()) {
      if (names.isOrganization(first) && namesNothing(names, first, names.end(first))) {
        names.clear(first, names.end(first));
      }
    }
  }

  private static void trim(NameSpans names, int first) {
    int from = first;
    int to = names.end(first);
    while (from < to && opensNothing(names.text(from))) {
      names.clear(from, ++from);
    }
    while (from < to && closesNothing(names, from, to - 1)) {
      names.clear(--to, to + 1);
    }
  }

  private static boolean opensNothing(String word) {
    return word.equals("the") || isMark(word) || Words.isPossessive(word);
  }

  private static boolean closesNothing(NameSpans names, int first, int last) {
    String word = names.text(last);
    if (word.equals(")") || word.equals("]")) {
      // A bracket that the name itself opens belongs to it: "JD(S)".
      for (int i = first; i < last; i++) {
        if (names.text(i).equals("(") || names.text(i).equals("[")) {
          return false;
        }
      }
    }
    return isMark(word) || Words.isPossessive(word);
  }

  private static boolean isMark(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetterOrDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean namesNothing(NameSpans names, int first, int end) {
    if (end - first == 1 && names.text(first).codePointCount(0, names.text(first).length()) == 1) {
      return true;
    }
    return noOrganizations.contains(names.form(first, end)) || isOffice(names, first, end);
  }

  /** "Secretary of State" is an office, and its last word no department. */
  private static boolean isOffice(NameSpans names, int first, int end) {
    return end - first == 1
        && names.text(first).equals("State")
        && names.textAt(first - 1).equals("of")
        && Words.lower(names.textAt(first - 2)).endsWith("secretary");
  }
}
