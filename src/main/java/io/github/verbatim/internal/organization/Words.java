package io.github.verbatim.internal.organization;

import java.util.Locale;

/** What can be told of a word by its letters. */
final class Words {
  private Words() {}

  static boolean isCapitalized(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  static boolean isLowerCase(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Whether the word has two capitals or more and no small letter: "DEA", "E.U.". */
  static boolean isAllCapitals(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return false;
      }
      capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    return capitals >= 2;
  }

  /** Whether most of its letters are capitals, and not only the first: "BoG", "UNHCR". */
  static boolean looksLikeAcronym(String word) {
    int capitals = 0;
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
      letters += Character.isLetter(word.charAt(i)) ? 1 : 0;
    }
    return letters >= 2 && letters <= 10 && capitals >= 2 && 2 * capitals >= letters;
  }

  static boolean isPossessive(String word) {
    return word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
  }
}
