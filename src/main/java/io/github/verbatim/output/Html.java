package io.github.verbatim.output;

/**
 * Collects HTML. Whatever comes from an article goes through {@link #text} or {@link #attribute},
 * which escape it; {@link #raw} is for markup that this package wrote. For one thread.
 */
final class Html {
  private static final char REPLACEMENT = '\uFFFD';

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
   * The words as character data: what a browser shows and copies is the same string, but for lone
   * surrogates and NUL, which no page can hold and which become U+FFFD.
   */
  Html text(CharSequence words, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = words.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < end
          && Character.isLowSurrogate(words.charAt(i + 1))) {
        out.append(c).append(words.charAt(++i));
      } else {
        one(c);
      }
    }
    return this;
  }

  private void one(char c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      case '\r' -> out.append("&#13;");
      case '\0' -> out.append(REPLACEMENT);
      default -> out.append(Character.isSurrogate(c) ? REPLACEMENT : c);
    }
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
