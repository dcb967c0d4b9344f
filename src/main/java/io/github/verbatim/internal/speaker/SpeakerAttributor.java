package io.github.verbatim.internal.speaker;

import io.github.verbatim.internal.document.Deadline;
import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.quote.FoundQuote;
import io.github.verbatim.internal.speaker.attribution.FoundMention;
import io.github.verbatim.internal.speaker.attribution.MentionFinder;
import java.util.List;
import java.util.Optional;

/** Finds the words to which the article attributes each quote. Immutable. */
public final class SpeakerAttributor {
  private final MentionFinder mentionFinder;

  private SpeakerAttributor(MentionFinder mentionFinder) {
    this.mentionFinder = mentionFinder;
  }

  /** Reads its lexicons and its model. */
  public static SpeakerAttributor load(ModelFiles files) {
    return new SpeakerAttributor(MentionFinder.load(files));
  }

  /**
   * One attribution for each quote, in their order.
   *
   * @param limit asked before every quote
   * @return as many as there are quotes; empty where the article does not tell
   */
  public List<Optional<Attribution>> attribute(
      Document document, List<FoundQuote> quotes, Deadline limit) {
    return mentionFinder
        .find(document, quotes.stream().map(FoundQuote::spans).toList(), limit)
        .stream()
        .map(found -> found.map(SpeakerAttributor::attribution))
        .toList();
  }

  private static Attribution attribution(FoundMention found) {
    return new Attribution(
        found.span(),
        found.headToken(),
        found.type(),
        found.cue(),
        found.confidence(),
        found.rule());
  }
}
