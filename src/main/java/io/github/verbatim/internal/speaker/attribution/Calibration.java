package io.github.verbatim.internal.speaker.attribution;

import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.LexiconRow;
import io.github.verbatim.internal.lexicon.ModelFiles;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How often an answer is right: of the model by a logistic curve over its own probability (Platt,
 * 1999), of a rule by its record on annotated articles. Immutable.
 */
final class Calibration {
  private static final double EDGE = 1e-6;

  /** What is no probability of a rule. */
  private static final Set<String> CURVE = Set.of("slope", "intercept");

  private final Map<String, Double> values;

  private Calibration(Map<String, Double> values) {
    this.values = values;
  }

  /**
   * Reads {@code name<TAB>value} lines: slope, intercept, and rules by their name.
   *
   * @throws io.github.verbatim.internal.lexicon.UnreadableModelException if a line is malformed
   */
  static Calibration read(ModelFiles files, String name) {
    Map<String, Double> values = new HashMap<>();
    for (LexiconRow row : new LexiconReader(files).rows(name)) {
      double value = CURVE.contains(row.field(0)) ? row.number(1) : row.probability(1);
      if (values.put(row.field(0), value) != null) {
        throw row.error("\"" + row.field(0) + "\" stands there twice");
      }
    }
    return new Calibration(values);
  }

  /** Probability that the model's best answer is right. */
  double ofModel(double probability) {
    double p = Math.min(1 - EDGE, Math.max(EDGE, probability));
    double logit = Math.log(p / (1 - p));
    double value =
        values.getOrDefault("slope", 1.0) * logit + values.getOrDefault("intercept", 0.0);
    return 1 / (1 + Math.exp(-value));
  }

  /** Probability that a rule's answer is right. */
  double ofRule(String rule) {
    return values.getOrDefault(rule, 0.95);
  }
}
