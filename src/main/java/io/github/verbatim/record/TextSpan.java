package io.github.verbatim.record;

import java.util.Objects;

/**
 * A stretch of the article together with its words, such as a cue ("said") or one mention of a
 * name.
 *
 * <pre>{@code
 * TextSpan span = TextSpan.of(new Span(0, 3), "Monday");
 * span.text(); // → "Mon"
 * span.span(); // → Span[start=0, end=3]
 * }</pre>
 *
 * @param start 0-based index of the first character, in UTF-16 code units
 * @param end index behind the last character
 * @param text the words, equal to {@code article.substring(start, end)}
 */
public record TextSpan(int start, int end, String text) {

  /**
   * Checks that the offsets and the text agree in length.
   *
   * @param start 0-based index of the first character, in UTF-16 code units
   * @param end index behind the last character
   * @param text the words, equal to {@code article.substring(start, end)}
   * @throws IllegalArgumentException if {@code end - start} is not the length of {@code text}
   */
  public TextSpan {
    Objects.requireNonNull(text, "text must not be null");
    if (start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException(
          "offsets " + start + " to " + end + " do not fit a text of " + text.length());
    }
  }

  /**
   * A stretch of an article.
   *
   * @param span where it stands
   * @param article the text that the offsets count
   * @return the span with the words that it covers
   */
  public static TextSpan of(Span span, String article) {
    return new TextSpan(span.start(), span.end(), span.in(article));
  }

  /**
   * The offsets alone.
   *
   * @return from {@code start} to {@code end}
   */
  public Span span() {
    return new Span(start, end);
  }
}
