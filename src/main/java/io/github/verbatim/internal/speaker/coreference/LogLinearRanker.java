package io.github.verbatim.internal.speaker.coreference;

import io.github.verbatim.internal.model.LinearModel;
import java.util.List;

/**
 * Ranks antecedents by a log-linear model: the probability of each is its share of the exponential
 * scores (mention ranking, as in Denis and Baldridge 2008). Immutable.
 */
public final class LogLinearRanker implements AntecedentRanker {
  private final LinearModel model;

  /** With these weights. */
  public LogLinearRanker(LinearModel model) {
    this.model = model;
  }

  @Override
  public Choice choose(Source mention, List<Antecedent> antecedents) {
    double[] scores = new double[antecedents.size()];
    int best = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = model.score(antecedents.get(i)::describe);
      best = scores[i] > scores[best] ? i : best;
    }
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - scores[best]);
    }
    return new Choice(best, 1 / sum);
  }
}
