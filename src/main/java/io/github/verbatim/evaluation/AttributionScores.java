package io.github.verbatim.evaluation;

import io.github.verbatim.internal.speaker.attribution.AttributionExample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How good predicted sources are. Accuracy counts the stretches with an annotated source;
 * confidence is held against all.
 */
final class AttributionScores {
  private static final double EDGE = 1e-6;
  private static final int BINS = 10;

  /** Answers from which on a rule's record tells something. */
  private static final int ENOUGH = 30;

  private final List<Answer> answers = new ArrayList<>();
  private final double slope;
  private final double intercept;
  private final Map<String, int[]> rules = new TreeMap<>();

  /**
   * An answer.
   *
   * @param probability of the model's best candidate
   * @param modelRight whether the model's best candidate is right
   * @param rule the rule that answers in the model's place; empty if none does
   * @param right whether what is answered is right
   * @param hasSource whether the article tells
   * @param set the gold file it is from
   */
  private record Answer(
      double probability,
      boolean modelRight,
      String rule,
      boolean right,
      boolean hasSource,
      String set) {}

  /** With one array of probabilities for each example, the last entry being "nobody". */
  AttributionScores(TrainingData<AttributionExample> data, List<double[]> probabilities) {
    for (int i = 0; i < probabilities.size(); i++) {
      answers.add(answer(data.examples().get(i), probabilities.get(i), data.setOf(i)));
    }
    Map<String, Double> curve = fitCurve();
    slope = curve.getOrDefault("slope", 1.0);
    intercept = curve.getOrDefault("intercept", 0.0);
    for (Answer answer : answers) {
      if (!answer.rule().isEmpty()) {
        int[] count = rules.computeIfAbsent(answer.rule(), name -> new int[2]);
        count[0]++;
        count[1] += answer.right() ? 1 : 0;
      }
    }
  }

  private static Answer answer(AttributionExample example, double[] probabilities, String set) {
    int best = -1;
    for (int i = 0; i < probabilities.length - 1; i++) {
      best = best < 0 || probabilities[i] > probabilities[best] ? i : best;
    }
    boolean modelRight = best >= 0 && example.right()[best];
    double probability = best < 0 ? 0 : probabilities[best];
    AttributionExample.RuleAnswer rule = example.rule();
    return rule == null
        ? new Answer(probability, modelRight, "", modelRight, example.hasSource(), set)
        : new Answer(probability, modelRight, rule.rule(), rule.right(), example.hasSource(), set);
  }

  private Map<String, Double> fitCurve() {
    LogLinearTrainer trainer = new LogLinearTrainer();
    for (Answer answer : answers) {
      if (answer.rule().isEmpty()) {
        double logit = logit(answer.probability());
        trainer.addDecision(
            sink -> {
              sink.add("slope", logit);
              sink.add("intercept", 1);
            },
            answer.right(),
            1);
      }
    }
    return trainer.train(1e-3, 1);
  }

  private static double logit(double probability) {
    double p = Math.min(1 - EDGE, Math.max(EDGE, probability));
    return Math.log(p / (1 - p));
  }

  private double confidence(Answer answer) {
    int[] rule = rules.get(answer.rule());
    return rule == null
        ? 1 / (1 + Math.exp(-(slope * logit(answer.probability()) + intercept)))
        : ruleConfidence(rule);
  }

  /** With one error and one success more than were seen, so that no rule is certain. */
  private static double ruleConfidence(int[] count) {
    return (count[1] + 1.0) / (count[0] + 2.0);
  }

  /** Share of right answers among the stretches with a source, rules included. */
  double accuracy() {
    return share(answers.stream().filter(Answer::hasSource).map(Answer::right).toList());
  }

  /** The same for each set. */
  Map<String, Double> accuracyBySet() {
    Map<String, List<Boolean>> right = new LinkedHashMap<>();
    for (Answer answer : answers) {
      if (answer.hasSource()) {
        right.computeIfAbsent(answer.set(), set -> new ArrayList<>()).add(answer.right());
      }
    }
    Map<String, Double> accuracies = new LinkedHashMap<>();
    right.forEach((set, ofSet) -> accuracies.put(set, share(ofSet)));
    return accuracies;
  }

  /** The same for the model on its own. */
  double modelAccuracy() {
    return share(answers.stream().filter(Answer::hasSource).map(Answer::modelRight).toList());
  }

  private static double share(List<Boolean> right) {
    return right.stream().filter(one -> one).count() / (double) Math.max(1, right.size());
  }

  /** The lines of the calibration file. */
  String calibrationText() {
    StringBuilder lines =
        new StringBuilder(
            "# Confidence: of the model 1/(1+exp(-(slope*logit(p)+intercept))), of a rule its"
                + " precision.\n# name<TAB>value\n");
    Map<String, Double> values = new TreeMap<>();
    values.put("slope", slope);
    values.put("intercept", intercept);
    rules.forEach(
        (name, count) -> {
          if (count[0] >= ENOUGH) {
            values.put(name, ruleConfidence(count));
          }
        });
    values.forEach(
        (name, value) ->
            lines.append(name).append('\t').append(String.format(Locale.ROOT, "%.4f\n", value)));
    return lines.toString();
  }

  /** Accuracy, rules, reliability of the confidence, accuracy against coverage. */
  String text() {
    StringBuilder lines = new StringBuilder();
    long sourced = answers.stream().filter(Answer::hasSource).count();
    lines.append(
        String.format(
            Locale.ROOT,
            "stretches %d, with a source %d\naccuracy %.4f, of the model alone %.4f\n",
            answers.size(),
            sourced,
            accuracy(),
            modelAccuracy()));
    lines.append("\nset                        accuracy\n");
    accuracyBySet()
        .forEach(
            (set, accuracy) ->
                lines.append(String.format(Locale.ROOT, "%-25s  %.4f\n", set, accuracy)));
    lines.append("\nrule              answers  right\n");
    rules.forEach(
        (name, count) ->
            lines.append(
                String.format(Locale.ROOT, "%-16s  %7d  %5d\n", name, count[0], count[1])));
    return lines.append(reliability()).append(coverage()).toString();
  }

  private String reliability() {
    StringBuilder lines = new StringBuilder("\nconfidence  answers  mean  right\n");
    for (int bin = 0; bin < BINS; bin++) {
      int own = bin;
      List<Answer> inBin =
          answers.stream()
              .filter(answer -> (int) Math.min(BINS - 1.0, confidence(answer) * BINS) == own)
              .toList();
      if (!inBin.isEmpty()) {
        lines.append(
            String.format(
                Locale.ROOT,
                "%.1f-%.1f     %7d  %.2f  %.2f\n",
                bin / (double) BINS,
                (bin + 1) / (double) BINS,
                inBin.size(),
                inBin.stream().mapToDouble(this::confidence).average().orElse(0),
                share(inBin.stream().map(Answer::right).toList())));
      }
    }
    return lines.toString();
  }

  private String coverage() {
    List<Answer> sorted = new ArrayList<>(answers);
    sorted.removeIf(answer -> !answer.hasSource());
    sorted.sort(Comparator.comparingDouble(this::confidence).reversed());
    StringBuilder lines = new StringBuilder("\ncoverage  accuracy  least confidence\n");
    for (int percent : new int[] {50, 60, 70, 80, 85, 90, 95, 100}) {
      int size = Math.max(1, sorted.size() * percent / 100);
      if (size <= sorted.size()) {
        lines.append(
            String.format(
                Locale.ROOT,
                "%3d %%     %.4f    %.2f\n",
                percent,
                share(sorted.subList(0, size).stream().map(Answer::right).toList()),
                confidence(sorted.get(size - 1))));
      }
    }
    return lines.toString();
  }
}
