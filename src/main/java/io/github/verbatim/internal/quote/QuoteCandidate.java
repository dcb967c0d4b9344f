package io.github.verbatim.internal.quote;

import io.github.verbatim.record.Span;
import java.util.List;

/**
 * Stretches in quotation marks that are one quotation, be it speech or not.
 *
 * @param stretches at least one, in reading order, disjoint
 */
public record QuoteCandidate(List<Stretch> stretches) {

  /** Copies the stretches. */
  public QuoteCandidate {
    stretches = List.copyOf(stretches);
  }

  /** The first stretch. */
  public Stretch first() {
    return stretches.get(0);
  }

  /** The last stretch. */
  public Stretch last() {
    return stretches.get(stretches.size() - 1);
  }

  /** The words of each stretch. */
  public List<Span> spans() {
    return stretches.stream().map(Stretch::span).toList();
  }
}
