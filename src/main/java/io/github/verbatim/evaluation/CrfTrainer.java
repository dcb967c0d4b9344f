package io.github.verbatim.evaluation;

import io.github.verbatim.internal.document.NameModel;
import java.util.ArrayList;
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
  private static final double STEP = 0.2;
  private static final double DELTA = 1.0;
  private static final long SEED = 1;

  private final NameTrainingData data;
  private final double penalty;

  /** Where the weights of each feature begin; transitions have L * L of them, others L. */
  private final int[] places;

  private final float[] gradients;
  private final float[] squares;
  private long time;

  /**
   * @param penalty the L1 penalty for each sentence
   */
  CrfTrainer(NameTrainingData data, double penalty) {
    this.data = data;
    this.penalty = penalty;
    places = new int[data.names().size() + 1];
    for (int i = 0; i < places.length - 1; i++) {
      places[i + 1] = places[i] + (isTransition(data.names().get(i)) ? L * L : L);
    }
    gradients = new float[places[places.length - 1]];
    squares = new float[gradients.length];
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
    }
    return likelihood / order.size();
  }

  private double weight(int k) {
    double u = gradients[k];
    double excess = Math.abs(u) - penalty * time;
    return excess <= 0 ? 0 : Math.copySign(STEP * excess / (DELTA + Math.sqrt(squares[k])), u);
  }

  private double learn(NameTrainingData.Row row) {
    int n = row.labels().length;
    double[][] labelScores = new double[n][L];
    double[][] pairScores = new double[n][L * L];
    for (int i = 0; i < n; i++) {
      sum(row.ofLabel()[i], labelScores[i]);
      if (i > 0) {
        sum(row.ofTransition()[i], pairScores[i]);
      }
    }
    Lattice lattice = new Lattice(labelScores, pairScores);
    for (int i = 0; i < n; i++) {
      update(row.ofLabel()[i], gradient(lattice.ofLabel(i), row.labels()[i]), row.weight());
      if (i > 0) {
        int pair = row.labels()[i - 1] * L + row.labels()[i];
        update(row.ofTransition()[i], gradient(lattice.ofPair(i), pair), row.weight());
      }
    }
    return lattice.score(row.labels()) - lattice.total();
  }

  private void sum(int[] features, double[] scores) {
    for (int feature : features) {
      int place = places[feature];
      for (int k = 0; k < scores.length; k++) {
        scores[k] += weight(place + k);
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
        long hundredths = Math.round(weight(k) * 100);
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
