package io.github.verbatim.internal.number;

import io.github.verbatim.internal.number.NumberWords.Entry;
import io.github.verbatim.internal.number.NumberWords.Role;
import io.github.verbatim.internal.number.Numeral.Form;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits and words, with their scale: {@code 3.5bn}, {@code two and a half
 * million}, {@code 35 lakh}, {@code tens of thousands}. Immutable.
 */
final class NumeralReader {
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final NumberWords words;
  private final FractionReader fractions;
  private final ScaleLetters letters;

  NumeralReader(NumberWords words, WordClasses classes) {
    this.words = words;
    this.letters = new ScaleLetters(classes);
    this.fractions = new FractionReader(words, classes);
  }

  /** The number that starts with sub-token {@code first}; null if none does. */
  @Nullable Numeral read(SubTokens subTokens, int first, boolean money) {
    SubToken subToken = subTokens.get(first);
    if (subToken.isDigits()) {
      return digits(subTokens, first, money);
    }
    Entry entry = words.get(subToken);
    if (entry == null && subToken.key().endsWith("fold")) {
      return fold(first, subToken);
    }
    if (entry == null) {
      return subToken.is("a") || subToken.is("an") || subToken.is("another")
          ? article(subTokens, first)
          : null;
    }
    return switch (entry.role()) {
      case UNIT, TEN -> inWords(subTokens, first);
      case PLURAL -> vague(subTokens, first, entry);
      case ORDINAL -> ordinal(first, first + 1, entry.value());
      case PART, SIGN -> scaledFraction(subTokens, fractions.read(subTokens, first));
      default -> null;
    };
  }

  // Digits ------------------------------------------------------------------------------------

  private Numeral digits(SubTokens subTokens, int first, boolean money) {
    BigDecimal value = subTokens.value(first);
    Numeral number = new Numeral(first, first + 1, value, null, Form.DIGITS, BigDecimal.ONE);
    SubToken next = subTokens.get(first + 1);
    if (next.attached() && isOrdinalEnding(next.key()) && value.scale() <= 0) {
      return ordinal(first, first + 2, value);
    }
    Numeral fraction = fractions.afterDigits(subTokens, number);
    if (fraction != null) {
      return scales(subTokens, fraction);
    }
    Numeral scaled = attached(subTokens, number, money);
    return withFraction(subTokens, scales(subTokens, scaled == null ? number : scaled));
  }

  private static boolean isOrdinalEnding(String key) {
    return key.equals("st") || key.equals("nd") || key.equals("rd") || key.equals("th");
  }

  private static Numeral ordinal(int first, int end, BigDecimal value) {
    return new Numeral(first, end, value, null, Form.ORDINAL, BigDecimal.ONE);
  }

  /** A scale that is attached to digits, or one after a sum of money; null if there is none. */
  private @Nullable Numeral attached(SubTokens subTokens, Numeral number, boolean money) {
    int at = number.end();
    SubToken next = subTokens.get(at);
    Entry entry = words.get(next);
    if (entry == null) {
      return null;
    }
    boolean lettersEnd = !subTokens.get(at + 1).isDigits() || !subTokens.attached(at + 1);
    if (entry.role() == Role.ABBREVIATION && lettersEnd) {
      boolean plausible = next.attached() || (!next.is("mm") && !next.is("mil")) || money;
      return plausible && !(next.is("mm") && !money && !next.text().equals("MM"))
          ? number.times(entry.value(), at + 1)
          : null;
    }
    if (entry.role() == Role.LETTER
        && lettersEnd
        && letters.isScale(subTokens, at, number, money)) {
      return number.times(entry.value(), at + 1);
    }
    return null;
  }

  /** The number with the scales that follow it: "600-plus billion". */
  Numeral scaled(SubTokens subTokens, Numeral number) {
    return number.form() == Form.DIGITS ? scales(subTokens, number) : number;
  }

  /** Takes scales in words after a number: hundred, million, dozen, lakh crore. */
  private Numeral scales(SubTokens subTokens, Numeral number) {
    Numeral result = number;
    for (int taken = 0; taken < 3; taken++) {
      int at = result.end();
      if (subTokens.get(at).is("-") && subTokens.attached(at) && subTokens.attached(at + 1)) {
        at++;
      }
      Entry entry = words.get(subTokens.get(at));
      boolean abbreviation =
          entry != null && entry.role() == Role.ABBREVIATION && subTokens.get(at).is("bn");
      if (entry == null || (!entry.isScale() && !abbreviation)) {
        return result;
      }
      result = result.times(entry.value(), at + 1);
    }
    return result;
  }

  // Words -------------------------------------------------------------------------------------

  private @Nullable Numeral article(SubTokens subTokens, int first) {
    Entry next = words.get(subTokens.get(first + 1));
    if (next != null && next.isScale()) {
      Numeral number = new WordSum(words, fractions, subTokens).read(first, first + 1);
      return withFraction(subTokens, number);
    }
    if (next != null && next.role() != Role.UNIT && next.role() != Role.TEN) {
      return scaledFraction(subTokens, fractions.read(subTokens, first));
    }
    return null;
  }

  private @Nullable Numeral inWords(SubTokens subTokens, int first) {
    Numeral fraction = fractions.read(subTokens, first);
    if (fraction != null) {
      return scaledFraction(subTokens, fraction);
    }
    Numeral number = new WordSum(words, fractions, subTokens).read(first, first);
    Entry next = words.get(subTokens.get(WordSum.joined(subTokens, number.end())));
    if (next != null && next.role() == Role.ORDINAL && tensOpen(number, next)) {
      int end = WordSum.joined(subTokens, number.end()) + 1;
      return ordinal(first, end, number.value().add(next.value()));
    }
    if (next != null && next.role() == Role.ORDINAL && isScaleRank(next)) {
      int end = WordSum.joined(subTokens, number.end()) + 1;
      return ordinal(first, end, number.value().multiply(next.value()));
    }
    BigDecimal parts = words.denominator(subTokens.get(number.end()));
    if (parts != null
        && words.is(subTokens.get(number.end()), Role.PART)
        && isManyParts(subTokens, number)) {
      BigDecimal value = FractionReader.divide(number.value(), parts);
      return new Numeral(first, number.end() + 1, value, null, Form.FRACTION, BigDecimal.ONE);
    }
    Numeral decimal = decimal(subTokens, number);
    return withFraction(subTokens, scales(subTokens, decimal));
  }

  /** "sixfold". */
  private @Nullable Numeral fold(int first, SubToken subToken) {
    Entry number = words.get(subToken.key().substring(0, subToken.key().length() - 4));
    boolean small = number != null && (number.role() == Role.UNIT || number.role() == Role.TEN);
    return small && number != null
        ? new Numeral(first, first + 1, number.value(), null, Form.MULTIPLE, BigDecimal.ONE)
        : null;
  }

  /** "132 fifths"; but quarters are mostly those of a year. */
  private static boolean isManyParts(SubTokens subTokens, Numeral number) {
    SubToken parts = subTokens.get(number.end());
    return parts.key().endsWith("ths") && number.end() > number.first() + 1;
  }

  private static boolean isScaleRank(Entry entry) {
    return entry.value().compareTo(HUNDRED) >= 0;
  }

  /** "twenty" and "first" make an ordinal, "two" and "third" do not. */
  private static boolean tensOpen(Numeral number, Entry ordinal) {
    boolean tens =
        number.value().remainder(HUNDRED).compareTo(BigDecimal.valueOf(20)) >= 0
            || number.value().remainder(HUNDRED).signum() == 0;
    return tens
        && number.value().remainder(TEN).signum() == 0
        && number.value().signum() != 0
        && ordinal.value().compareTo(TEN) < 0;
  }

  /** "five point two". */
  private Numeral decimal(SubTokens subTokens, Numeral number) {
    if (!subTokens.get(number.end()).is("point")) {
      return number;
    }
    StringBuilder digits = new StringBuilder();
    int at = number.end() + 1;
    Entry entry = words.get(subTokens.get(at));
    while (entry != null
        && digits.length() < 20
        && (entry.role() == Role.UNIT || entry.role() == Role.TEN)) {
      digits.append(entry.value().toPlainString());
      entry = words.get(subTokens.get(++at));
    }
    return digits.isEmpty() ? number : number.plus(new BigDecimal("0." + digits), at);
  }

  /** "two and a half", "one and three quarters"; then perhaps a scale. */
  private Numeral withFraction(SubTokens subTokens, Numeral number) {
    int and = WordSum.joined(subTokens, number.end());
    if (!subTokens.get(and).is("and")) {
      return number;
    }
    int article = WordSum.joined(subTokens, and + 1);
    int half = WordSum.joined(subTokens, article + 1);
    if (and > number.end() && subTokens.get(article).is("a") && subTokens.get(half).is("half")) {
      return scales(subTokens, number.plus(new BigDecimal("0.5"), half + 1));
    }
    Numeral fraction = fractions.read(subTokens, number.end() + 1);
    if (fraction == null || fraction.value().compareTo(BigDecimal.ONE) >= 0) {
      return number;
    }
    return scales(subTokens, number.plus(fraction.value(), fraction.end()));
  }

  private @Nullable Numeral scaledFraction(SubTokens subTokens, @Nullable Numeral fraction) {
    if (fraction == null) {
      return null;
    }
    int at = WordSum.joined(subTokens, fraction.end());
    int article = subTokens.get(at).is("of") ? at + 1 : at;
    int scale = subTokens.get(article).is("a") ? article + 1 : at;
    Entry entry = words.get(subTokens.get(scale));
    if (entry == null || !entry.isScale()) {
      return fraction;
    }
    Numeral number = fraction.times(entry.value(), scale + 1);
    return new Numeral(
        number.first(), number.end(), number.value(), null, Form.WORDS, number.scale());
  }

  /** "dozens", "tens of thousands", "hundreds of millions". */
  private @Nullable Numeral vague(SubTokens subTokens, int first, Entry entry) {
    BigDecimal value = entry.value();
    int end = first + 1;
    if (subTokens.get(end).is("of")) {
      Entry next = words.get(subTokens.get(end + 1));
      if (next != null && next.role() == Role.PLURAL) {
        value = value.multiply(next.value());
        end += 2;
      }
    }
    if (value.compareTo(TEN) == 0) {
      return null;
    }
    return new Numeral(first, end, value, value.multiply(TEN), Form.VAGUE, BigDecimal.ONE);
  }
}
