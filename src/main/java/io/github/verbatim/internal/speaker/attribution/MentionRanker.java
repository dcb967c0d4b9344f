package io.github.verbatim.internal.speaker.attribution;

import io.github.verbatim.internal.model.LinearModel;
import java.util.List;

/** Probabilities of the candidates of one stretch under the model. Immutable. */
final class MentionRanker {
  private final LinearModel model;

  MentionRanker(LinearModel model) {
    this.model = model;
  }

  /**
   * The probability of each candidate, and as last entry that of nobody.
   *
   * @return one entry more than there are candidates; they sum up to 1
   */
  double[] probabilities(StretchContext context, List<Candidate> candidates) {
    double[] scores = new double[candidates.size() + 1];
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      scores[i] = model.score(sink -> CandidateFeatures.add(context, candidate, sink));
    }
    scores[candidates.size()] = model.score(sink -> CandidateFeatures.addNobody(context, sink));
    return softmax(scores);
  }

  private static double[] softmax(double[] scores) {
    double max = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      max = Math.max(max, score);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - max);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }
}
