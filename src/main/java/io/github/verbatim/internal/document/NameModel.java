package io.github.verbatim.internal.document;

import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.LexiconRow;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.tagger.Fragment;
import io.github.verbatim.internal.tagger.KeyTable;
import java.util.Arrays;
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

  /** The keys of the features' names; and where the weights of each one begin. */
  private final KeyTable keys;

  private final int[] places;
  private final short[] weights;

  /** Reads the lines themselves: as rows of fields they would take much longer to load. */
  private NameModel(List<String> lines, String file) {
    long[] unsorted = new long[lines.size()];
    int features = 0;
    int size = 0;
    for (String line : lines) {
      if (LexiconReader.isFact(line)) {
        int end = Math.max(0, line.indexOf('\t'));
        unsorted[features++] = Fragment.of(line, 0, end).key();
        size += LexiconReader.tabs(line);
      }
    }
    long[] sorted = Arrays.copyOf(unsorted, features);
    Arrays.sort(sorted);
    keys = new KeyTable(sorted);
    places = new int[features];
    Arrays.fill(places, -1);
    weights = new short[size];
    int place = 0;
    int feature = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (LexiconReader.isFact(lines.get(i))) {
        LexiconRow row = new LexiconRow(file, i + 1, List.of());
        place = put(unsorted[feature++], lines.get(i), place, row);
      }
    }
  }

  /** Puts a feature's weights to their place, and tells the next one. */
  private int put(long key, String line, int place, LexiconRow row) {
    int count = LexiconReader.tabs(line);
    if (count != L && count != L * L) {
      throw row.error("expected " + L + " or " + L * L + " weights, found " + count);
    }
    int from = line.indexOf('\t');
    int index = keys.find(key);
    if (places[index] >= 0) {
      throw row.error("feature \"" + line.substring(0, from) + "\" stands there twice");
    }
    places[index] = place;
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

  /**
   * Sums of weights, in hundredths, for the labels of a sentence's tokens and for the pairs of
   * them, of all features that the facts of the article have no part in.
   */
  static final class Scores {
    private final int[][] ofLabel;
    private final int[][] ofPair;

    private Scores(int tokens) {
      ofLabel = new int[tokens][L];
      ofPair = new int[tokens][L * L];
    }
  }

  /** The scores of a sentence. */
  Scores scores(NameFeatures features) {
    Scores scores = new Scores(features.size());
    for (int i = 0; i < features.size(); i++) {
      int[] ofLabel = scores.ofLabel[i];
      features.ofSentence(i, (template, value, second) -> add(template, value, second, ofLabel));
      if (i > 0) {
        int[] ofPair = scores.ofPair[i];
        features.ofTransition(i, (template, value, second) -> add(template, value, second, ofPair));
      }
    }
    return scores;
  }

  /** The labels of a sentence with the highest score. */
  public List<String> best(NameFeatures features) {
    return best(features, scores(features));
  }

  /** The same, where the scores of the sentence are known. */
  List<String> best(NameFeatures features, Scores known) {
    int n = features.size();
    int[] scores = new int[L];
    int[][] back = new int[n][L];
    for (int i = 0; i < n; i++) {
      int[] ofLabel = known.ofLabel[i].clone();
      int[] ofPair = known.ofPair[i];
      features.ofArticle(i, (template, value, second) -> add(template, value, second, ofLabel));
      int[] now = new int[L];
      for (int y = 0; y < L; y++) {
        int best = 0;
        for (int x = 1; i > 0 && x < L; x++) {
          if (scores[x] + ofPair[x * L + y] > scores[best] + ofPair[best * L + y]) {
            best = x;
          }
        }
        back[i][y] = best;
        now[y] = ofLabel[y] + (i > 0 ? scores[best] + ofPair[best * L + y] : 0);
      }
      scores = now;
    }
    return trace(scores, back);
  }

  private static List<String> trace(int[] scores, int[][] back) {
    int label = 0;
    for (int y = 1; y < L; y++) {
      label = scores[y] > scores[label] ? y : label;
    }
    String[] labels = new String[back.length];
    for (int i = back.length - 1; i >= 0; i--) {
      labels[i] = LABELS.get(label);
      label = back[i][label];
    }
    return List.of(labels);
  }

  /** Adds the weights of a feature, if it has any. */
  private void add(String template, FeatureText value, FeatureText second, int[] sums) {
    int index = keys.find(Fragment.key(template, value.fragment(), second.fragment()));
    if (index >= 0) {
      int place = places[index];
      for (int k = 0; k < sums.length; k++) {
        sums[k] += weights[place + k];
      }
    }
  }
}
