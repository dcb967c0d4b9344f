package io.github.verbatim.evaluation;

import io.github.verbatim.internal.document.NameFeatures;
import io.github.verbatim.internal.document.NameModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sentences as rows of feature numbers, with the labels of their tokens. For one thread. */
final class NameTrainingData {
  /**
   * A sentence.
   *
   * @param ofLabel for each token the features for its label
   * @param ofTransition for each token the features for its label and the one before it
   * @param labels the right labels, as indexes into {@link NameModel#LABELS}
   * @param weight how much it counts
   */
  record Row(int[][] ofLabel, int[][] ofTransition, int[] labels, double weight) {}

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private int[] counts = new int[1 << 16];
  private List<Row> rows = new ArrayList<>();

  /** Adds a sentence. */
  void add(NameFeatures features, List<String> labels, double weight) {
    int n = features.size();
    int[][] ofLabel = new int[n][];
    int[][] ofTransition = new int[n][];
    int[] right = new int[n];
    for (int i = 0; i < n; i++) {
      List<Integer> found = new ArrayList<>();
      features.ofLabel(
          i, (template, value, second) -> found.add(number(template, value.text(), second.text())));
      ofLabel[i] = found.stream().mapToInt(k -> k).toArray();
      found.clear();
      features.ofTransition(
          i, (template, value, second) -> found.add(number(template, value.text(), second.text())));
      ofTransition[i] = found.stream().mapToInt(k -> k).toArray();
      right[i] = NameModel.LABELS.indexOf(labels.get(i));
    }
    rows.add(new Row(ofLabel, ofTransition, right, weight));
  }

  private int number(String template, String value, String second) {
    String name = NameModel.featureName(template, value, second);
    Integer known = numbers.get(name);
    int number = known == null ? names.size() : known;
    if (known == null) {
      numbers.put(name, number);
      names.add(name);
      if (number >= counts.length) {
        counts = Arrays.copyOf(counts, counts.length * 2);
      }
    }
    counts[number]++;
    return number;
  }

  /** Forgets the features that occur less than {@code least} times. */
  void cutOff(int least) {
    int[] renumbered = new int[names.size()];
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < renumbered.length; i++) {
      renumbered[i] = counts[i] < least ? -1 : kept.size();
      if (counts[i] >= least) {
        kept.add(names.get(i));
      }
    }
    List<Row> fewer = new ArrayList<>();
    for (Row row : rows) {
      fewer.add(
          new Row(
              renumber(row.ofLabel(), renumbered),
              renumber(row.ofTransition(), renumbered),
              row.labels(),
              row.weight()));
    }
    rows = fewer;
    names.clear();
    names.addAll(kept);
    numbers.clear();
  }

  private static int[][] renumber(int[][] features, int[] renumbered) {
    int[][] result = new int[features.length][];
    for (int i = 0; i < features.length; i++) {
      result[i] = Arrays.stream(features[i]).map(k -> renumbered[k]).filter(k -> k >= 0).toArray();
    }
    return result;
  }

  List<Row> rows() {
    return rows;
  }

  /** The names of the features, by number. */
  List<String> names() {
    return names;
  }
}
