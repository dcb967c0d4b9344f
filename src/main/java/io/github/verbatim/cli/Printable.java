package io.github.verbatim.cli;

import java.util.Locale;

/** Keeps text from files from steering the terminal or forging lines of a log. */
final class Printable {
  private static final int LONGEST = 500;

  private Printable() {}

  /** {@code text} on one line: control characters and lone surrogates as escapes, cut if long. */
  static String of(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .forEach(
            point -> {
              if (isUnsafe(point)) {
                safe.append(String.format(Locale.ROOT, "\\u%04x", point));
              } else {
                safe.appendCodePoint(point);
              }
            });
    return text.codePointCount(0, text.length()) > LONGEST ? safe + "…" : safe.toString();
  }

  private static boolean isUnsafe(int point) {
    int type = Character.getType(point);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
