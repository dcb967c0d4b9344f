package io.github.verbatim.internal.speaker;

import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.LexiconRow;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.quote.FoundQuote;
import java.util.Optional;

/**
 * Tells quotations that only may be speech, and that nobody seems to have said, from speech: terms
 * and scare quotes, for the most part. Immutable.
 */
final class DoubtfulSpeech {
  private static final String FILE = "speech/en-1/doubtful.tsv";

  private final double sureSpeech;
  private final double sureSource;

  private DoubtfulSpeech(LexiconRow row) {
    this.sureSpeech = row.probability(0);
    this.sureSource = row.probability(1);
  }

  /**
   * Reads from which probabilities on there is no doubt.
   *
   * @throws io.github.verbatim.internal.lexicon.UnreadableModelException if the file is missing or
   *     malformed
   */
  static DoubtfulSpeech load(ModelFiles files) {
    return new DoubtfulSpeech(new LexiconReader(files).onlyRow(FILE));
  }

  /** Whether neither the quotation nor its attribution makes speech of it. */
  boolean isNone(FoundQuote quote, Optional<Attribution> attribution) {
    return quote.speechProbability() < sureSpeech
        && attribution.map(Attribution::confidence).orElse(0.0) < sureSource;
  }
}
