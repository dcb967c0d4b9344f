package io.github.verbatim.evaluation;

import edu.stanford.nlp.optimization.DiffFunction;
import edu.stanford.nlp.optimization.QNMinimizer;
import io.github.verbatim.internal.model.FeatureSink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Trains a conditional log-linear model: within a group of candidates, the right ones should
 * outscore the others.
 *
 * <p>The loss is the negative log of the probability mass on the right candidates, with an L2
 * penalty, minimised by CoreNLP's L-BFGS. A yes-or-no model is the special case of {@link
 * #addDecision}. Deterministic: the same calls in the same order give the same weights. For one
 * thread.
 */
public final class LogLinearTrainer {
  private static final double TOLERANCE = 1e-5;

  private final Map<String, Integer> featureIndex = new HashMap<>();
  private final Map<String, Integer> featureCounts = new HashMap<>();
  private final List<String> featureNames = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();

  /**
   * Adds a group of candidates.
   *
   * @param candidates each hands out its features
   * @param right which of them are right, at least one
   * @param weight how many times the group counts
   * @throws IllegalArgumentException if none is right or the sizes differ
   */
  public void addGroup(List<Consumer<FeatureSink>> candidates, boolean[] right, double weight) {
    boolean anyRight = false;
    for (boolean r : right) {
      anyRight |= r;
    }
    if (!anyRight || right.length != candidates.size()) {
      throw new IllegalArgumentException(
          "a group needs a right candidate among its " + right.length);
    }
    List<Vector> vectors = new ArrayList<>(candidates.size());
    for (Consumer<FeatureSink> candidate : candidates) {
      vectors.add(vector(candidate));
    }
    groups.add(new Group(vectors.toArray(new Vector[0]), right.clone(), weight));
  }

  /** Adds one yes-or-no decision that counts {@code weight} times. */
  public void addDecision(Consumer<FeatureSink> instance, boolean yes, double weight) {
    addGroup(List.of(instance, nothing -> {}), new boolean[] {yes, !yes}, weight);
  }

  private Vector vector(Consumer<FeatureSink> candidate) {
    List<Integer> indexes = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    candidate.accept(
        (name, value) -> {
          Integer known = featureIndex.get(name);
          if (known == null) {
            known = featureNames.size();
            featureIndex.put(name, known);
            featureNames.add(name);
          }
          featureCounts.merge(name, 1, Integer::sum);
          indexes.add(known);
          values.add(value);
        });
    return new Vector(
        indexes.stream().mapToInt(Integer::intValue).toArray(),
        values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /**
   * Trains.
   *
   * @param l2 strength of the penalty, {@code l2 / 2 * |w|²} for the whole data; larger is smoother
   * @param minCount features seen less often than this in all candidates get no weight
   * @return the weights by feature name, sorted, without zeros
   */
  public Map<String, Double> train(double l2, int minCount) {
    boolean[] frozen = new boolean[featureNames.size()];
    for (int i = 0; i < frozen.length; i++) {
      frozen[i] = featureCounts.getOrDefault(featureNames.get(i), 0) < minCount;
    }
    QNMinimizer minimizer = new QNMinimizer(15, true);
    minimizer.shutUp();
    double[] weights =
        minimizer.minimize(new Loss(l2, frozen), TOLERANCE, new double[frozen.length]);
    Map<String, Double> named = new TreeMap<>();
    for (int i = 0; i < weights.length; i++) {
      if (Math.abs(weights[i]) > 1e-6) {
        named.put(featureNames.get(i), weights[i]);
      }
    }
    return named;
  }

  private record Vector(int[] indexes, double[] values) {
    double dot(double[] weights) {
      double sum = 0;
      for (int i = 0; i < indexes.length; i++) {
        sum += weights[indexes[i]] * values[i];
      }
      return sum;
    }

    void addTo(double[] gradient, double factor) {
      for (int i = 0; i < indexes.length; i++) {
        gradient[indexes[i]] += factor * values[i];
      }
    }
  }

  private record Group(Vector[] candidates, boolean[] right, double weight) {}

  private final class Loss implements DiffFunction {
    private final double l2;
    private final boolean[] frozen;
    private double[] at = new double[0];
    private double value;
    private double[] gradient = new double[0];

    Loss(double l2, boolean[] frozen) {
      this.l2 = l2;
      this.frozen = frozen;
    }

    @Override
    public int domainDimension() {
      return frozen.length;
    }

    @Override
    public double valueAt(double[] x) {
      compute(x);
      return value;
    }

    @Override
    public double[] derivativeAt(double[] x) {
      compute(x);
      return gradient;
    }

    private void compute(double[] x) {
      if (Arrays.equals(x, at)) {
        return;
      }
      at = x.clone();
      gradient = new double[x.length];
      value = 0;
      for (Group group : groups) {
        addGroup(group, x);
      }
      for (int i = 0; i < x.length; i++) {
        if (frozen[i]) {
          gradient[i] = 0;
        } else {
          value += l2 / 2 * x[i] * x[i];
          gradient[i] += l2 * x[i];
        }
      }
    }

    private void addGroup(Group group, double[] x) {
      int n = group.candidates.length;
      double[] scores = new double[n];
      double max = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < n; i++) {
        scores[i] = group.candidates[i].dot(x);
        max = Math.max(max, scores[i]);
      }
      double all = 0;
      double rightOnes = 0;
      for (int i = 0; i < n; i++) {
        scores[i] = Math.exp(scores[i] - max);
        all += scores[i];
        rightOnes += group.right[i] ? scores[i] : 0;
      }
      rightOnes = Math.max(rightOnes, 1e-300);
      value -= group.weight * Math.log(rightOnes / all);
      for (int i = 0; i < n; i++) {
        double expected = scores[i] / all - (group.right[i] ? scores[i] / rightOnes : 0);
        if (expected != 0) {
          group.candidates[i].addTo(gradient, group.weight * expected);
        }
      }
    }
  }
}
