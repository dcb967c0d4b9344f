package io.github.verbatim.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One mention of an organization or a person.
 *
 * <pre>{@code
 * String text = "“Ask the DEA,” said Ann Lee.";
 * EntityMention mention = verbatim.extract(text).organizations().get(0).mentions().get(0);
 * mention.span().in(text); // → "DEA"
 * mention.quote(); // → 0
 * }</pre>
 *
 * @param start 0-based index of the first character, in UTF-16 code units
 * @param end index behind the last character
 * @param text the words, equal to {@code article.substring(start, end)}
 * @param quote id of the quote that it stands in; null outside quotes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntityMention(int start, int end, String text, @Nullable Integer quote) {

  /**
   * Checks that the offsets and the text agree in length.
   *
   * @param start 0-based index of the first character, in UTF-16 code units
   * @param end index behind the last character
   * @param text the words, equal to {@code article.substring(start, end)}
   * @param quote id of the quote that it stands in
   * @throws IllegalArgumentException if {@code end - start} is not the length of {@code text}
   */
  public EntityMention {
    Objects.requireNonNull(text, "text must not be null");
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
