package io.github.verbatim.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One piece of reported speech in quotation marks.
 *
 * <p>A quotation that goes on over paragraphs, or around its own attribution, is one quote with
 * several spans: {@code “A,” she said, “B.”} has the spans of {@code A,} and of {@code B.} and the
 * text {@code A, B.}
 *
 * <pre>{@code
 * Quote quote = verbatim.extract("“Go,” said Ann Lee. “Do not wait.”").quotes().get(0);
 * quote.text(); // → "Go, Do not wait."
 * quote.spans().size(); // → 2
 * quote.cue().text(); // → "said"
 * quote.confidence() > 0.5; // → true
 * }</pre>
 *
 * @param id position in {@link ArticleRecord#quotes()}, from 0
 * @param text the words of all spans, joined by a blank line between paragraphs and by one space
 *     otherwise
 * @param spans the words without their outer marks, one span per contiguous stretch, at least one,
 *     in reading order
 * @param closed false where the closing mark is missing
 * @param speaker index into {@link ArticleRecord#speakers()}; null where the article does not tell
 * @param mention the words that name the source; null where there are none
 * @param cue the reporting words ("said", "according to"); null where there are none
 * @param confidence calibrated probability, 0 to 1, that the speaker is right; null without a
 *     speaker
 * @param rule what decided on the speaker: the name of a rule, or "model"; null where nothing did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Quote(
    int id,
    String text,
    List<Span> spans,
    boolean closed,
    @Nullable Integer speaker,
    @Nullable Mention mention,
    @Nullable TextSpan cue,
    @Nullable Double confidence,
    @Nullable String rule) {

  /**
   * Copies the spans and checks that there is one.
   *
   * @param id position in {@link ArticleRecord#quotes()}, from 0
   * @param text the words of all spans, joined by a blank line between paragraphs and by one space
   *     otherwise
   * @param spans the words without their outer marks, one span per contiguous stretch, at least
   *     one, in reading order
   * @param closed false where the closing mark is missing
   * @param speaker index into {@link ArticleRecord#speakers()}
   * @param mention the words that name the source
   * @param cue the reporting words
   * @param confidence calibrated probability, 0 to 1, that the speaker is right
   * @param rule what decided on the speaker
   * @throws IllegalArgumentException if {@code spans} is empty or {@code confidence} is no
   *     probability
   */
  public Quote {
    Objects.requireNonNull(text, "text must not be null");
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a quote needs at least one span, found none");
    }
    if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must lie in 0 to 1, found " + confidence);
    }
  }

  /** Id, the first words and the speaker's index, for logs. */
  @Override
  public String toString() {
    String by = speaker == null ? "" : ", speaker " + speaker;
    return "Quote[" + id + ": " + Brief.quoted(text) + by + "]";
  }
}
