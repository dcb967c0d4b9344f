package io.github.verbatim.internal.number;

import io.github.verbatim.record.NumberKind;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the unit after a number: {@code kilograms}, {@code sq m}, {@code km/h}, {@code cents a
 * share}, {@code (kg)}. Immutable.
 */
final class UnitReader {
  private static final Set<String> SQUARE = Set.of("square", "sq");
  private static final Set<String> CUBIC = Set.of("cubic", "cu");

  private final UnitTable units;
  private final CurrencyReader currencies;
  private final RateReader rates;
  private final Set<String> afterRank;
  private final Set<String> lengths;

  UnitReader(UnitTable units, CurrencyReader currencies, RateReader rates, WordClasses words) {
    this.units = units;
    this.currencies = currencies;
    this.rates = rates;
    this.afterRank = words.get("after-rank-second");
    this.lengths = words.get("length");
  }

  /** The unit after a number, with its rate; null if there is none. */
  @Nullable UnitMatch read(SubTokens subTokens, Numeral number, ArticleMoney money) {
    UnitMatch base = base(subTokens, number, money);
    return base == null ? null : withRate(subTokens, base);
  }

  /** Adds what the unit is counted by, if that follows. */
  UnitMatch withRate(SubTokens subTokens, UnitMatch base) {
    RateReader.Rate rate = rates.read(subTokens, base.end());
    return rate == null
        ? base
        : new UnitMatch(base.unit().named(base.unit().name() + rate.name()), rate.end());
  }

  private @Nullable UnitMatch base(SubTokens subTokens, Numeral number, ArticleMoney money) {
    int at = number.end();
    SubToken next = subTokens.get(at);
    if ("([{<".contains(next.text())
        && next.type() == SubToken.Type.MARK
        && !next.text().isEmpty()) {
      return bracketed(subTokens, number, at);
    }
    boolean hyphen = next.isDash() && next.attached() && subTokens.attached(at + 1);
    boolean spaced = next.is("-") && !next.attached() && !subTokens.attached(at + 1);
    if (hyphen) {
      at++;
    } else if (spaced) {
      return spacedHyphen(subTokens, number, at + 1);
    }
    UnitMatch currency = currencies.after(subTokens, number, at, money);
    if (currency != null) {
      return currency;
    }
    return measure(subTokens, number, at);
  }

  /** "30 - year bonds", in text that was split into tokens before. */
  private @Nullable UnitMatch spacedHyphen(SubTokens subTokens, Numeral number, int at) {
    UnitMatch unit = measure(subTokens, number, at);
    boolean singular = unit != null && subTokens.get(at).is(unit.unit().name());
    return singular ? unit : null;
  }

  private @Nullable UnitMatch bracketed(SubTokens subTokens, Numeral number, int at) {
    UnitMatch inner = measure(subTokens, number, at + 1);
    boolean closed =
        inner != null
            && ")]}>".contains(subTokens.get(inner.end()).text())
            && inner.end() < subTokens.size();
    return closed && inner != null ? new UnitMatch(inner.unit(), inner.end() + 1) : null;
  }

  /** A unit of measure at {@code at}; null if there is none. */
  private @Nullable UnitMatch measure(SubTokens subTokens, Numeral number, int at) {
    UnitMatch power = power(subTokens, at);
    if (power != null) {
      return power;
    }
    PhraseTrie.Match<Unit> word = units.words().match(subTokens, at);
    PhraseTrie.Match<Unit> symbol = units.symbols().match(subTokens, at);
    if (word != null && !isWordUnit(subTokens, number, word)) {
      word = null;
    }
    if (symbol != null && !isSymbol(subTokens, number, symbol)) {
      symbol = null;
    }
    PhraseTrie.Match<Unit> best =
        symbol != null && (word == null || symbol.end() >= word.end()) ? symbol : word;
    if (best != null) {
      return exponent(subTokens, best);
    }
    UnitMatch attachedDegrees = attachedDegrees(subTokens, number, at);
    return attachedDegrees == null ? inch(subTokens, number, at) : attachedDegrees;
  }

  /** "a 40C summer", "72F": a letter that is attached to a temperature of the weather. */
  private static @Nullable UnitMatch attachedDegrees(SubTokens subTokens, Numeral number, int at) {
    SubToken letter = subTokens.get(at);
    boolean digits = number.form() == Numeral.Form.DIGITS && !number.isScaled();
    if (!digits
        || !letter.attached()
        || (subTokens.attached(at + 1)
            && !subTokens.get(at + 1).is(".")
            && !subTokens.get(at + 1).is(",")
            && !subTokens.get(at + 1).is(")"))) {
      return null;
    }
    BigDecimal degrees = number.value().abs();
    if (letter.symbol().equals("C") && degrees.compareTo(BigDecimal.valueOf(60)) <= 0) {
      return new UnitMatch(Unit.of("degree celsius", NumberKind.QUANTITY), at + 1);
    }
    boolean warm =
        degrees.compareTo(BigDecimal.valueOf(20)) >= 0
            && degrees.compareTo(BigDecimal.valueOf(135)) <= 0;
    boolean weather = warm || number.value().signum() < 0;
    return letter.symbol().equals("F") && weather
        ? new UnitMatch(Unit.of("degree fahrenheit", NumberKind.QUANTITY), at + 1)
        : null;
  }

  /** "square kilometres", "cubic feet". */
  private @Nullable UnitMatch power(SubTokens subTokens, int at) {
    String key = subTokens.get(at).key();
    String name = SQUARE.contains(key) ? "square " : CUBIC.contains(key) ? "cubic " : "";
    if (name.isEmpty()) {
      return null;
    }
    PhraseTrie.Match<Unit> word = units.words().match(subTokens, at + 1);
    PhraseTrie.Match<Unit> length = word == null ? units.symbols().match(subTokens, at + 1) : word;
    if (length == null || !isLength(length.value())) {
      return null;
    }
    return new UnitMatch(Unit.of(name + length.value().name(), NumberKind.QUANTITY), length.end());
  }

  private boolean isLength(Unit unit) {
    return lengths.contains(unit.name()) || unit.name().endsWith("metre");
  }

  /** "km²", "m3", "km^2", "kilometres squared". */
  private UnitMatch exponent(SubTokens subTokens, PhraseTrie.Match<Unit> unit) {
    int at = unit.end();
    UnitMatch plain = new UnitMatch(unit.value(), at);
    if (!isLength(unit.value())) {
      return plain;
    }
    boolean caret = subTokens.get(at).is("^");
    SubToken sign = subTokens.get(caret ? at + 1 : at);
    int end = caret ? at + 2 : at + 1;
    String power =
        switch (sign.key()) {
          case "2", "²" -> sign.attached() ? "square " : "";
          case "3", "³" -> sign.attached() ? "cubic " : "";
          case "squared" -> "square ";
          case "cubed" -> "cubic ";
          default -> "";
        };
    return power.isEmpty()
        ? plain
        : new UnitMatch(Unit.of(power + unit.value().name(), NumberKind.QUANTITY), end);
  }

  private boolean isWordUnit(SubTokens subTokens, Numeral number, PhraseTrie.Match<Unit> word) {
    SubToken first = subTokens.get(word.first());
    boolean single = word.end() == word.first() + 1;
    if (!single) {
      return true;
    }
    boolean titleCase =
        first.isCapitalized() && !first.text().equals(first.text().toUpperCase(Locale.ROOT));
    if (titleCase && first.key().length() <= 3) {
      return false;
    }
    if (first.is("pc") || first.is("ps")) {
      return !first.isCapitalized() || !first.is("pc");
    }
    if (first.is("second")) {
      return isTimeSecond(subTokens, number, word);
    }
    if (word.value().ambiguous()) {
      boolean plural = !first.is(word.value().name());
      boolean of = subTokens.get(word.end()).is("of");
      return !first.isCapitalized()
          && (number.form() == Numeral.Form.DIGITS
              || plural
              || of
              || word.value().name().equals("cup"));
    }
    return !first.hasTag("VB")
        || !first.key().endsWith("s")
        || number.isScaled()
        || number.form() != Numeral.Form.ORDINAL;
  }

  private boolean isTimeSecond(SubTokens subTokens, Numeral number, PhraseTrie.Match<Unit> word) {
    int after = subTokens.get(word.end()).is("-") ? word.end() + 1 : word.end();
    boolean rank = afterRank.contains(subTokens.get(after).key());
    boolean hyphen = subTokens.get(word.first() - 1).isDash();
    boolean one = number.value().compareTo(BigDecimal.ONE) <= 0;
    return !rank && (one || hyphen || !subTokens.get(after).hasTag("NN"));
  }

  private static boolean isSymbol(
      SubTokens subTokens, Numeral number, PhraseTrie.Match<Unit> symbol) {
    SubToken first = subTokens.get(symbol.first());
    SubToken after = subTokens.get(symbol.end());
    boolean letters = first.isWord();
    if (letters && after.isWord() && after.attached()) {
      return false;
    }
    if (letters && number.form() != Numeral.Form.DIGITS && number.form() != Numeral.Form.FRACTION) {
      return first.text().length() > 1;
    }
    if (!letters) {
      return first.attached() || (!first.is("\"") && !first.is("'"));
    }
    if (first.symbol().length() > 1) {
      return true;
    }
    if (first.attached()) {
      boolean odd = "AFJNTGK".contains(first.symbol()) && number.value().scale() <= 0;
      return !odd && !(first.is("m") && after.is("-"));
    }
    return isLoneLetter(subTokens, number, first, after);
  }

  /** A symbol of one letter that stands apart from its number: 5 m, 2.5 F; but not 5 A levels. */
  private static boolean isLoneLetter(
      SubTokens subTokens, Numeral number, SubToken letter, SubToken after) {
    if (letter.is("b")) {
      return number.isScaled() || !after.isWord();
    }
    boolean name = letter.isCapitalized() && (after.isCapitalized() || after.is("."));
    boolean known = "mglLWVJNFKhst".contains(letter.symbol());
    boolean article = letter.hasTag("DT") || letter.hasTag("IN");
    return known && !name && !article && !isHyphenated(subTokens, number.first());
  }

  /** Whether a number is the end of a name: "abc-12 m". */
  private static boolean isHyphenated(SubTokens subTokens, int first) {
    return subTokens.get(first - 1).is("-")
        && subTokens.attached(first - 1)
        && subTokens.attached(first);
  }

  /** Inch and foot marks, and "in" at the end of a clause. */
  private static @Nullable UnitMatch inch(SubTokens subTokens, Numeral number, int at) {
    SubToken mark = subTokens.get(at);
    SubToken after = subTokens.get(at + 1);
    if (mark.is("in") && number.form() != Numeral.Form.WORDS) {
      boolean end = !after.isWord() && !after.isDigits() && !after.is("\"") && !after.is("“");
      boolean hyphen = after.isDash() && after.attached();
      return (end || mark.attached()) && !hyphen
          ? new UnitMatch(Unit.of("inch", NumberKind.QUANTITY), at + 1)
          : null;
    }
    if (number.form() == Numeral.Form.WORDS || number.isScaled()) {
      return null;
    }
    boolean adjective = after.isWord() && !after.attached();
    boolean closesQuote = isClosing(subTokens, number.first());
    if (mark.is("\"") && !closesQuote && (adjective || (!mark.attached() && after.isWord()))) {
      return new UnitMatch(Unit.of("inch", NumberKind.QUANTITY), at + 1);
    }
    boolean feet = mark.is("'") && mark.attached() && (adjective || after.isDigits());
    return feet ? new UnitMatch(Unit.of("foot", NumberKind.QUANTITY), at + 1) : null;
  }

  /**
   * Whether an odd number of straight marks stands before a sub-token, so that the next one closes.
   */
  private static boolean isClosing(SubTokens subTokens, int before) {
    boolean open = false;
    for (int i = Math.max(0, before - 100); i < before; i++) {
      open ^= subTokens.get(i).is("\"");
    }
    return open;
  }
}
