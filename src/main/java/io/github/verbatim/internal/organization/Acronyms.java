package io.github.verbatim.internal.organization;

import java.util.ArrayList;
import java.util.List;

/** Whether a short form is made of the initials of a long one. */
final class Acronyms {
  private Acronyms() {}

  /**
   * Whether {@code acronym} abbreviates {@code longForm}: the initials of its capitalised words, of
   * all its words, or of its last ones ("EPA" for "U.S. Environmental Protection Agency", "VA" for
   * "Department of Veterans Affairs").
   */
  static boolean match(String acronym, List<String> longForm) {
    String letters = letters(acronym);
    if (letters.length() < 2 || longForm.size() < 2) {
      return false;
    }
    List<String> words = parts(longForm);
    String capitals = initials(words, true);
    if (isInitials(letters, capitals, words)) {
      return true;
    }
    int dropped = capitals.length() - letters.length();
    return letters.length() >= 2
        && dropped >= 1
        && dropped <= 2
        && capitals.endsWith(letters)
        && capitals.length() >= 3;
  }

  /** Whether it has an initial of each capitalised word, or of each word, and no others. */
  static boolean isInitials(String acronym, List<String> longForm) {
    List<String> words = parts(longForm);
    return isInitials(letters(acronym), initials(words, true), words);
  }

  private static boolean isInitials(String letters, String capitals, List<String> words) {
    return letters.equals(capitals) || letters.equalsIgnoreCase(initials(words, false));
  }

  /**
   * A looser match for a form in brackets right behind the long one: its letters come in order in
   * the long form, the first one as the first letter of a word, each capital at the start of one.
   */
  static boolean matchBracketed(String acronym, List<String> longForm) {
    if (match(acronym, longForm)) {
      return true;
    }
    String text = Words.lower(String.join(" ", parts(longForm)));
    String letters = letters(acronym);
    if (letters.length() < 2 || letters.length() > 12) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < letters.length(); i++) {
      char letter = Character.toLowerCase(letters.charAt(i));
      boolean telling = !Words.isAllCapitals(letters) && Character.isUpperCase(letters.charAt(i));
      at = find(text, letter, at, i == 0 || telling);
      if (at < 0) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static int find(String text, char letter, int from, boolean atWordStart) {
    for (int i = from; i < text.length(); i++) {
      boolean start = i == 0 || text.charAt(i - 1) == ' ';
      if (text.charAt(i) == letter && (start || !atWordStart)) {
        return i;
      }
    }
    return -1;
  }

  private static String letters(String acronym) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < acronym.length(); i++) {
      if (Character.isLetterOrDigit(acronym.charAt(i))) {
        letters.append(acronym.charAt(i));
      }
    }
    return letters.toString();
  }

  private static List<String> parts(List<String> words) {
    List<String> parts = new ArrayList<>();
    for (String word : words) {
      if (word.indexOf('.') > 0 && Words.isAllCapitals(word)) {
        parts.add(word.replace(".", ""));
      } else {
        for (String part : word.split("[-/]", -1)) {
          if (!part.isEmpty() && Character.isLetterOrDigit(part.charAt(0))) {
            parts.add(part);
          }
        }
      }
    }
    return parts;
  }

  private static String initials(List<String> parts, boolean capitalsOnly) {
    StringBuilder initials = new StringBuilder();
    for (String part : parts) {
      if (!capitalsOnly || Words.isCapitalized(part)) {
        initials.append(part.charAt(0));
      }
    }
    return initials.toString();
  }
}
