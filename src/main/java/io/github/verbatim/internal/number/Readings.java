package io.github.verbatim.internal.number;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the surroundings make of the numbers of one sentence, before they are read. For one thread,
 * while one sentence is read.
 */
final class Readings {
  private final BitSet excluded = new BitSet();
  private final BitSet negative = new BitSet();
  private final Map<Integer, Unit> units = new HashMap<>();

  /** The sub-tokens that belong to no number. */
  BitSet excluded() {
    return excluded;
  }

  boolean isExcluded(int at) {
    return excluded.get(at);
  }

  void addNegative(int bracket) {
    negative.set(bracket);
  }

  /** Whether an opening bracket makes the number in it negative, as in accounts. */
  boolean isNegative(int at) {
    return negative.get(at);
  }

  void addUnit(int at, Unit unit) {
    units.put(at, unit);
  }

  /** The unit that a sub-token stands for; null if no context says so. */
  @Nullable Unit unit(int at) {
    return units.get(at);
  }
}
