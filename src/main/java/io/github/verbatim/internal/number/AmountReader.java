package io.github.verbatim.internal.number;

import io.github.verbatim.internal.number.NumberWords.Entry;
import io.github.verbatim.record.Change;
import io.github.verbatim.record.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
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
   * The amounts of a sentence in reading order, disjoint; sub-tokens in {@code excluded} are left
   * out.
   */
  List<Amount> read(SubTokens subTokens, Readings readings, ArticleMoney money) {
    List<Amount> amounts = new ArrayList<>();
    int at = 0;
    while (at < subTokens.size()) {
      Amount before = amounts.isEmpty() ? null : amounts.get(amounts.size() - 1);
      Amount amount =
          readings.isExcluded(at) ? null : amountAt(subTokens, at, before, readings, money);
      if (amount == null || readings.isExcluded(amount.numeral().first())) {
        at++;
      } else {
        Amount sum = before == null ? null : withMinor(subTokens, before, amount);
        if (sum == null) {
          amounts.add(amount);
        } else {
          amounts.set(amounts.size() - 1, sum);
        }
        at = amount.end();
      }
    }
    return amounts;
  }

  private @Nullable Amount amountAt(
      SubTokens subTokens, int at, @Nullable Amount before, Readings readings, ArticleMoney money) {
    int start = at;
    boolean bracketed = readings.isNegative(at);
    boolean negative = bracketed || isMinus(subTokens, at);
    boolean positive =
        subTokens.get(at).is("+") && !subTokens.attached(at) && subTokens.attached(at + 1);
    if (negative || positive) {
      start = at + 1;
      if (negative && !bracketed && subTokens.get(start).isDash() && subTokens.attached(start)) {
        start++;
      }
    }
    UnitMatch currency = currencies.before(subTokens, start, money);
    int first = start;
    if (currency != null) {
      first = currency.end();
      if (!negative && subTokens.get(first).isDash() && subTokens.attached(first + 1)) {
        negative = true;
        first++;
      } else if (readings.isNegative(first)) {
        bracketed = true;
        negative = true;
        first++;
      }
    }
    boolean sum = currency != null || bracketed || continuesSum(subTokens, before, at);
    Numeral numeral = numerals.read(subTokens, first, sum);
    if (numeral == null || (currency != null && numeral.form() == Numeral.Form.ORDINAL)) {
      return null;
    }
    if (bracketed) {
      numeral = numerals.scaled(subTokens, numeral.until(numeral.end() + 1));
    }
    Numeral signed = negative ? numeral.negated(first) : numeral;
    Amount amount =
        currency != null
            ? withCurrency(subTokens, at, signed, currency, start)
            : withUnit(subTokens, at, signed, readings, money);
    return positive ? rising(amount) : amount;
  }

  /** "€5-6m": the second of two numbers has the currency of the first. */
  private static boolean continuesSum(SubTokens subTokens, @Nullable Amount before, int at) {
    return before != null
        && before.unitBefore()
        && before.end() == at - 1
        && (subTokens.get(at - 1).isDash() || subTokens.get(at - 1).is("to"));
  }

  /** "plus or minus 3", "+/- 3": a tolerance. */
  private static boolean isTolerance(SubTokens subTokens, int minus) {
    SubToken link = subTokens.get(minus - 1);
    SubToken plus = subTokens.get(minus - 2);
    return (link.is("or") || link.is("/")) && (plus.is("plus") || plus.is("+"));
  }

  private static Amount rising(Amount amount) {
    Amount.Draft draft = amount.edit();
    draft.change = Change.UP;
    return draft.done();
  }

  /** A minus before a number; a dash between words or numbers is none. */
  private static boolean isMinus(SubTokens subTokens, int at) {
    SubToken subToken = subTokens.get(at);
    if (isTolerance(subTokens, at)) {
      return false;
    }
    if (subToken.is("minus")) {
      return true;
    }
    if (subToken.is("negative")) {
      return subTokens.get(at + 1).isDigits() || subTokens.get(at + 1).hasTag("CD");
    }
    if (subTokens.get(at + 1).isWord() && subTokens.get(at + 1).hasTag("CD")) {
      return false;
    }
    SubToken before = subTokens.get(at - 1);
    boolean open =
        !subToken.attached()
            || (before.type() == SubToken.Type.MARK
                && !before.is("%")
                && !before.is(")")
                && !before.is("]")
                && !before.isDash());
    return subToken.isDash()
        && !subTokens.get(at + 1).isDash()
        && !subToken.is("—")
        && open
        && subTokens.attached(at + 1)
        && (at > 0 || !subTokens.get(at + 1).isWord());
  }

  private Amount withCurrency(
      SubTokens subTokens, int first, Numeral numeral, UnitMatch currency, int sign) {
    PhraseTrie.Match<Optional<Modifier>> inside = modifiers.inside(subTokens, numeral.end());
    int after = inside == null ? numeral.end() : inside.end();
    UnitMatch named = currencies.withName(subTokens, sign, currency, after);
    UnitMatch unit = units.withRate(subTokens, named);
    Amount.Draft amount = Amount.of(first, numeral, unit.end(), unit.unit()).edit();
    amount.unitBefore = true;
    amount.modifier = inside == null ? null : inside.value().orElse(null);
    return amount.done();
  }

  private Amount withUnit(
      SubTokens subTokens, int first, Numeral numeral, Readings readings, ArticleMoney money) {
    if (numeral.form() == Numeral.Form.ORDINAL) {
      return Amount.of(first, numeral, numeral.end(), null);
    }
    PhraseTrie.Match<Optional<Modifier>> inside = modifiers.inside(subTokens, numeral.end());
    int end = inside == null ? afterTolerance(subTokens, numeral.end()) : inside.end();
    Numeral number = end == numeral.end() ? numeral : numeral.until(end);
    number = inside == null ? number : numerals.scaled(subTokens, number);
    Unit read = readings.unit(number.end());
    Amount amount =
        read != null
            ? Amount.of(first, number, number.end() + 1, read)
            : withUnitAfter(subTokens, first, number, money);
    if (inside == null) {
      return amount;
    }
    Amount.Draft draft = amount.edit();
    draft.modifier = inside.value().orElse(null);
    return draft.done();
  }

  /** Index after "±0.01", if that follows. */
  private static int afterTolerance(SubTokens subTokens, int end) {
    return subTokens.get(end).is("±") && subTokens.get(end + 1).isDigits() ? end + 2 : end;
  }

  private Amount withUnitAfter(
      SubTokens subTokens, int first, Numeral numeral, ArticleMoney money) {
    Numeral number = numeral;
    int of = number.end();
    boolean vague = number.form() == Numeral.Form.VAGUE || number.form() == Numeral.Form.FRACTION;
    if (vague && subTokens.get(of).is("of")) {
      number = number.until(isArticle(subTokens.get(of + 1)) ? of + 2 : of + 1);
    } else if (number.form() == Numeral.Form.FRACTION && isArticle(subTokens.get(of))) {
      number = number.until(of + 1);
    }
    UnitMatch unit = units.read(subTokens, number, money);
    if (unit == null) {
      return Amount.of(first, numeral, numeral.end(), null);
    }
    Entry scale = unit.unit().isMoney() ? currencies.scaleAfter(subTokens, unit.end()) : null;
    if (scale != null) {
      Numeral scaled = number.times(scale.value(), number.end());
      return Amount.of(first, scaled, unit.end() + 1, unit.unit());
    }
    boolean belowZero = unit.unit().name().startsWith("degree ") && isSpacedMinus(subTokens, first);
    return belowZero
        ? Amount.of(first - 1, numeral.negated(numeral.first()), unit.end(), unit.unit())
        : Amount.of(first, numeral, unit.end(), unit.unit());
  }

  /** "- 20 degrees Fahrenheit": only a temperature has a minus that stands apart. */
  private static boolean isSpacedMinus(SubTokens subTokens, int first) {
    return subTokens.get(first - 1).is("-")
        && !subTokens.attached(first)
        && !subTokens.attached(first - 1)
        && !subTokens.get(first - 2).isDigits();
  }

  private static boolean isArticle(SubToken subToken) {
    return subToken.is("a") || subToken.is("an");
  }

  // Minor units -------------------------------------------------------------------------------

  /** Adds "50 cents" or a bare "50" to the "3 dollars" before it. */
  private static @Nullable Amount withMinor(SubTokens subTokens, Amount before, Amount amount) {
    Unit major = before.unit();
    if (major == null || !major.isMoney() || before.upper() != null || amount.upper() != null) {
      return null;
    }
    boolean and = subTokens.get(before.end()).is("and");
    if (amount.first() != (and ? before.end() + 1 : before.end())) {
      return null;
    }
    BigDecimal hundredth = new BigDecimal("0.01");
    Unit minor = amount.unit();
    boolean whole = major.factor().compareTo(BigDecimal.ONE) == 0;
    boolean named =
        minor != null
            && minor.sameAs(major)
            && !amount.unitBefore()
            && minor.factor().compareTo(BigDecimal.ONE) < 0
            && whole;
    boolean bare =
        minor == null
            && !before.unitBefore()
            && !before.numeral().isScaled()
            && whole
            && amount.value().scale() <= 0
            && amount.value().compareTo(BigDecimal.TEN) >= 0
            && amount.value().compareTo(BigDecimal.valueOf(100)) < 0
            && endsClause(subTokens, amount.end());
    if (!named && !bare) {
      return null;
    }
    Amount.Draft sum = before.edit();
    sum.value = before.value().add(named ? amount.value() : amount.value().multiply(hundredth));
    sum.end = amount.end();
    sum.spanEnd = amount.end();
    return sum.done();
  }

  private static boolean endsClause(SubTokens subTokens, int at) {
    SubToken subToken = subTokens.get(at);
    return (!subToken.isWord() && !subToken.isDigits() && !subToken.is("%") && !subToken.is("$"))
        || subToken.is("more");
  }
}
