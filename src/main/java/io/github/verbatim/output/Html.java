package io.github.verbatim.output;

/**
 * Collects HTML. Whatever comes from an article goes through {@link #text} or {@link #attribute},
 * which escape it; {@link #raw} is for markup that this package wrote. For one thread.
 */
final class Html {
  private static final char REPLACEMENT = '\uFFFD';
  private static final char NEXT_LINE = '\u0085';

  private final StringBuilder out = new StringBuilder();

  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  Html raw(int number) {
    out.append(number);
    return this;
  }

  Html text(CharSequence words) {
    return text(words, 0, words.length());
  }

  /**
   * The words as character data: what a browser shows and copies is the same string, but for
   * characters that no page may hold. Lone surrogates, noncharacters (at U+FFFF some parsers take
   * the page for ended) and control characters become U+FFFD, those of them that part words a
   * space.
   */
  Html text(CharSequence words, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = words.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < end
          && Character.isLowSurrogate(words.charAt(i + 1))) {
        pair(c, words.charAt(++i));
      } else {
        one(c);
      }
    }
    return this;
  }

  private void pair(char high, char low) {
    if (isNoncharacter(Character.toCodePoint(high, low))) {
      out.append(REPLACEMENT);
    } else {
      out.append(high).append(low);
    }
  }

  private void one(char c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      case '\r' -> out.append("&#13;");
      case '\t', '\n', '\f' -> out.append(c);
      case NEXT_LINE -> out.append('\n');
      default -> out.append(allowed(c));
    }
  }

  private static char allowed(char c) {
    if (Character.isISOControl(c)) {
      return Character.isWhitespace(c) ? ' ' : REPLACEMENT;
    }
    return Character.isSurrogate(c) || isNoncharacter(c) ? REPLACEMENT : c;
  }

  private static boolean isNoncharacter(int codePoint) {
    return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
  }

  /** A space, the name, and the value escaped in double quotes. */
  Html attribute(String name, CharSequence value) {
    return raw(" ").raw(name).raw("=\"").text(value).raw("\"");
  }

  /** The words in an isolate of their own, so that their direction does not leak out. */
  Html isolated(CharSequence words) {
    return raw("<bdi>").text(words).raw("</bdi>");
  }

  /** Words for those who hear the page and do not see it. */
  Html spoken(CharSequence words) {
    return raw("<span class=\"vh\">").text(words).raw("</span>");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
