package io.github.verbatim.internal.model;

import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.LexiconRow;
import io.github.verbatim.internal.lexicon.ModelFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Named weights; the score of an instance is the weighted sum of its features. Immutable. */
public final class LinearModel {
  private final Map<String, Double> weights;

  /** From weights by feature name. */
  public LinearModel(Map<String, Double> weights) {
    this.weights = new HashMap<>(weights);
  }

  /**
   * Reads {@code feature<TAB>weight} lines.
   *
   * @throws io.github.verbatim.internal.lexicon.UnreadableModelException if the file is missing or
   *     a line is malformed
   */
  public static LinearModel read(ModelFiles files, String name) {
    List<LexiconRow> rows = new LexiconReader(files).rows(name);
    Map<String, Double> weights = new HashMap<>(rows.size() * 2);
    for (LexiconRow row : rows) {
      if (weights.put(row.field(0), row.number(1)) != null) {
        throw row.error("feature \"" + row.field(0) + "\" stands there twice");
      }
    }
    return new LinearModel(weights);
  }

  /**
   * The weighted sum of the features that {@code instance} hands out; features without a weight
   * count 0.
   */
  public double score(Consumer<FeatureSink> instance) {
    Sum sum = new Sum();
    instance.accept(sum);
    return sum.total;
  }

  /** The logistic function of {@link #score}: a probability for a yes-or-no model. */
  public double probability(Consumer<FeatureSink> instance) {
    return 1 / (1 + Math.exp(-score(instance)));
  }

  private final class Sum implements FeatureSink {
    private double total;

    @Override
    public void add(String feature, double value) {
      Double weight = weights.get(feature);
      if (weight != null) {
        total += weight * value;
      }
    }
  }
}
