package io.github.verbatim.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * How good probabilities of speech are, counted by stretches as quotes are scored. A stretch that
 * no annotator marked is an error where it is taken for speech.
 *
 * @param examples the candidates
 * @param probabilities one for each of them
 * @param gold how many stretches are annotated as speech
 */
record SpeechScores(List<SpeechExample> examples, double[] probabilities, int gold) {
  /** Thresholds are tried, and probabilities counted, in tenths: finer steps would fit noise. */
  private static final int BINS = 10;

  /** Precision, recall and F1 where all from this probability on are taken for speech. */
  double[] at(double threshold) {
    int found = 0;
    int right = 0;
    for (int i = 0; i < probabilities.length; i++) {
      if (probabilities[i] >= threshold) {
        found += examples.get(i).stretches();
        right += examples.get(i).speech();
      }
    }
    double precision = (double) right / Math.max(1, found);
    double recall = (double) right / Math.max(1, gold);
    double sum = precision + recall;
    return new double[] {precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum};
  }

  /** The threshold with the best mean F1 of several sets, in tenths. */
  static double bestThreshold(Collection<SpeechScores> sets) {
    int best = 0;
    for (int i = 1; i < BINS; i++) {
      best = sumOfF1(sets, tenth(i)) >= sumOfF1(sets, tenth(best)) ? i : best;
    }
    return tenth(best);
  }

  private static double sumOfF1(Collection<SpeechScores> sets, double threshold) {
    return sets.stream().mapToDouble(scores -> scores.at(threshold)[2]).sum();
  }

  private static double tenth(int i) {
    return i / (double) BINS;
  }

  /** Precision, recall and F1 for some thresholds, and how often the probabilities come true. */
  String table() {
    StringBuilder lines = new StringBuilder("threshold  precision  recall  F1\n");
    for (int i = 0; i < BINS; i++) {
      double[] scores = at(tenth(i));
      lines.append(
          String.format(
              Locale.ROOT,
              "%.1f        %.4f     %.4f  %.4f\n",
              tenth(i),
              scores[0],
              scores[1],
              scores[2]));
    }
    lines.append("\nprobability  candidates  mean  speech\n");
    for (int bin = 0; bin < BINS; bin++) {
      lines.append(reliability(bin));
    }
    return lines.toString();
  }

  private String reliability(int bin) {
    int count = 0;
    double sum = 0;
    double speech = 0;
    for (int i = 0; i < probabilities.length; i++) {
      int own = (int) Math.min(BINS - 1.0, probabilities[i] * BINS);
      if (own == bin && examples.get(i).isAnnotated()) {
        count++;
        sum += probabilities[i];
        speech += examples.get(i).isSpeech() ? 1 : 0;
      }
    }
    return count == 0
        ? ""
        : String.format(
            Locale.ROOT,
            "%.1f-%.1f      %6d      %.2f  %.2f\n",
            tenth(bin),
            tenth(bin + 1),
            count,
            sum / count,
            speech / count);
  }
}
