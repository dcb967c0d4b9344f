package io.github.verbatim.internal.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is written, before anything is known of its unit.
 *
 * @param first index of its first sub-token
 * @param end index after its last sub-token
 * @param value its value; the lower end if it is vague
 * @param upper the upper end of a vague number ("dozens"); null if exact
 * @param form how it is written
 * @param scale the scale that it ends in (1,000,000 for "million", "m"); one if there is none
 */
record Numeral(
    int first, int end, BigDecimal value, @Nullable BigDecimal upper, Form form, BigDecimal scale) {

  /** How a number is written. */
  enum Form {
    /** Digits, perhaps with a scale. */
    DIGITS,
    /** Words alone. */
    WORDS,
    /** A fraction of one ("two-thirds", "1/4", "one in five"). */
    FRACTION,
    /** A plural without a number ("dozens"). */
    VAGUE,
    /** A multiple in one word ("sixfold"). */
    MULTIPLE,
    /** A rank. */
    ORDINAL
  }

  Numeral times(BigDecimal factor, int newEnd) {
    BigDecimal top = upper == null ? null : upper.multiply(factor);
    return new Numeral(first, newEnd, value.multiply(factor), top, form, scale.multiply(factor));
  }

  Numeral plus(BigDecimal more, int newEnd) {
    return new Numeral(first, newEnd, value.add(more), upper, form, scale);
  }

  Numeral negated(int newFirst) {
    return new Numeral(newFirst, end, value.negate(), upper, form, scale);
  }

  /** The same with the words after it, up to another sub-token. */
  Numeral until(int newEnd) {
    return new Numeral(first, newEnd, value, upper, form, scale);
  }

  boolean isScaled() {
    return scale.compareTo(BigDecimal.ONE) > 0;
  }
}
