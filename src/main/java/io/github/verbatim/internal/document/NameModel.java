package io.github.verbatim.internal.document;

import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.LexiconRow;
import io.github.verbatim.internal.lexicon.ModelFiles;
import java.util.ArrayList;
import java.util.List;

/**
 * A conditional random field (Lafferty, McCallum and Pereira 2001) over the labels of a sentence's
 * tokens, with weights from a text file: features of a token with one weight a label, and features
 * of a transition with one weight for each pair of labels. Immutable.
 */
public final class NameModel {
  /** The labels, in the order of the weights. */
  public static final List<String> LABELS = List.of("O", "PERSON", "ORGANIZATION", "LOCATION");

  private static final int L = LABELS.size();
  private static final double SCALE = 0.01;
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /** Open addressing: the hash of a feature's name, 0 where free; and where its weights begin. */
  private final long[] keys;

  private final int[] places;
  private final short[] weights;

  /** Reads the lines themselves: as rows of fields they would take much longer to load. */
  private NameModel(List<String> lines, String file) {
    int features = 0;
    int size = 0;
    for (String line : lines) {
      if (LexiconReader.isFact(line)) {
        features++;
        size += LexiconReader.tabs(line);
      }
    }
    int capacity = Integer.highestOneBit(Math.max(16, features * 2)) * 2;
    keys = new long[capacity];
    places = new int[capacity];
    weights = new short[size];
    int place = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (LexiconReader.isFact(lines.get(i))) {
        place = put(lines.get(i), place, new LexiconRow(file, i + 1, List.of()));
      }
    }
  }

  /** Puts a feature into the table and its weights to their place, and tells the next one. */
  private int put(String line, int place, LexiconRow row) {
    int count = LexiconReader.tabs(line);
    if (count != L && count != L * L) {
      throw row.error("expected " + L + " or " + L * L + " weights, found " + count);
    }
    int from = line.indexOf('\t');
    places[free(hash(line, from), line, row)] = place;
    for (int k = 0; k < count; k++) {
      int tab = line.indexOf('\t', from + 1);
      int to = tab < 0 ? line.length() : tab;
      weights[place + k] = weight(line, from + 1, to, row);
      from = to;
    }
    return place + count;
  }

  private static short weight(String line, int from, int to, LexiconRow row) {
    try {
      int weight = Integer.parseInt(line, from, to, 10);
      if (weight == (short) weight) {
        return (short) weight;
      }
    } catch (NumberFormatException e) {
      // Reported below, as a number out of range is.
    }
    throw row.error("expected a weight in hundredths, found \"" + line.substring(from, to) + "\"");
  }

  private int free(long hash, String line, LexiconRow row) {
    int slot = (int) (hash & (keys.length - 1));
    while (keys[slot] != 0) {
      if (keys[slot] == hash) {
        String feature = line.substring(0, line.indexOf('\t'));
        throw row.error("feature \"" + feature + "\" stands there twice");
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = hash;
    return slot;
  }

  /**
   * Reads the weights.
   *
   * @throws io.github.verbatim.internal.lexicon.UnreadableModelException if the file is missing or
   *     a line is malformed
   */
  public static NameModel read(ModelFiles files, String name) {
    return parse(files.lines(name), name);
  }

  /** From lines as in the file; {@code name} is for error messages. */
  public static NameModel parse(List<String> lines, String name) {
    return new NameModel(lines, name);
  }

  /** The name of a feature as it stands in the file. */
  public static String featureName(String template, String value, String second) {
    return template + "=" + value + "|" + second;
  }

  /** Of the name of a feature, which is the beginning of its line. */
  private static long hash(String line, int end) {
    return nonZero(append(FNV_OFFSET, line, end));
  }

  private static long append(long hash, String text) {
    return append(hash, text, text.length());
  }

  private static long append(long hash, String text, int end) {
    long h = hash;
    for (int i = 0; i < end; i++) {
      h = (h ^ text.charAt(i)) * FNV_PRIME;
    }
    return h;
  }

  private static long nonZero(long hash) {
    // The low bits of this hash are its worst ones, and the table is indexed by them.
    long h = hash ^ (hash >>> 32);
    return h == 0 ? 1 : h;
  }

  /** The labels of a sentence with the highest score. */
  public List<String> best(NameFeatures features) {
    int n = features.size();
    double[] scores = new double[L];
    int[][] back = new int[n][L];
    Weights sum = new Weights();
    for (int i = 0; i < n; i++) {
      sum.reset();
      features.ofLabel(i, sum);
      if (i > 0) {
        features.ofTransition(i, sum);
      }
      scores = step(scores, sum, i, back[i]);
    }
    return trace(scores, back);
  }

  private static double[] step(double[] before, Weights sum, int i, int[] back) {
    double[] scores = new double[L];
    for (int y = 0; y < L; y++) {
      int best = 0;
      for (int x = 1; i > 0 && x < L; x++) {
        if (before[x] + sum.pairs[x * L + y] > before[best] + sum.pairs[best * L + y]) {
          best = x;
        }
      }
      back[y] = best;
      scores[y] = sum.labels[y] + (i > 0 ? before[best] + sum.pairs[best * L + y] : 0);
    }
    return scores;
  }

  private static List<String> trace(double[] scores, int[][] back) {
    int label = 0;
    for (int y = 1; y < L; y++) {
      label = scores[y] > scores[label] ? y : label;
    }
    String[] labels = new String[back.length];
    for (int i = back.length - 1; i >= 0; i--) {
      labels[i] = LABELS.get(label);
      label = back[i][label];
    }
    return new ArrayList<>(List.of(labels));
  }

  /** Adds up the weights of a token's features. */
  private final class Weights implements NameFeatures.Sink {
    private final double[] labels = new double[L];
    private final double[] pairs = new double[L * L];

    void reset() {
      java.util.Arrays.fill(labels, 0);
      java.util.Arrays.fill(pairs, 0);
    }

    @Override
    public void add(String template, String value, String second) {
      long hash = append(FNV_OFFSET, template);
      hash = append((hash ^ '=') * FNV_PRIME, value);
      hash = nonZero(append((hash ^ '|') * FNV_PRIME, second));
      int slot = (int) (hash & (keys.length - 1));
      while (keys[slot] != 0) {
        if (keys[slot] == hash) {
          addWeights(places[slot], template.charAt(0) == 'T' ? pairs : labels);
          return;
        }
        slot = (slot + 1) & (keys.length - 1);
      }
    }

    private void addWeights(int place, double[] to) {
      for (int k = 0; k < to.length; k++) {
        to[k] += weights[place + k] * SCALE;
      }
    }
  }
}
