package io.github.verbatim.internal.person;

import java.text.Normalizer;
import java.util.Locale;

/** Comparing the words of names. */
final class NameWords {
  private NameWords() {}

  /** Lower case, without accents, apostrophes and full stops; other marks stay. */
  static String fold(String word) {
    String plain = isAscii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean dropped =
          c == '.'
              || c == '\''
              || c == '’'
              || c == '‘'
              || c == '`'
              || Character.getType(c) == Character.NON_SPACING_MARK;
      if (!dropped) {
        folded.append(c);
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is one letter, such as a middle initial. */
  static boolean isInitial(String folded) {
    return folded.length() == 1 && Character.isLetter(folded.charAt(0));
  }

  /** Whether the words are equal, or one is the initial of the other. */
  static boolean agree(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    return (isInitial(one) || isInitial(other))
        && !one.isEmpty()
        && !other.isEmpty()
        && one.charAt(0) == other.charAt(0);
  }

  /**
   * Whether one word is the other with a slip of the pen: both long, the same first letter, and one
   * letter added, left out, replaced or swapped with its neighbour; two in words of eight letters.
   */
  static boolean areMisspellings(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    if (shorter < 5
        || one.charAt(0) != other.charAt(0)
        || Math.abs(one.length() - other.length()) > 2
        || shorter > 40) {
      return false;
    }
    return distance(one, other) <= (shorter >= 8 ? 2 : 1);
  }

  /** Edits, a swap of neighbours counting as one (optimal string alignment). */
  private static int distance(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int replaced = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + replaced);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[one.length()][other.length()];
  }
}
