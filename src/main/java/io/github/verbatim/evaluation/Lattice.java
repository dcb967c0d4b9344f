package io.github.verbatim.evaluation;

/** Sums over all label sequences of a sentence, by the forward-backward algorithm. */
final class Lattice {
  private final double[][] labels;
  private final double[][] pairs;
  private final double[][] forward;
  private final double[][] backward;
  private final double total;

  /**
   * @param labels the scores of each token's labels
   * @param pairs the scores of each token's label after the one before, row by row; not read for
   *     the first token
   */
  Lattice(double[][] labels, double[][] pairs) {
    this.labels = labels;
    this.pairs = pairs;
    int n = labels.length;
    int size = labels[0].length;
    forward = new double[n][];
    backward = new double[n][];
    forward[0] = labels[0].clone();
    for (int i = 1; i < n; i++) {
      forward[i] = new double[size];
      for (int y = 0; y < size; y++) {
        double[] terms = new double[size];
        for (int x = 0; x < size; x++) {
          terms[x] = forward[i - 1][x] + pairs[i][x * size + y];
        }
        forward[i][y] = logSum(terms) + labels[i][y];
      }
    }
    backward[n - 1] = new double[size];
    for (int i = n - 2; i >= 0; i--) {
      backward[i] = new double[size];
      for (int x = 0; x < size; x++) {
        double[] terms = new double[size];
        for (int y = 0; y < size; y++) {
          terms[y] = pairs[i + 1][x * size + y] + labels[i + 1][y] + backward[i + 1][y];
        }
        backward[i][x] = logSum(terms);
      }
    }
    total = logSum(forward[n - 1]);
  }

  private static double logSum(double[] terms) {
    double max = terms[0];
    for (double term : terms) {
      max = Math.max(max, term);
    }
    double sum = 0;
    for (double term : terms) {
      sum += Math.exp(term - max);
    }
    return max + Math.log(sum);
  }

  /** Logarithm of the sum over all sequences. */
  double total() {
    return total;
  }

  /** Score of one sequence. */
  double score(int[] sequence) {
    double score = labels[0][sequence[0]];
    for (int i = 1; i < sequence.length; i++) {
      score += labels[i][sequence[i]] + pairs[i][sequence[i - 1] * labels[i].length + sequence[i]];
    }
    return score;
  }

  /** Probabilities of a token's labels. */
  double[] ofLabel(int i) {
    double[] probabilities = new double[labels[i].length];
    for (int y = 0; y < probabilities.length; y++) {
      probabilities[y] = Math.exp(forward[i][y] + backward[i][y] - total);
    }
    return probabilities;
  }

  /** Probabilities of a token's label after the one before it, row by row. */
  double[] ofPair(int i) {
    int size = labels[i].length;
    double[] probabilities = new double[size * size];
    for (int x = 0; x < size; x++) {
      for (int y = 0; y < size; y++) {
        double score = pairs[i][x * size + y] + labels[i][y] + backward[i][y];
        probabilities[x * size + y] = Math.exp(forward[i - 1][x] + score - total);
      }
    }
    return probabilities;
  }
}
