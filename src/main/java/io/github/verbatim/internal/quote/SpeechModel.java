package io.github.verbatim.internal.quote;

import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.LexiconRow;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.model.FeatureSink;
import io.github.verbatim.internal.model.LinearModel;
import java.util.function.Consumer;

/** Decides whether a quotation is speech. Immutable. */
final class SpeechModel {
  private static final String WEIGHTS = "speech/en-1/model.tsv";
  private static final String THRESHOLD = "speech/en-1/threshold.tsv";

  private final LinearModel weights;
  private final double threshold;

  private SpeechModel(LinearModel weights, double threshold) {
    this.weights = weights;
    this.threshold = threshold;
  }

  /**
   * Reads the weights and the threshold.
   *
   * @throws io.github.verbatim.internal.lexicon.UnreadableModelException if a file is missing or
   *     malformed
   */
  static SpeechModel load(ModelFiles files) {
    LexiconRow threshold = new LexiconReader(files).onlyRow(THRESHOLD);
    return new SpeechModel(LinearModel.read(files, WEIGHTS), threshold.probability(0));
  }

  /** The probability that the quotation with these features is speech. */
  double probability(Consumer<FeatureSink> features) {
    return weights.probability(features);
  }

  /** Whether a quotation with this probability is taken for speech. */
  boolean isSpeech(double probability) {
    return probability >= threshold;
  }
}
