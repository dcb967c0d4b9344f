package io.github.verbatim.internal.speaker.coreference;

import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.LexiconRow;
import io.github.verbatim.internal.lexicon.ModelFiles;
import java.util.HashMap;
import java.util.Map;

/**
 * How often a speaker is right. A resolution of the model by a logistic curve over its own
 * probability (Platt 1999), a name by how often names of its kind are looked up right; together
 * with the probability that the mention is the right one. Immutable.
 */
public final class SpeakerCalibration {
  /** Name of the row for the slope of the curve. */
  public static final String SLOPE = "slope";

  /** Name of the row for the intercept of the curve. */
  public static final String INTERCEPT = "intercept";

  /** Name of the row for how often the speaker is right though the mention is not. */
  public static final String WRONG_MENTION = "wrong-mention";

  private static final double EDGE = 1e-4;

  private final Map<String, Double> values;

  /** From values by name; a basis that is missing counts as always right. */
  public SpeakerCalibration(Map<String, Double> values) {
    this.values = new HashMap<>(values);
  }

  /**
   * Reads {@code name<TAB>value} lines.
   *
   * @throws io.github.verbatim.internal.lexicon.UnreadableModelException if a line is malformed
   */
  static SpeakerCalibration read(ModelFiles files, String name) {
    Map<String, Double> values = new HashMap<>();
    for (LexiconRow row : new LexiconReader(files).rows(name)) {
      try {
        values.put(row.field(0), Double.valueOf(row.field(1)));
      } catch (NumberFormatException e) {
        throw row.error("expected a number, found \"" + row.field(1) + "\"");
      }
    }
    return new SpeakerCalibration(values);
  }

  /** The log odds of a probability, which are what the curve is a line of. */
  public static double logOdds(double probability) {
    double p = Math.min(1 - EDGE, Math.max(EDGE, probability));
    return Math.log(p / (1 - p));
  }

  /** Probability that a resolution is right, the mention being the right one. */
  public double ofResolution(Resolution resolution) {
    if (!resolution.basis().equals(Resolution.MODEL)) {
      return values.getOrDefault(resolution.basis(), 1.0);
    }
    double value =
        values.getOrDefault(SLOPE, 1.0) * logOdds(resolution.probability())
            + values.getOrDefault(INTERCEPT, 0.0);
    return 1 / (1 + Math.exp(-value));
  }

  /**
   * Probability that the speaker is right.
   *
   * @param mention probability that the mention is the right one
   */
  public double ofSpeaker(double mention, Resolution resolution) {
    return mention * ofResolution(resolution)
        + (1 - mention) * values.getOrDefault(WRONG_MENTION, 0.0);
  }
}
