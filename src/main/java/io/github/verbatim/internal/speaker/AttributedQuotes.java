package io.github.verbatim.internal.speaker;

import io.github.verbatim.internal.quote.FoundQuotes;
import java.util.List;
import java.util.Optional;

/**
 * The quotes of an article with their attributions.
 *
 * @param found the quotes
 * @param attributions one for each quote, in their order; empty where the article does not tell
 */
public record AttributedQuotes(FoundQuotes found, List<Optional<Attribution>> attributions) {

  /** Copies the list. */
  public AttributedQuotes {
    attributions = List.copyOf(attributions);
  }
}
