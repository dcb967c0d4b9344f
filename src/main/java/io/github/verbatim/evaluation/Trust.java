package io.github.verbatim.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Whether confidences can be trusted, by answers with their confidence. For one thread. */
final class Trust {
  private static final int BINS = 10;

  private final List<Answer> answers = new ArrayList<>();

  private record Answer(double confidence, boolean right) {}

  /** Adds an answer. */
  void add(double confidence, boolean right) {
    answers.add(new Answer(confidence, right));
  }

  /** Whether there are none. */
  boolean isEmpty() {
    return answers.isEmpty();
  }

  /** Number of answers. */
  int size() {
    return answers.size();
  }

  /** The share of right ones among the surest; of those equally sure the first added. */
  double surest(double share) {
    List<Answer> sorted = new ArrayList<>(answers);
    sorted.sort(Comparator.comparingDouble(answer -> -answer.confidence));
    int most = Math.max(1, (int) Math.rint(share * sorted.size()));
    long right =
        sorted.subList(0, Math.min(most, sorted.size())).stream().filter(Answer::right).count();
    return Ratio.of((int) right, Math.min(most, sorted.size()));
  }

  /** The expected calibration error, over ten equal bins of confidence. */
  double calibrationError() {
    double[] difference = new double[BINS];
    for (Answer answer : answers) {
      int bin = Math.min(BINS - 1, (int) (answer.confidence * BINS));
      difference[bin] += answer.confidence - (answer.right ? 1 : 0);
    }
    double sum = 0;
    for (double one : difference) {
      sum += Math.abs(one);
    }
    return answers.isEmpty() ? Double.NaN : sum / answers.size();
  }
}
