package io.github.verbatim.internal.tagger;

import java.util.ArrayList;
import java.util.List;

/**
 * A maximum-entropy model for the next tag of a sentence, given its words and the two tags before:
 * CoreNLP's architecture "left3words" with word classes (Toutanova, Klein, Manning and Singer
 * 2003). Immutable.
 */
final class PosModel {
  /** Numbers of the feature templates, as in the original: templates of all words. */
  static final int PREVIOUS_WORD = 0;

  static final int WORD = 1;
  static final int NEXT_WORD = 2;
  static final int TAG_PAIR = 3;
  static final int PREVIOUS_TAG = 4;

  /** Templates of rare words alone. */
  static final int PREVIOUS_SHAPE = 5;

  static final int SHAPE = 6;
  static final int NEXT_SHAPE = 7;
  static final int PREVIOUS_CLASS = 8;
  static final int CLASS = 9;
  static final int NEXT_CLASS = 10;
  static final int CLASSES = 11;
  static final int HAS_UPPER_CASE = 12;
  static final int HAS_DIGIT = 13;
  static final int HAS_DASH = 14;
  static final int HAS_LETTER_DIGIT_DASH = 15;
  static final int BEFORE_COMPANY = 16;
  static final int ALL_UPPER_CASE = 17;
  static final int HAS_UPPER_DIGIT_DASH = 18;
  static final int CAPITAL_AT_START = 19;
  static final int CAPITAL_WITHIN = 20;
  static final int UPPER_CASE_AT_START = 21;
  static final int PREFIX = 22;
  static final int SUFFIX = 32;
  static final int UNICODE_SHAPE = 42;
  static final int NOT_ALPHANUMERIC = 43;
  static final int TEMPLATES = 44;

  /** Longest prefix and suffix; those of length n have template PREFIX + n - 1. */
  static final int MAX_AFFIX = 10;

  /** A word that has been seen less often is rare. */
  static final int RARE = 5;

  /** What stands for words and tags before the first and after the last one. */
  static final String OUTSIDE = "NA";

  private final List<String> tags;

  /** For each word that was seen in training, the row of its tags and its most frequent tag. */
  private final KeyTable words;

  private final int[] tagSetOfWord;
  private final byte[] mostFrequentTag;
  private final boolean[] rare;

  /** Rows of tag indexes that a word may have; the first one is that of unknown words. */
  private final int[][] tagSets;

  /** The weights of a feature: a run of (tag, weight). */
  private final KeyTable features;

  private final int[] starts;
  private final byte[] weightTags;
  private final double[] weights;

  /** For each pair of tags, those outside the sentence included, weights and e to their power. */
  private final double[][] pairScores;

  private final double[][] pairFactors;

  private PosModel(ModelInput in) {
    tags = in.texts();
    words = new KeyTable(in.longs());
    tagSetOfWord = in.ints();
    mostFrequentTag = in.bytes();
    byte[] rareBytes = in.bytes();
    rare = new boolean[rareBytes.length];
    for (int i = 0; i < rare.length; i++) {
      rare[i] = rareBytes[i] != 0;
    }
    tagSets = rows(in.ints());
    features = new KeyTable(in.longs());
    starts = in.ints();
    weightTags = in.bytes();
    weights = in.doubles();
    int n = tags.size() + 1;
    pairScores = new double[n * n][];
    pairFactors = new double[n * n][];
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        double[] scores = new double[tags.size()];
        add(template(TAG_PAIR).then(Fragment.of(name(a) + "!" + name(b))).key(), scores);
        add(template(PREVIOUS_TAG).then(Fragment.of(name(b))).key(), scores);
        pairScores[a * n + b] = scores;
        pairFactors[a * n + b] = factors(scores);
      }
    }
  }

  static PosModel read(ModelInput in) {
    return new PosModel(in);
  }

  /** Undoes {@link #flat}. */
  private static int[][] rows(int[] flat) {
    List<int[]> rows = new ArrayList<>();
    for (int at = 0; at < flat.length; at += flat[at] + 1) {
      int[] row = new int[flat[at]];
      System.arraycopy(flat, at + 1, row, 0, row.length);
      rows.add(row);
    }
    return rows.toArray(int[][]::new);
  }

  /** Rows in one array, each after its length. */
  static int[] flat(List<int[]> rows) {
    return rows.stream()
        .flatMapToInt(
            row ->
                java.util.stream.IntStream.concat(
                    java.util.stream.IntStream.of(row.length), java.util.Arrays.stream(row)))
        .toArray();
  }

  private static final Fragment[] TEMPLATE_FRAGMENTS = templates();

  private static Fragment[] templates() {
    Fragment[] fragments = new Fragment[TEMPLATES];
    for (int i = 0; i < TEMPLATES; i++) {
      fragments[i] = Fragment.of(String.valueOf((char) i));
    }
    return fragments;
  }

  /** What begins the keys of a template's features; their values follow. */
  static Fragment template(int number) {
    return TEMPLATE_FRAGMENTS[number];
  }

  private String name(int tag) {
    return tag == tags.size() ? OUTSIDE : tags.get(tag);
  }

  /** e to the power of each score. */
  static double[] factors(double[] scores) {
    double[] factors = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      factors[i] = scores[i] == 0 ? 1 : Math.exp(scores[i]);
    }
    return factors;
  }

  /** The names of the tags by their indexes. */
  List<String> tags() {
    return tags;
  }

  /** The index of the word among those seen in training; -1 if it is unknown. */
  int word(Fragment word) {
    return words.find(word.key());
  }

  /** The tags that a word may have. */
  int[] tagsOf(int word) {
    return tagSets[word < 0 ? 0 : tagSetOfWord[word]];
  }

  boolean isRare(int word) {
    return word < 0 || rare[word];
  }

  String mostFrequentTag(int word) {
    return tags.get(mostFrequentTag[word]);
  }

  /** Adds the weights of a feature, if there are any, to the scores of the tags. */
  void add(long key, double[] scores) {
    int feature = features.find(key);
    if (feature >= 0) {
      for (int i = starts[feature]; i < starts[feature + 1]; i++) {
        scores[weightTags[i]] += weights[i];
      }
    }
  }

  /** Scores of each tag after these two; the number of tags stands for what is outside. */
  double[] pairScores(int beforeLast, int last) {
    return pairScores[beforeLast * (tags.size() + 1) + last];
  }

  /** e to the power of {@link #pairScores}. */
  double[] pairFactors(int beforeLast, int last) {
    return pairFactors[beforeLast * (tags.size() + 1) + last];
  }
}
