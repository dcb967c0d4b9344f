package io.github.verbatim.record;

import java.util.Objects;

/**
 * The words by which the article attributes a quote: the name alone, without title or apposition.
 *
 * <pre>{@code
 * Mention mention = verbatim.extract("“Go,” said Captain Ann Lee.").quotes().get(0).mention();
 * mention.text(); // → "Ann Lee"
 * mention.type(); // → NAME
 * }</pre>
 *
 * @param start 0-based index of the first character, in UTF-16 code units
 * @param end index behind the last character
 * @param text the words, equal to {@code article.substring(start, end)}
 * @param type how the source is referred to
 */
public record Mention(int start, int end, String text, MentionType type) {

  /**
   * Checks that the offsets and the text agree in length.
   *
   * @param start 0-based index of the first character, in UTF-16 code units
   * @param end index behind the last character
   * @param text the words, equal to {@code article.substring(start, end)}
   * @param type how the source is referred to
   * @throws IllegalArgumentException if {@code end - start} is not the length of {@code text}
   */
  public Mention {
    Objects.requireNonNull(text, "text must not be null");
    Objects.requireNonNull(type, "type must not be null");
    if (start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException(
          "offsets " + start + " to " + end + " do not fit a text of " + text.length());
    }
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
