package io.github.verbatim.evaluation;

import io.github.verbatim.evaluation.GoldNumbers.Answer;
import io.github.verbatim.evaluation.GoldNumbers.GoldNumber;
import io.github.verbatim.evaluation.Prediction.PredictedNumber;
import org.jspecify.annotations.Nullable;

/** Whether a predicted number answers an annotated one. Immutable. */
final class NumberComparison {
  private static final double TOLERANCE = 1e-5;

  private final UnitComparison units;
  private final boolean exactBounds;

  /**
   * How to compare.
   *
   * @param exactBounds whether "at most" differs from "less than", and "at least" from "more than"
   */
  NumberComparison(UnitComparison units, boolean exactBounds) {
    this.units = units;
    this.exactBounds = exactBounds;
  }

  /** How much has to agree; each level asks for what the ones before it do. */
  enum Level {
    VALUE,
    UNIT,
    MODIFIER
  }

  /** Whether {@code predicted} answers {@code gold} up to this level. */
  boolean fits(GoldNumber gold, PredictedNumber predicted, Level level) {
    for (Answer answer : gold.answers()) {
      if (sameValue(answer, predicted)
          && (level == Level.VALUE || sameUnit(answer, predicted))
          && (level != Level.MODIFIER || sameModifier(gold, answer, predicted))) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameValue(Answer answer, PredictedNumber predicted) {
    Double low = answer.value();
    Double value = predicted.value();
    if (low == null || value == null) {
      return false;
    }
    Double high = answer.upper();
    Double upper = predicted.upper();
    if (high == null || upper == null) {
      return high == null && upper == null && close(low, value);
    }
    return (close(low, value) && close(high, upper)) || (close(low, upper) && close(high, value));
  }

  /** Equal but for rounding. */
  static boolean close(double one, double other) {
    return Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other));
  }

  private boolean sameUnit(Answer answer, PredictedNumber predicted) {
    return !answer.hasUnit() || units.same(answer.unit(), predicted.unit());
  }

  private boolean sameModifier(GoldNumber gold, Answer answer, PredictedNumber predicted) {
    if (!answer.hasModifier()) {
      return true;
    }
    String got = modifier(predicted.modifier(), exactBounds);
    return got.equals(modifier(answer.modifier(), exactBounds))
        || gold.otherModifiers().stream()
            .anyMatch(other -> got.equals(modifier(other, exactBounds)));
  }

  /** One sign for each modifier; {@code =} for none. */
  static String modifier(@Nullable String modifier, boolean exactBounds) {
    String sign = modifier == null || modifier.isEmpty() ? "=" : modifier;
    return switch (sign) {
      case "≈" -> "~";
      case "<=", "≤" -> exactBounds ? "≤" : "<";
      case ">=", "≥" -> exactBounds ? "≥" : ">";
      default -> sign;
    };
  }
}
