package io.github.verbatim.internal.quote;

import io.github.verbatim.record.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The quotes of an article.
 *
 * @param quotes reported speech, in reading order, disjoint
 * @param warnings one for each quote that is not closed, in their order
 */
public record FoundQuotes(List<FoundQuote> quotes, List<Warning> warnings) {

  /** Copies the lists. */
  public FoundQuotes {
    quotes = List.copyOf(quotes);
    warnings = List.copyOf(warnings);
  }

  /** The quotes but for some, and the warnings of those that stay. */
  public FoundQuotes without(Set<FoundQuote> leftOut) {
    List<FoundQuote> stay = new ArrayList<>();
    List<Warning> theirs = new ArrayList<>();
    int warning = 0;
    for (FoundQuote quote : quotes) {
      boolean stays = !leftOut.contains(quote);
      if (stays) {
        stay.add(quote);
      }
      if (!quote.closed()) {
        if (stays) {
          theirs.add(warnings.get(warning));
        }
        warning++;
      }
    }
    return new FoundQuotes(stay, theirs);
  }
}
