package io.github.verbatim.evaluation;

import io.github.verbatim.internal.document.NameModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns the weights of a {@link NameModel} by maximum likelihood: stochastic gradients with
 * per-weight step sizes and an L1 penalty that keeps most weights at nought (AdaGrad with
 * regularized dual averaging; Duchi, Hazan and Singer 2011). For one thread.
 */
final class CrfTrainer {
  private static final int L = NameModel.LABELS.size();
  private static final double DELTA = 1.0;
  private static final long SEED = 1;
  private static final int PARTS = 8;

  /**
   * How to learn.
   *
   * @param penalty the L1 penalty for each sentence
   * @param step the step size
   * @param dropped share of the features that is left out at random each time that a sentence is
   *     learned
   * @param firstSummed number of the first pass whose weights count
   */
  record Options(double penalty, double step, double dropped, int firstSummed) {}

  private final NameTrainingData data;
  private final Options options;

  /** Where the weights of each feature begin; transitions have L * L of them, others L. */
  private final int[] places;

  private final float[] gradients;
  private final float[] squares;

  /** Sum of the weights after each part of the later passes; their mean is the model. */
  private final float[] sums;

  private int summed;
  private long time;
  private final Random random = new Random(SEED);

  CrfTrainer(NameTrainingData data, Options options) {
    this.data = data;
    this.options = options;
    places = new int[data.names().size() + 1];
    for (int i = 0; i < places.length - 1; i++) {
      places[i + 1] = places[i] + (isTransition(data.names().get(i)) ? L * L : L);
    }
    gradients = new float[places[places.length - 1]];
    squares = new float[gradients.length];
    sums = new float[gradients.length];
  }

  private static boolean isTransition(String name) {
    return name.charAt(0) == 'T';
  }

  /** Goes over all sentences once, in random order; returns their mean log-likelihood. */
  double pass(int number) {
    List<NameTrainingData.Row> order = new ArrayList<>(data.rows());
    Collections.shuffle(order, new Random(SEED + number));
    double likelihood = 0;
    for (NameTrainingData.Row row : order) {
      time++;
      likelihood += learn(row);
      if (number >= options.firstSummed() && time % (order.size() / PARTS) == 0) {
        sumUp();
      }
    }
    return likelihood / order.size();
  }

  private void sumUp() {
    summed++;
    for (int k = 0; k < sums.length; k++) {
      sums[k] += (float) weight(k);
    }
  }

  /** Most of the features, so that the model does not lean on one of them. */
  private int[] some(int[] features) {
    int[] some = new int[features.length];
    int n = 0;
    for (int feature : features) {
      if (random.nextDouble() >= options.dropped()) {
        some[n++] = feature;
      }
    }
    return Arrays.copyOf(some, n);
  }

  private double weight(int k) {
    double u = gradients[k];
    double excess = Math.abs(u) - options.penalty() * time;
    return excess <= 0
        ? 0
        : Math.copySign(options.step() * excess / (DELTA + Math.sqrt(squares[k])), u);
  }

  private double learn(NameTrainingData.Row row) {
    int n = row.labels().length;
    double[][] labelScores = new double[n][L];
    double[][] pairScores = new double[n][L * L];
    int[][] ofLabel = new int[n][];
    int[][] ofTransition = new int[n][];
    for (int i = 0; i < n; i++) {
      ofLabel[i] = some(row.ofLabel()[i]);
      sum(ofLabel[i], labelScores[i]);
      if (i > 0) {
        ofTransition[i] = some(row.ofTransition()[i]);
        sum(ofTransition[i], pairScores[i]);
      }
    }
    Lattice lattice = new Lattice(labelScores, pairScores);
    for (int i = 0; i < n; i++) {
      update(ofLabel[i], gradient(lattice.ofLabel(i), row.labels()[i]), row.weight());
      if (i > 0) {
        int pair = row.labels()[i - 1] * L + row.labels()[i];
        update(ofTransition[i], gradient(lattice.ofPair(i), pair), row.weight());
      }
    }
    return lattice.score(row.labels()) - lattice.total();
  }

  private void sum(int[] features, double[] scores) {
    for (int feature : features) {
      int place = places[feature];
      for (int k = 0; k < scores.length; k++) {
        scores[k] += weight(place + k) / (1 - options.dropped());
      }
    }
  }

  private static double[] gradient(double[] expected, int right) {
    double[] gradient = new double[expected.length];
    for (int k = 0; k < gradient.length; k++) {
      gradient[k] = (k == right ? 1 : 0) - expected[k];
    }
    return gradient;
  }

  private void update(int[] features, double[] gradient, double weight) {
    for (int feature : features) {
      int place = places[feature];
      for (int k = 0; k < gradient.length; k++) {
        double g = gradient[k] * weight;
        if (Math.abs(g) > 1e-4) {
          gradients[place + k] += (float) g;
          squares[place + k] += (float) (g * g);
        }
      }
    }
  }

  /** The lines of the model: the features with a weight that is not nought, in order of name. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i + 1 < places.length; i++) {
      StringBuilder line = new StringBuilder(data.names().get(i));
      boolean counts = false;
      for (int k = places[i]; k < places[i + 1]; k++) {
        long hundredths = Math.round(100 * sums[k] / Math.max(1, summed));
        counts |= Math.abs(hundredths) >= 2;
        line.append('\t').append(hundredths);
      }
      if (counts) {
        lines.add(line.toString());
      }
    }
    Collections.sort(lines);
    return lines;
  }
}
