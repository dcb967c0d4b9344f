package io.github.verbatim.internal.number;

import io.github.verbatim.record.Change;
import io.github.verbatim.record.Modifier;
import io.github.verbatim.record.NumberKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with what is known of it so far: made by {@link AmountReader}; every later step makes a
 * new one. Immutable.
 *
 * @param first first sub-token of the number itself, its sign or its currency
 * @param numeral the number without sign and currency
 * @param value the number meant; the lower end of a range
 * @param upper the upper end of a range
 * @param from where a movement began; null if it is none
 * @param to where a movement ended
 * @param end index after the last sub-token of the number and its unit
 * @param spanFirst first sub-token with the modifier
 * @param spanEnd index after the last sub-token with modifier and counted noun
 * @param unit what it is measured in
 * @param unitBefore whether the unit is a currency before the number
 * @param noun head noun counted, where there is no unit
 * @param phrase the whole counted phrase
 * @param substance what is measured
 * @param modifier bound or approximation
 * @param change which way it went
 * @param age whether it is an age
 * @param shared whether the unit stands after a later number of a list or range
 */
record Amount(
    int first,
    Numeral numeral,
    BigDecimal value,
    @Nullable BigDecimal upper,
    @Nullable BigDecimal from,
    @Nullable BigDecimal to,
    int end,
    int spanFirst,
    int spanEnd,
    @Nullable Unit unit,
    boolean unitBefore,
    @Nullable String noun,
    @Nullable String phrase,
    @Nullable String substance,
    @Nullable Modifier modifier,
    @Nullable Change change,
    boolean age,
    boolean shared) {

  /** A number with the unit after it, which multiplies it. */
  static Amount of(int first, Numeral numeral, int end, @Nullable Unit unit) {
    Draft draft = new Draft(first, numeral, end);
    draft.unit = unit;
    if (unit != null) {
      draft.multiply(unit.factor());
    }
    return draft.done();
  }

  /** The range from one amount to the other. */
  static Amount range(Amount one, Amount other) {
    return between(one, other).done();
  }

  /** The movement from one amount to the other. */
  static Amount movement(Amount start, Amount finish) {
    Draft draft = between(start, finish);
    draft.from = start.value;
    draft.to = finish.value;
    int direction = finish.value.compareTo(start.value);
    draft.change = direction > 0 ? Change.UP : direction < 0 ? Change.DOWN : null;
    return draft.done();
  }

  private static Draft between(Amount one, Amount other) {
    Draft draft = new Draft(one.first, one.numeral, other.end);
    draft.value = one.value.min(other.value);
    draft.upper = one.value.max(other.value);
    draft.unit = one.unit;
    draft.unitBefore = one.unitBefore;
    return draft;
  }

  /** The same times a scale. */
  Amount times(BigDecimal factor) {
    Draft draft = edit();
    draft.multiply(factor);
    return draft.done();
  }

  /** The same in the unit of a neighbour, which stands for both. */
  Amount in(Unit sharedUnit, boolean fromLater) {
    Draft draft = edit();
    draft.unit = sharedUnit;
    draft.multiply(sharedUnit.factor());
    draft.shared |= fromLater;
    return draft.done();
  }

  /** A copy to be changed within one step. */
  Draft edit() {
    Draft draft = new Draft(first, numeral, end);
    draft.value = value;
    draft.upper = upper;
    draft.from = from;
    draft.to = to;
    draft.spanFirst = spanFirst;
    draft.spanEnd = spanEnd;
    draft.unit = unit;
    draft.unitBefore = unitBefore;
    draft.noun = noun;
    draft.phrase = phrase;
    draft.substance = substance;
    draft.modifier = modifier;
    draft.change = change;
    draft.age = age;
    draft.shared = shared;
    return draft;
  }

  boolean isForm(Numeral.Form form) {
    return numeral.form() == form;
  }

  boolean isOne() {
    return value.compareTo(BigDecimal.ONE) == 0;
  }

  NumberKind kind() {
    if (isForm(Numeral.Form.ORDINAL)) {
      return NumberKind.ORDINAL;
    }
    if (age) {
      return NumberKind.AGE;
    }
    if (unit != null) {
      return unit.kind();
    }
    if (isForm(Numeral.Form.FRACTION)) {
      return NumberKind.FRACTION;
    }
    return noun != null ? NumberKind.COUNT : NumberKind.PLAIN;
  }

  /** An amount while one step writes it. For one thread; leaves no step. */
  static final class Draft {
    final int first;
    final Numeral numeral;
    BigDecimal value;
    @Nullable BigDecimal upper;
    @Nullable BigDecimal from;
    @Nullable BigDecimal to;
    int end;
    int spanFirst;
    int spanEnd;
    @Nullable Unit unit;
    boolean unitBefore;
    @Nullable String noun;
    @Nullable String phrase;
    @Nullable String substance;
    @Nullable Modifier modifier;
    @Nullable Change change;
    boolean age;
    boolean shared;

    private Draft(int first, Numeral numeral, int end) {
      this.first = first;
      this.numeral = numeral;
      this.value = numeral.value();
      this.upper = numeral.upper();
      this.end = end;
      this.spanFirst = first;
      this.spanEnd = end;
    }

    private void multiply(BigDecimal factor) {
      value = value.multiply(factor);
      upper = upper == null ? null : upper.multiply(factor);
    }

    boolean isForm(Numeral.Form form) {
      return numeral.form() == form;
    }

    boolean isOne() {
      return value.compareTo(BigDecimal.ONE) == 0;
    }

    Amount done() {
      return new Amount(
          first,
          numeral,
          value,
          upper,
          from,
          to,
          end,
          spanFirst,
          spanEnd,
          unit,
          unitBefore,
          noun,
          phrase,
          substance,
          modifier,
          change,
          age,
          shared);
    }
  }
}
