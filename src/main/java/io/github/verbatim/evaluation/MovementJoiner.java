package io.github.verbatim.evaluation;

import io.github.verbatim.evaluation.GoldNumbers.Answer;
import io.github.verbatim.evaluation.GoldNumbers.GoldNumber;
import io.github.verbatim.evaluation.NumberComparison.Level;
import io.github.verbatim.evaluation.Prediction.PredictedNumber;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins two single numbers that make up a movement: for the gold "from 36,040 to 34,935" the two
 * values are as good as one range.
 */
final class MovementJoiner {
  private static final int NONE = -1;

  private MovementJoiner() {}

  /** The predictions with a value, those that make up a gold movement joined. */
  static List<PredictedNumber> join(
      List<GoldNumber> wanted, List<PredictedNumber> predicted, NumberComparison comparison) {
    List<PredictedNumber> numbers =
        new ArrayList<>(predicted.stream().filter(number -> number.value() != null).toList());
    for (GoldNumber gold : wanted) {
      if (gold.split()
          && gold.answer().upper() != null
          && numbers.stream().noneMatch(n -> comparison.fits(gold, n, Level.VALUE))) {
        joinOne(gold.answer(), numbers);
      }
    }
    return numbers;
  }

  private static void joinOne(Answer gold, List<PredictedNumber> numbers) {
    int lowIndex = single(gold.value(), NONE, numbers);
    int highIndex = single(gold.upper(), lowIndex, numbers);
    if (lowIndex == NONE || highIndex == NONE) {
      return;
    }
    PredictedNumber low = numbers.get(lowIndex);
    PredictedNumber high = numbers.get(highIndex);
    numbers.remove(Math.max(lowIndex, highIndex));
    numbers.remove(Math.min(lowIndex, highIndex));
    boolean lowHasUnit = low.unit() != null && !low.unit().isEmpty();
    numbers.add(
        new PredictedNumber(
            gold.value(),
            gold.upper(),
            lowHasUnit ? low.unit() : high.unit(),
            high.unitPhrase(),
            high.modifier(),
            high.change(),
            high.kind(),
            null,
            null,
            high.text()));
  }

  /** Index of the first single number with this value, other than {@code not}. */
  private static int single(@Nullable Double value, int not, List<PredictedNumber> numbers) {
    for (int i = 0; i < numbers.size(); i++) {
      PredictedNumber number = numbers.get(i);
      if (i != not
          && value != null
          && number.value() != null
          && number.upper() == null
          && NumberComparison.close(number.value(), value)) {
        return i;
      }
    }
    return NONE;
  }
}
