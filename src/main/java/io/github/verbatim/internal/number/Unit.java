package io.github.verbatim.internal.number;

import io.github.verbatim.record.NumberKind;
import java.math.BigDecimal;

/**
 * What a number is measured in.
 *
 * @param name singular British name, or ISO 4217 code
 * @param kind money, percent, duration, count or quantity
 * @param factor what one of it is worth in the unit of that name: 0.01 for a cent, which is given
 *     in USD
 * @param ambiguous whether the word is also an everyday word, so that it needs more evidence
 */
record Unit(String name, NumberKind kind, BigDecimal factor, boolean ambiguous) {
  static Unit of(String name, NumberKind kind) {
    return new Unit(name, kind, BigDecimal.ONE, false);
  }

  boolean isMoney() {
    return kind == NumberKind.MONEY;
  }

  boolean isDuration() {
    return kind == NumberKind.DURATION;
  }

  /** The same with another name, such as one with a rate. */
  Unit named(String otherName) {
    return new Unit(otherName, kind, factor, ambiguous);
  }

  boolean sameAs(Unit other) {
    return name.equals(other.name);
  }
}
