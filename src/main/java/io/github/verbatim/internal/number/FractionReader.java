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
  private static final Set<String> BEFORE_HALF =
      Set.of(
          "than",
          "about",
          "around",
          "nearly",
          "almost",
          "over",
          "under",
          "approximately",
          "roughly",
          "least",
          "exactly",
          "just",
          "only",
          "to",
          "by",
          "up",
          "-");
  private static final Set<String> AFTER_HALF =
      Set.of(
          "of", "a", "an", "the", "its", "his", "her", "their", "our", "my", "your", "that",
          "those", "these", "this", "all");
  private static final Set<String> NO_FRACTION_HALF =
      Set.of(
          "first", "second", "other", "better", "latter", "former", "last", "this", "next", "top",
          "bottom", "back", "front", "opening", "fiscal", "final", "1st", "2nd");

  private final NumberWords words;

  FractionReader(NumberWords words) {
    this.words = words;
  }

  // Behind digits -----------------------------------------------------------------------------

  /** A fraction that starts with or follows the digits that were read; null if there is none. */
  @Nullable Numeral afterDigits(Pieces pieces, Numeral number) {
    int at = number.end();
    Piece next = pieces.get(at);
    if (words.is(next, Role.SIGN)) {
      Entry sign = words.get(next);
      return sign == null
          ? null
          : fraction(number.first(), at + 1, number.value().add(sign.value()));
    }
    BigDecimal whole = slash(pieces, number.end() - 1);
    if (whole != null) {
      return fraction(number.first(), at + 2, whole);
    }
    if (next.isDigits() && !next.glued()) {
      BigDecimal part = slash(pieces, at);
      if (part != null && number.value().scale() <= 0) {
        return fraction(number.first(), at + 3, number.value().add(part));
      }
    }
    return words(pieces, number);
  }

  /** "3 quarters", "1 half". */
  private @Nullable Numeral words(Pieces pieces, Numeral number) {
    Piece next = pieces.get(number.end());
    BigDecimal denominator = words.denominator(next);
    boolean plural = denominator != null && words.is(next, Role.PART) && next.key().endsWith("s");
    return plural && denominator != null && number.value().compareTo(denominator) < 0
        ? fraction(number.first(), number.end() + 1, divide(number.value(), denominator))
        : null;
  }

  /** The value of {@code 3/4} at a piece: a proper fraction with a usual denominator, or null. */
  private static @Nullable BigDecimal slash(Pieces pieces, int first) {
    Piece slash = pieces.get(first + 1);
    if ((!slash.is("/") && !slash.is("⁄")) || !pieces.get(first + 2).isDigits()) {
      return null;
    }
    boolean spaced = !slash.glued() && !pieces.glued(first + 2);
    boolean tight = slash.glued() && pieces.glued(first + 2);
    BigDecimal above = pieces.value(first);
    BigDecimal below = pieces.value(first + 2);
    boolean whole = above.scale() <= 0 && below.scale() <= 0 && above.signum() > 0;
    boolean proper = above.compareTo(below) < 0 && below.compareTo(HUNDRED) <= 0;
    boolean dateLike = pieces.get(first + 3).is("/") || isDay(pieces, first);
    return (spaced || tight) && whole && proper && !dateLike ? divide(above, below) : null;
  }

  /** 9/11 and 7/7 are days; a fraction in an article has a denominator that divides something. */
  private static boolean isDay(Pieces pieces, int first) {
    return pieces.get(first).is("9") && pieces.get(first + 2).is("11");
  }

  // Words -------------------------------------------------------------------------------------

  /** The fraction in words or signs that starts with piece {@code first}; null if none does. */
  @Nullable Numeral read(Pieces pieces, int first) {
    Piece piece = pieces.get(first);
    Entry entry = words.get(piece);
    if (entry != null && entry.role() == Role.SIGN) {
      return fraction(first, first + 1, entry.value());
    }
    if (piece.is("half")) {
      return half(pieces, first);
    }
    if (piece.is("quarter")) {
      return pieces.get(first + 1).is("of") ? null : quarter(pieces, first);
    }
    if (piece.is("a") || piece.is("an")) {
      return partOf(pieces, first, BigDecimal.ONE, first + 1, false);
    }
    if (entry == null || entry.role() != Role.UNIT || entry.value().signum() == 0) {
      return null;
    }
    int next = first + 1;
    boolean hyphen = pieces.get(next).is("-");
    return partOf(pieces, first, entry.value(), hyphen ? next + 1 : next, hyphen);
  }

  /** "quarter million". */
  private @Nullable Numeral quarter(Pieces pieces, int first) {
    Entry next = words.get(pieces.get(first + 1));
    return next != null && next.isScale()
        ? fraction(first, first + 1, new BigDecimal("0.25"))
        : null;
  }

  private @Nullable Numeral partOf(
      Pieces pieces, int first, BigDecimal above, int at, boolean hyphen) {
    Piece piece = pieces.get(at);
    int end = at + 1;
    BigDecimal below = words.denominator(piece);
    Entry tens = words.get(piece);
    if (tens != null && tens.role() == Role.TEN && pieces.get(at + 1).is("-")) {
      BigDecimal units = words.denominator(pieces.get(at + 2));
      Entry first2 = words.get(pieces.get(at + 2));
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
    boolean plural = piece.key().endsWith("s");
    if (one == plural || !isUsed(pieces, first, at, end, hyphen)) {
      return null;
    }
    return fraction(first, end, divide(above, below));
  }

  /** Whether a fraction is meant, and not a rank ("a third person") or a quarter of a year. */
  private boolean isUsed(Pieces pieces, int first, int at, int end, boolean hyphen) {
    Piece next = pieces.get(end);
    if (pieces.get(at).is("half") || hyphen) {
      return true;
    }
    Entry scale = words.get(next);
    if (next.is("of") || (scale != null && scale.isScale())) {
      return true;
    }
    if (pieces.get(at).is("quarter")) {
      return isHalvedUnit(next.is("-") ? pieces.get(end + 1).key() : next.key());
    }
    boolean article = pieces.get(first).is("a") || pieces.get(first).is("an");
    return !article || (!next.hasTag("NN") && !next.hasTag("JJ") && !next.is("-"));
  }

  private @Nullable Numeral half(Pieces pieces, int first) {
    Piece before = pieces.get(first - 1);
    Piece next = pieces.get(first + 1);
    Piece ordinal = before.is("-") ? pieces.get(first - 2) : before;
    if (NO_FRACTION_HALF.contains(ordinal.key()) || next.is("time")) {
      return null;
    }
    Entry scale = words.get(pieces.get(next.is("-") ? first + 2 : first + 1));
    boolean scaled = scale != null && scale.isScale();
    boolean hyphenatedUnit = next.is("-") && isHalvedUnit(pieces.get(first + 2).key());
    boolean noun = next.is("turn") || isHalvedUnit(next.key());
    boolean used =
        scaled
            || hyphenatedUnit
            || noun
            || AFTER_HALF.contains(next.key())
            || (BEFORE_HALF.contains(before.key()) && !next.is("-"));
    return used ? fraction(first, first + 1, new BigDecimal("0.5")) : null;
  }

  private static boolean isHalvedUnit(String key) {
    return key.equals("hour")
        || key.equals("mile")
        || key.equals("point")
        || key.equals("century")
        || key.equals("inch")
        || key.equals("pound")
        || key.equals("acre")
        || key.equals("marathon");
  }

  private static Numeral fraction(int first, int end, BigDecimal value) {
    return new Numeral(first, end, value, null, Form.FRACTION, BigDecimal.ONE);
  }

  static BigDecimal divide(BigDecimal above, BigDecimal below) {
    return above.divide(below, MathContext.DECIMAL64);
  }
}
