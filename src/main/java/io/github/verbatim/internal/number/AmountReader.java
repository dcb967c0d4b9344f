package io.github.verbatim.internal.number;

import io.github.verbatim.internal.number.NumberWords.Entry;
import io.github.verbatim.record.Change;
import io.github.verbatim.record.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the amounts of a sentence: sign, currency, number, scale, unit, rate. Immutable. */
final class AmountReader {
  private final NumeralReader numerals;
  private final CurrencyReader currencies;
  private final UnitReader units;
  private final Modifiers modifiers;

  AmountReader(
      NumeralReader numerals, CurrencyReader currencies, UnitReader units, Modifiers modifiers) {
    this.numerals = numerals;
    this.currencies = currencies;
    this.units = units;
    this.modifiers = modifiers;
  }

  /**
   * The amounts of a sentence in reading order, disjoint; pieces in {@code excluded} are left out.
   */
  List<Amount> read(Pieces pieces, BitSet excluded, ArticleMoney money) {
    List<Amount> amounts = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      Amount amount = excluded.get(at) ? null : amountAt(pieces, at, money);
      if (amount == null || excluded.get(amount.numeral.first())) {
        at++;
      } else {
        Amount before = amounts.isEmpty() ? null : amounts.get(amounts.size() - 1);
        if (before == null || !addMinor(pieces, before, amount)) {
          amounts.add(amount);
        }
        at = amount.end;
      }
    }
    return amounts;
  }

  private @Nullable Amount amountAt(Pieces pieces, int at, ArticleMoney money) {
    int start = at;
    boolean negative = isMinus(pieces, at);
    boolean positive = pieces.get(at).is("+") && !pieces.glued(at) && pieces.glued(at + 1);
    if (negative || positive) {
      start = at + 1;
      if (negative && pieces.get(start).isDash() && pieces.glued(start)) {
        start++;
      }
    }
    UnitReader.Match currency = currencies.before(pieces, start, money);
    int first = start;
    if (currency != null) {
      first = currency.end();
      if (!negative && pieces.get(first).isDash() && pieces.glued(first + 1)) {
        negative = true;
        first++;
      }
    }
    Numeral numeral = numerals.read(pieces, first, currency != null);
    if (numeral == null) {
      return null;
    }
    if (currency != null && numeral.form() == Numeral.Form.ORDINAL) {
      return null;
    }
    Numeral signed = negative ? numeral.negated(first) : numeral;
    Amount amount =
        currency != null
            ? withCurrency(pieces, at, signed, currency, start)
            : withUnit(pieces, at, signed, money);
    amount.change = positive ? Change.UP : null;
    return amount;
  }

  /** A minus before a number; a dash between words or numbers is none. */
  private static boolean isMinus(Pieces pieces, int at) {
    Piece piece = pieces.get(at);
    if (piece.is("minus")) {
      return true;
    }
    if (piece.is("negative")) {
      return pieces.get(at + 1).isDigits() || pieces.get(at + 1).hasTag("CD");
    }
    if (pieces.get(at + 1).isWord() && pieces.get(at + 1).hasTag("CD")) {
      return false;
    }
    Piece before = pieces.get(at - 1);
    boolean open =
        !piece.glued()
            || (before.type() == Piece.Type.MARK
                && !before.is("%")
                && !before.is(")")
                && !before.is("]")
                && !before.isDash());
    return piece.isDash()
        && !pieces.get(at + 1).isDash()
        && !piece.is("—")
        && open
        && pieces.glued(at + 1)
        && (at > 0 || !pieces.get(at + 1).isWord());
  }

  private Amount withCurrency(
      Pieces pieces, int first, Numeral numeral, UnitReader.Match currency, int sign) {
    PhraseTrie.Match<Optional<Modifier>> inside = modifiers.inside(pieces, numeral.end());
    int behind = inside == null ? numeral.end() : inside.end();
    UnitReader.Match named = currencies.withName(pieces, sign, currency, behind);
    UnitReader.Match unit = units.withRate(pieces, named);
    Amount amount = new Amount(first, numeral, unit.end(), unit.unit());
    amount.unitBefore = true;
    amount.modifier = inside == null ? null : inside.value().orElse(null);
    return amount;
  }

  private Amount withUnit(Pieces pieces, int first, Numeral numeral, ArticleMoney money) {
    if (numeral.form() == Numeral.Form.ORDINAL) {
      return new Amount(first, numeral, numeral.end(), null);
    }
    PhraseTrie.Match<Optional<Modifier>> inside = modifiers.inside(pieces, numeral.end());
    int end = inside == null ? behindTolerance(pieces, numeral.end()) : inside.end();
    Numeral number = end == numeral.end() ? numeral : numeral.until(end);
    number = inside == null ? number : numerals.scaled(pieces, number);
    Amount amount = withUnitBehind(pieces, first, number, money);
    if (inside != null) {
      amount.modifier = inside.value().orElse(null);
    }
    return amount;
  }

  /** Index behind "±0.01", if that follows. */
  private static int behindTolerance(Pieces pieces, int end) {
    return pieces.get(end).is("±") && pieces.get(end + 1).isDigits() ? end + 2 : end;
  }

  private Amount withUnitBehind(Pieces pieces, int first, Numeral numeral, ArticleMoney money) {
    Numeral number = numeral;
    int of = number.end();
    boolean vague = number.form() == Numeral.Form.VAGUE || number.form() == Numeral.Form.FRACTION;
    if (vague && pieces.get(of).is("of")) {
      number = number.until(isArticle(pieces.get(of + 1)) ? of + 2 : of + 1);
    } else if (number.form() == Numeral.Form.FRACTION && isArticle(pieces.get(of))) {
      number = number.until(of + 1);
    }
    UnitReader.Match unit = units.read(pieces, number, money);
    if (unit == null) {
      return new Amount(first, numeral, numeral.end(), null);
    }
    Entry scale = unit.unit().isMoney() ? currencies.scaleBehind(pieces, unit.end()) : null;
    if (scale != null) {
      Numeral scaled = number.times(scale.value(), number.end());
      return new Amount(first, scaled, unit.end() + 1, unit.unit());
    }
    boolean frost = unit.unit().name().startsWith("degree ") && isSpacedMinus(pieces, first);
    return frost
        ? new Amount(first - 1, numeral.negated(numeral.first()), unit.end(), unit.unit())
        : new Amount(first, numeral, unit.end(), unit.unit());
  }

  /** "- 20 degrees Fahrenheit": only a temperature has a minus that stands apart. */
  private static boolean isSpacedMinus(Pieces pieces, int first) {
    return pieces.get(first - 1).is("-")
        && !pieces.glued(first)
        && !pieces.glued(first - 1)
        && !pieces.get(first - 2).isDigits();
  }

  private static boolean isArticle(Piece piece) {
    return piece.is("a") || piece.is("an");
  }

  // Minor units -------------------------------------------------------------------------------

  /** Adds "50 cents" or a bare "50" to the "3 dollars" before it. */
  private static boolean addMinor(Pieces pieces, Amount before, Amount amount) {
    Unit major = before.unit;
    if (major == null || !major.isMoney() || before.upper != null || amount.upper != null) {
      return false;
    }
    boolean and = pieces.get(before.end).is("and");
    if (amount.first != (and ? before.end + 1 : before.end)) {
      return false;
    }
    BigDecimal hundredth = new BigDecimal("0.01");
    Unit minor = amount.unit;
    boolean whole = major.factor().compareTo(BigDecimal.ONE) == 0;
    boolean named =
        minor != null
            && minor.sameAs(major)
            && !amount.unitBefore
            && minor.factor().compareTo(BigDecimal.ONE) < 0
            && whole;
    boolean bare =
        minor == null
            && !before.unitBefore
            && !before.numeral.isScaled()
            && whole
            && amount.value.scale() <= 0
            && amount.value.compareTo(BigDecimal.TEN) >= 0
            && amount.value.compareTo(BigDecimal.valueOf(100)) < 0
            && endsClause(pieces, amount.end);
    if (!named && !bare) {
      return false;
    }
    before.value = before.value.add(named ? amount.value : amount.value.multiply(hundredth));
    before.end = amount.end;
    before.spanEnd = amount.end;
    return true;
  }

  private static boolean endsClause(Pieces pieces, int at) {
    Piece piece = pieces.get(at);
    return (!piece.isWord() && !piece.isDigits() && !piece.is("%") && !piece.is("$"))
        || piece.is("more");
  }
}
