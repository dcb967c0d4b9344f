package io.github.verbatim.internal.quote;

import io.github.verbatim.record.Warning;
import java.util.List;

/**
 * The quotes of an article.
 *
 * @param quotes reported speech, in reading order, disjoint
 * @param warnings what the reader should know, such as a missing closing mark
 */
public record FoundQuotes(List<FoundQuote> quotes, List<Warning> warnings) {

  /** Copies the lists. */
  public FoundQuotes {
    quotes = List.copyOf(quotes);
    warnings = List.copyOf(warnings);
  }
}
