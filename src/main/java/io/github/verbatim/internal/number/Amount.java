package io.github.verbatim.internal.number;

import io.github.verbatim.record.Change;
import io.github.verbatim.record.Modifier;
import io.github.verbatim.record.NumberKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with what is known of it so far: made by {@link AmountReader}, completed by the steps
 * after it. For one thread, while one sentence is read.
 */
final class Amount {
  /** First sub-token of the number itself, its sign or its currency. */
  final int first;

  /** The number without sign and currency. */
  final Numeral numeral;

  BigDecimal value;
  @Nullable BigDecimal upper;

  /** Where a movement began and ended; null if it is none. */
  @Nullable BigDecimal from;

  @Nullable BigDecimal to;

  /** Index after the last sub-token of the number and its unit. */
  int end;

  /** First sub-token with the modifier. */
  int spanFirst;

  /** Index after the last sub-token with modifier and counted noun. */
  int spanEnd;

  @Nullable Unit unit;

  /** Whether the unit is a currency before the number. */
  boolean unitBefore;

  /** Head noun counted, where there is no unit. */
  @Nullable String noun;

  /** The whole counted phrase. */
  @Nullable String phrase;

  @Nullable String substance;
  @Nullable Modifier modifier;
  @Nullable Change change;
  boolean age;

  /** Whether the unit stands after a later number of a list or range. */
  boolean shared;

  /** Whether it is a single number, so that it can be one end of a range. */
  boolean single = true;

  Amount(int first, Numeral numeral, int end, @Nullable Unit unit) {
    this.first = first;
    this.numeral = numeral;
    this.value = numeral.value();
    this.upper = numeral.upper();
    this.end = end;
    this.spanFirst = first;
    this.spanEnd = end;
    this.unit = unit;
    if (unit != null) {
      multiply(unit.factor());
    }
    this.single = upper == null;
  }

  private Amount(Amount from, Amount to) {
    this.first = from.first;
    this.numeral = from.numeral;
    this.value = from.value.min(to.value);
    this.upper = from.value.max(to.value);
    this.end = to.end;
    this.spanFirst = from.first;
    this.spanEnd = to.end;
    this.unit = from.unit;
    this.unitBefore = from.unitBefore;
    this.single = false;
  }

  /** The range from one amount to the other. */
  static Amount range(Amount from, Amount to) {
    return new Amount(from, to);
  }

  /** The movement from one amount to the other. */
  static Amount movement(Amount from, Amount to) {
    Amount movement = new Amount(from, to);
    movement.from = from.value;
    movement.to = to.value;
    int direction = to.value.compareTo(from.value);
    movement.change = direction > 0 ? Change.UP : direction < 0 ? Change.DOWN : null;
    return movement;
  }

  void multiply(BigDecimal factor) {
    value = value.multiply(factor);
    upper = upper == null ? null : upper.multiply(factor);
  }

  /** Takes the unit of a neighbour, which stands for both. */
  void share(Unit shared) {
    unit = shared;
    multiply(shared.factor());
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
}
