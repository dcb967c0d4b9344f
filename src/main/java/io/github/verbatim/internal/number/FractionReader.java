package io.github.verbatim.internal.number;

import io.github.verbatim.internal.number.NumberWords.Entry;
import io.github.verbatim.internal.number.NumberWords.Role;
import io.github.verbatim.internal.number.Numeral.Form;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads fractions: {@code two-thirds}, {@code half of}, {@code 10 1/2}, {@code ¾}. Immutable. */
final class FractionReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final NumberWords words;
  private final Set<String> beforeHalf;
  private final Set<String> afterHalf;
  private final Set<String> halfOfTime;
  private final Set<String> halvedUnits;

  FractionReader(NumberWords words, WordClasses classes) {
    this.words = words;
    this.beforeHalf = classes.get("before-half");
    this.afterHalf = classes.get("after-half");
    this.halfOfTime = classes.get("half-of-time");
    this.halvedUnits = classes.get("halved-unit");
  }

  // After digits -----------------------------------------------------------------------------

  /** A fraction that starts with or follows the digits that were read; null if there is none. */
  @Nullable Numeral afterDigits(SubTokens subTokens, Numeral number) {
    int at = number.end();
    SubToken next = subTokens.get(at);
    if (words.is(next, Role.SIGN)) {
      Entry sign = words.get(next);
      return sign == null
          ? null
          : fraction(number.first(), at + 1, number.value().add(sign.value()));
    }
    BigDecimal whole = slash(subTokens, number.end() - 1);
    if (whole != null) {
      return fraction(number.first(), at + 2, whole);
    }
    if (next.isDigits() && !next.attached()) {
      BigDecimal part = slash(subTokens, at);
      if (part != null && number.value().scale() <= 0) {
        return fraction(number.first(), at + 3, number.value().add(part));
      }
    }
    return words(subTokens, number);
  }

  /** "3 quarters", "1 half". */
  private @Nullable Numeral words(SubTokens subTokens, Numeral number) {
    SubToken next = subTokens.get(number.end());
    BigDecimal denominator = words.denominator(next);
    boolean plural = denominator != null && words.is(next, Role.PART) && next.key().endsWith("s");
    return plural && denominator != null && number.value().compareTo(denominator) < 0
        ? fraction(number.first(), number.end() + 1, divide(number.value(), denominator))
        : null;
  }

  /**
   * The value of {@code 3/4} at a sub-token: a proper fraction with a usual denominator, or null.
   */
  private static @Nullable BigDecimal slash(SubTokens subTokens, int first) {
    SubToken slash = subTokens.get(first + 1);
    if ((!slash.is("/") && !slash.is("⁄")) || !subTokens.get(first + 2).isDigits()) {
      return null;
    }
    boolean spaced = !slash.attached() && !subTokens.attached(first + 2);
    boolean tight = slash.attached() && subTokens.attached(first + 2);
    BigDecimal above = subTokens.value(first);
    BigDecimal below = subTokens.value(first + 2);
    boolean whole = above.scale() <= 0 && below.scale() <= 0 && above.signum() > 0;
    boolean proper = above.compareTo(below) < 0 && below.compareTo(HUNDRED) <= 0;
    boolean dateLike = subTokens.get(first + 3).is("/") || isDay(subTokens, first);
    return (spaced || tight) && whole && proper && !dateLike ? divide(above, below) : null;
  }

  /** 9/11 and 7/7 are days; a fraction in an article has a denominator that divides something. */
  private static boolean isDay(SubTokens subTokens, int first) {
    return subTokens.get(first).is("9") && subTokens.get(first + 2).is("11");
  }

  // Words -------------------------------------------------------------------------------------

  /** The fraction in words or signs that starts with sub-token {@code first}; null if none does. */
  @Nullable Numeral read(SubTokens subTokens, int first) {
    SubToken subToken = subTokens.get(first);
    Entry entry = words.get(subToken);
    if (entry != null && entry.role() == Role.SIGN) {
      return fraction(first, first + 1, entry.value());
    }
    if (subToken.is("half")) {
      return half(subTokens, first);
    }
    if (subToken.is("quarter")) {
      return subTokens.get(first + 1).is("of") ? null : quarter(subTokens, first);
    }
    if (subToken.is("a") || subToken.is("an")) {
      return partOf(subTokens, first, BigDecimal.ONE, first + 1, false);
    }
    if (entry == null || entry.role() != Role.UNIT || entry.value().signum() == 0) {
      return null;
    }
    int next = first + 1;
    boolean hyphen = subTokens.get(next).is("-");
    return partOf(subTokens, first, entry.value(), hyphen ? next + 1 : next, hyphen);
  }

  /** "quarter million". */
  private @Nullable Numeral quarter(SubTokens subTokens, int first) {
    Entry next = words.get(subTokens.get(first + 1));
    return next != null && next.isScale()
        ? fraction(first, first + 1, new BigDecimal("0.25"))
        : null;
  }

  private @Nullable Numeral partOf(
      SubTokens subTokens, int first, BigDecimal above, int at, boolean hyphen) {
    SubToken subToken = subTokens.get(at);
    int end = at + 1;
    BigDecimal below = words.denominator(subToken);
    Entry tens = words.get(subToken);
    if (tens != null && tens.role() == Role.TEN && subTokens.get(at + 1).is("-")) {
      BigDecimal units = words.denominator(subTokens.get(at + 2));
      Entry first2 = words.get(subTokens.get(at + 2));
      BigDecimal rank = units == null && first2 != null ? first2.value() : units;
      below =
          first2 == null || first2.role() != Role.ORDINAL || rank == null
              ? null
              : tens.value().add(rank);
      end = at + 3;
    }
    if (below == null || above.compareTo(below) >= 0) {
      return null;
    }
    boolean one = above.compareTo(BigDecimal.ONE) == 0;
    boolean plural = subToken.key().endsWith("s");
    if (one == plural || !isUsed(subTokens, first, at, end, hyphen)) {
      return null;
    }
    return fraction(first, end, divide(above, below));
  }

  /** Whether a fraction is meant, and not a rank ("a third person") or a quarter of a year. */
  private boolean isUsed(SubTokens subTokens, int first, int at, int end, boolean hyphen) {
    SubToken next = subTokens.get(end);
    if (subTokens.get(at).is("half") || hyphen) {
      return true;
    }
    Entry scale = words.get(next);
    if (next.is("of") || (scale != null && scale.isScale())) {
      return true;
    }
    if (subTokens.get(at).is("quarter")) {
      return halvedUnits.contains(next.is("-") ? subTokens.get(end + 1).key() : next.key());
    }
    boolean article = subTokens.get(first).is("a") || subTokens.get(first).is("an");
    return !article || (!next.hasTag("NN") && !next.hasTag("JJ") && !next.is("-"));
  }

  private @Nullable Numeral half(SubTokens subTokens, int first) {
    SubToken before = subTokens.get(first - 1);
    SubToken next = subTokens.get(first + 1);
    SubToken ordinal = before.is("-") ? subTokens.get(first - 2) : before;
    if (halfOfTime.contains(ordinal.key()) || next.is("time")) {
      return null;
    }
    Entry scale = words.get(subTokens.get(next.is("-") ? first + 2 : first + 1));
    boolean scaled = scale != null && scale.isScale();
    boolean hyphenatedUnit = next.is("-") && halvedUnits.contains(subTokens.get(first + 2).key());
    boolean noun = next.is("turn") || halvedUnits.contains(next.key());
    boolean used =
        scaled
            || hyphenatedUnit
            || noun
            || afterHalf.contains(next.key())
            || (beforeHalf.contains(before.key()) && !next.is("-"));
    return used ? fraction(first, first + 1, new BigDecimal("0.5")) : null;
  }

  private static Numeral fraction(int first, int end, BigDecimal value) {
    return new Numeral(first, end, value, null, Form.FRACTION, BigDecimal.ONE);
  }

  static BigDecimal divide(BigDecimal above, BigDecimal below) {
    return above.divide(below, MathContext.DECIMAL64);
  }
}
