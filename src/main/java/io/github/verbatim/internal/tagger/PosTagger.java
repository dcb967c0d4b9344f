package io.github.verbatim.internal.tagger;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the most probable tags of one sentence. For one thread, used once. */
final class PosTagger {
  /** Ends each sentence, with a tag of its own. */
  static final String END_WORD = ".$.";

  private static final String END_TAG = ".$$.";

  /** How far after a capitalized word a company's last word may stand. */
  private static final int COMPANY_WINDOW = 3;

  /** Ends of companies' names, as the model was trained with them. */
  private static final Set<String> COMPANY_ENDS =
      Set.of(
          "Company",
          "COMPANY",
          "Co.",
          "Co",
          "Cos.",
          "CO.",
          "COS.",
          "Corporation",
          "CORPORATION",
          "Corp.",
          "Corp",
          "CORP.",
          "Incorporated",
          "INCORPORATED",
          "Inc.",
          "Inc",
          "INC.",
          "Association",
          "ASSOCIATION",
          "Assn",
          "ASSN",
          "Limited",
          "LIMITED",
          "Ltd.",
          "LTD.",
          "L.P.");

  private final PosModel model;
  private final WordType[] sentence;
  private final WordType outside;
  private final WordType end;
  private final int tagCount;
  private final double[] scores;
  private final double[] factors;

  PosTagger(PosModel model, WordType[] sentence, WordType outside, WordType end) {
    this.model = model;
    this.sentence = sentence;
    this.outside = outside;
    this.end = end;
    tagCount = model.tags().size();
    scores = new double[tagCount];
    factors = new double[tagCount];
  }

  private WordType.PosFeatures word(int i) {
    if (i == sentence.length) {
      return end.pos;
    }
    return i < 0 || i > sentence.length ? outside.pos : sentence[i].pos;
  }

  /** The tags; those that are fixed are kept. */
  String[] tags(List<? extends @Nullable String> fixed) {
    int n = sentence.length;
    int[][] candidates = new int[n + 3][];
    int[] none = {tagCount};
    candidates[0] = none;
    candidates[1] = none;
    for (int i = 0; i < n; i++) {
      String tag = fixed.get(i);
      candidates[i + 2] = tag == null ? word(i).tags : new int[] {model.tags().indexOf(tag)};
    }
    candidates[n + 2] = new int[] {model.tags().indexOf(END_TAG)};
    return names(best(candidates));
  }

  private String[] names(int[] tags) {
    String[] names = new String[tags.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = model.tags().get(tags[i]);
    }
    return names;
  }

  /** Viterbi's algorithm; a state is a pair of tags, that of a token and that of the one before. */
  private int[] best(int[][] candidates) {
    int n = sentence.length;
    double[] before = {0};
    int[][] back = new int[n + 1][];
    for (int i = 0; i <= n; i++) {
      int[] a = candidates[i];
      int[] b = candidates[i + 1];
      int[] c = candidates[i + 2];
      double[] now = new double[b.length * c.length];
      back[i] = new int[now.length];
      if (a.length * b.length * c.length == 1) {
        // Nothing to choose, here and by way of what comes before.
        now[0] = before[0];
      } else {
        step(i, a, b, c, before, now, back[i]);
      }
      before = now;
    }
    int[] tags = new int[n];
    int state = 0;
    for (int k = 1; k < before.length; k++) {
      state = before[k] > before[state] ? k : state;
    }
    // A state is (index of the tag before) · (number of candidates) + (index of the tag).
    for (int i = n; i > 0; i--) {
      int last = candidates[i + 2].length;
      int index = state / last;
      tags[i - 1] = candidates[i + 1][index];
      state = back[i][state] * candidates[i + 1].length + index;
    }
    return tags;
  }

  private void step(int i, int[] a, int[] b, int[] c, double[] before, double[] now, int[] back) {
    scoreWords(i);
    java.util.Arrays.fill(now, Double.NEGATIVE_INFINITY);
    for (int x = 0; x < a.length; x++) {
      for (int y = 0; y < b.length; y++) {
        double[] pair = model.pairScores(a[x], b[y]);
        double score = before[x * b.length + y] - logTotal(model.pairFactors(a[x], b[y]));
        for (int z = 0; z < c.length; z++) {
          double sum = score + scores[c[z]] + pair[c[z]];
          int state = y * c.length + z;
          if (sum > now[state]) {
            now[state] = sum;
            back[state] = x;
          }
        }
      }
    }
  }

  /** The logarithm of the sum, over all tags, of e to the power of their scores. */
  private double logTotal(double[] pairFactors) {
    double total = 0;
    for (int k = 0; k < factors.length; k++) {
      total += factors[k] * pairFactors[k];
    }
    return Math.log(total);
  }

  /** Scores of the tags of a token by the words alone, and e to their power. */
  private void scoreWords(int i) {
    WordType.PosFeatures word = word(i);
    WordType.PosFeatures previous = word(i - 1);
    WordType.PosFeatures next = word(i + 1);
    for (int k = 0; k < tagCount; k++) {
      scores[k] = word.asWord[k] + previous.asPrevious[k] + next.asNext[k];
      factors[k] = word.asWordFactors[k] * previous.asPreviousFactors[k] * next.asNextFactors[k];
    }
    if (word.isRare) {
      double[] rare = rareInContext(i, previous, word, next);
      for (int k = 0; k < tagCount; k++) {
        if (rare[k] != 0) {
          scores[k] += rare[k];
          factors[k] *= Math.exp(rare[k]);
        }
      }
    }
  }

  private double[] rareInContext(
      int i, WordType.PosFeatures previous, WordType.PosFeatures word, WordType.PosFeatures next) {
    double[] sum = new double[tagCount];
    add(PosModel.PREVIOUS_SHAPE, previous.shape, sum);
    add(PosModel.NEXT_SHAPE, next.shape, sum);
    add(PosModel.PREVIOUS_CLASS, previous.ofClass, sum);
    add(PosModel.NEXT_CLASS, next.ofClass, sum);
    Fragment classes = previous.ofClass.then(BAR).then(word.ofClass).then(BAR).then(next.ofClass);
    add(PosModel.CLASSES, classes, sum);
    add(PosModel.BEFORE_COMPANY, yes(word.startsUpperCase && isBeforeCompanyEnd(i)), sum);
    Fragment lowerCaseTag = Fragment.of(word.lowerCaseTag);
    add(PosModel.CAPITAL_AT_START, i == 0 ? lowerCaseTag : WordType.NO, sum);
    add(PosModel.CAPITAL_WITHIN, i == 0 ? WordType.NO : lowerCaseTag, sum);
    add(PosModel.UPPER_CASE_AT_START, yes(i == 0 && word.hasUpperCase), sum);
    return sum;
  }

  private static final Fragment BAR = Fragment.of("|");

  private static Fragment yes(boolean condition) {
    return condition ? WordType.YES : WordType.NO;
  }

  private void add(int template, Fragment value, double[] sum) {
    model.add(PosModel.template(template).keyWith(value), sum);
  }

  private boolean isBeforeCompanyEnd(int i) {
    for (int k = i; k <= i + COMPANY_WINDOW; k++) {
      if (COMPANY_ENDS.contains(word(k).word)) {
        return true;
      }
    }
    return false;
  }
}
