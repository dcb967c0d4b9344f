package io.github.verbatim.evaluation;

import io.github.verbatim.evaluation.GoldNumbers.Answer;
import io.github.verbatim.evaluation.GoldNumbers.GoldNumber;
import io.github.verbatim.evaluation.Prediction.PredictedNumber;
import org.jspecify.annotations.Nullable;

/** A difference in numbers, as a line for people. */
final class NumberDifference {
  private NumberDifference() {}

  static String line(
      String what, GoldNumbers text, @Nullable GoldNumber gold, @Nullable PredictedNumber got) {
    return what
        + " "
        + text.id()
        + " want "
        + (gold == null ? "nothing" : describe(gold))
        + " got "
        + (got == null ? "nothing" : describe(got))
        + " … "
        + context(text, gold, got);
  }

  private static String describe(GoldNumber gold) {
    Answer answer = gold.answer();
    return brief(answer.modifier(), answer.value(), answer.upper(), answer.unit(), gold.kind());
  }

  private static String describe(PredictedNumber got) {
    return brief(got.modifier(), got.value(), got.upper(), got.unit(), got.kind());
  }

  private static String brief(
      @Nullable String modifier,
      @Nullable Double value,
      @Nullable Double upper,
      @Nullable String unit,
      @Nullable String kind) {
    return "["
        + (modifier == null || modifier.equals("=") ? "" : modifier)
        + value
        + (upper == null ? "" : " to " + upper)
        + (unit == null ? "" : " " + unit)
        + (kind == null ? "" : ", " + kind)
        + "]";
  }

  private static String context(
      GoldNumbers text, @Nullable GoldNumber gold, @Nullable PredictedNumber got) {
    Integer start = gold == null ? null : gold.start();
    if (start == null && got != null) {
      start = got.start();
    }
    int at = start == null || start > text.text().length() ? 0 : start;
    return Differences.context(text.text(), at, 60, 100);
  }
}
