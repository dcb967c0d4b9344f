package io.github.verbatim.internal.quote;

import io.github.verbatim.record.Span;
import java.util.List;

/**
 * A quotation that was found, before anybody is said to have uttered it.
 *
 * @param spans the words without their outer marks, one span per contiguous stretch, in reading
 *     order
 * @param closed false where the closing mark is missing
 * @param speechProbability probability that it is reported speech, not a title, a nickname or a
 *     scare quote
 */
public record FoundQuote(List<Span> spans, boolean closed, double speechProbability) {

  /** Copies the spans. */
  public FoundQuote {
    spans = List.copyOf(spans);
  }

  /** From the first to the last character of its words. */
  public Span extent() {
    return new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
  }
}
