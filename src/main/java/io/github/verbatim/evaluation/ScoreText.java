package io.github.verbatim.evaluation;

import java.text.Normalizer;
import java.util.Locale;

/** How the scorers compare words. */
final class ScoreText {
  private ScoreText() {}

  /** White space in the widest sense: any Unicode space and the ASCII separators. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** Without white space at the ends. */
  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Lower case, each run of white space one blank. */
  static String lowerOnOneLine(String text) {
    return onOneLine(text).toLowerCase(Locale.ROOT);
  }

  /** Each run of white space one blank. */
  static String onOneLine(String text) {
    StringBuilder line = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSpace(c)) {
        line.append(c);
      } else if (!space) {
        line.append(' ');
      }
      space = isSpace(c);
    }
    return line.toString();
  }

  /** Lower case without accents; what has no ASCII form is left out. */
  static String lowerAscii(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder ascii = new StringBuilder();
    for (int i = 0; i < apart.length(); i++) {
      if (apart.charAt(i) < 128) {
        ascii.append(apart.charAt(i));
      }
    }
    return ascii.toString().toLowerCase(Locale.ROOT);
  }

  /** The runs of a to z and 0 to 9, one blank between them. */
  static String lettersAndDigits(String text) {
    StringBuilder words = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        words.append(gap && !words.isEmpty() ? " " : "").append(c);
        gap = false;
      } else {
        gap = true;
      }
    }
    return words.toString();
  }
}
