package io.github.verbatim.internal.number;

import io.github.verbatim.record.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Joins a lower and an upper bound to a range ("above 1000 and below 1500"), and gives a conversion
 * in brackets the modifier of the amount that it converts. Immutable.
 */
final class Bounds {
  private final UnitReader units;

  Bounds(UnitReader units) {
    this.units = units;
  }

  private static final int MAX_GAP = 2;

  /** The amounts with bounds joined, in reading order. */
  List<Amount> join(SubTokens subTokens, List<Amount> amounts) {
    List<Amount> joined = new ArrayList<>();
    for (Amount amount : amounts) {
      Amount before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      Amount range = before == null ? null : range(subTokens, before, amount);
      if (range != null) {
        joined.set(joined.size() - 1, range);
      } else {
        if (before != null && isConversion(subTokens, before, amount)) {
          joined.set(joined.size() - 1, withRateAfter(subTokens, before, amount));
          Amount.Draft conversion = amount.edit();
          conversion.modifier = before.modifier();
          joined.add(conversion.done());
        } else {
          joined.add(amount);
        }
      }
    }
    return joined;
  }

  private static boolean isConversion(SubTokens subTokens, Amount before, Amount amount) {
    Unit from = before.unit();
    Unit to = amount.unit();
    boolean bracket =
        subTokens.get(amount.spanFirst() - 1).is("(")
            && amount.spanFirst() - 1 == before.spanEnd()
            && subTokens.get(amount.spanEnd()).is(")");
    return bracket
        && amount.modifier() == null
        && from != null
        && to != null
        && from.kind() == to.kind();
  }

  /** "4 billion shekels ($1.1 billion) a year": the rate is that of the first. */
  private Amount withRateAfter(SubTokens subTokens, Amount before, Amount amount) {
    if (before.unit() == null) {
      return before;
    }
    Amount.Draft draft = before.edit();
    UnitMatch plain = new UnitMatch(before.unit(), amount.spanEnd() + 1);
    draft.unit = units.withRate(subTokens, plain).unit();
    return draft.done();
  }

  private static @Nullable Amount range(SubTokens subTokens, Amount one, Amount other) {
    boolean lowFirst = isLower(one.modifier()) && isUpper(other.modifier());
    boolean highFirst = isUpper(one.modifier()) && isLower(other.modifier());
    if ((!lowFirst && !highFirst) || one.upper() != null || other.upper() != null) {
      return null;
    }
    Amount low = lowFirst ? one : other;
    Amount high = lowFirst ? other : one;
    int gap = other.spanFirst() - one.spanEnd();
    boolean linked = gap >= 1 && gap <= MAX_GAP && isLink(subTokens, other.spanFirst(), gap);
    if (!linked || low.value().compareTo(high.value()) >= 0 || !sameUnit(one, other)) {
      return null;
    }
    return merge(one, other, low, high);
  }

  private static boolean isLink(SubTokens subTokens, int end, int gap) {
    for (int i = end - gap; i < end; i++) {
      SubToken subToken = subTokens.get(i);
      if (!subToken.is("and") && !subToken.is("but") && !subToken.is(",")) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameUnit(Amount one, Amount other) {
    Unit first = one.unit();
    Unit second = other.unit();
    if (first != null && second != null) {
      return first.sameAs(second);
    }
    return first == null
        && second == null
        && (one.noun() == null || other.noun() == null || Objects.equals(one.noun(), other.noun()));
  }

  private static Amount merge(Amount one, Amount other, Amount low, Amount high) {
    Amount.Draft merged = Amount.range(low, high).edit();
    Amount counted = one.noun() == null ? other : one;
    merged.spanFirst = one.spanFirst();
    merged.spanEnd = other.spanEnd();
    merged.noun = counted.noun();
    merged.phrase = counted.phrase();
    merged.substance = one.substance() == null ? other.substance() : one.substance();
    return merged.done();
  }

  private static boolean isLower(@Nullable Modifier modifier) {
    return modifier == Modifier.MORE || modifier == Modifier.AT_LEAST;
  }

  private static boolean isUpper(@Nullable Modifier modifier) {
    return modifier == Modifier.LESS || modifier == Modifier.AT_MOST;
  }
}
