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

  NumeralReader(NumberWords words) {
    this.words = words;
    this.fractions = new FractionReader(words);
  }

  /** The number that starts with piece {@code first}; null if none does. */
  @Nullable Numeral read(Pieces pieces, int first, boolean money) {
    Piece piece = pieces.get(first);
    if (piece.isDigits()) {
      return digits(pieces, first, money);
    }
    Entry entry = words.get(piece);
    if (entry == null && piece.key().endsWith("fold")) {
      return fold(first, piece);
    }
    if (entry == null) {
      return piece.is("a") || piece.is("an") || piece.is("another") ? article(pieces, first) : null;
    }
    return switch (entry.role()) {
      case UNIT, TEN -> inWords(pieces, first);
      case PLURAL -> vague(pieces, first, entry);
      case ORDINAL -> ordinal(first, first + 1, entry.value());
      case PART, SIGN -> scaledFraction(pieces, fractions.read(pieces, first));
      default -> null;
    };
  }

  // Digits ------------------------------------------------------------------------------------

  private Numeral digits(Pieces pieces, int first, boolean money) {
    BigDecimal value = pieces.value(first);
    Numeral number = new Numeral(first, first + 1, value, null, Form.DIGITS, BigDecimal.ONE);
    Piece next = pieces.get(first + 1);
    if (next.glued() && isOrdinalEnding(next.key()) && value.scale() <= 0) {
      return ordinal(first, first + 2, value);
    }
    Numeral fraction = fractions.afterDigits(pieces, number);
    if (fraction != null) {
      return scales(pieces, fraction);
    }
    Numeral scaled = glued(pieces, number, money);
    return withFraction(pieces, scales(pieces, scaled == null ? number : scaled));
  }

  private static boolean isOrdinalEnding(String key) {
    return key.equals("st") || key.equals("nd") || key.equals("rd") || key.equals("th");
  }

  private static Numeral ordinal(int first, int end, BigDecimal value) {
    return new Numeral(first, end, value, null, Form.ORDINAL, BigDecimal.ONE);
  }

  /** A scale that is glued to digits, or one behind a sum of money; null if there is none. */
  private @Nullable Numeral glued(Pieces pieces, Numeral number, boolean money) {
    int at = number.end();
    Piece next = pieces.get(at);
    Entry entry = words.get(next);
    if (entry == null) {
      return null;
    }
    boolean lettersEnd = !pieces.get(at + 1).isDigits() || !pieces.glued(at + 1);
    if (entry.role() == Role.ABBREVIATION && lettersEnd) {
      boolean plausible = next.glued() || (!next.is("mm") && !next.is("mil")) || money;
      return plausible && !(next.is("mm") && !money && !next.text().equals("MM"))
          ? number.times(entry.value(), at + 1)
          : null;
    }
    if (entry.role() == Role.LETTER
        && lettersEnd
        && ScaleLetters.isScale(pieces, at, number, money)) {
      return number.times(entry.value(), at + 1);
    }
    return null;
  }

  /** The number with the scales that follow it: "600-plus billion". */
  Numeral scaled(Pieces pieces, Numeral number) {
    return number.form() == Form.DIGITS ? scales(pieces, number) : number;
  }

  /** Takes scales in words behind a number: hundred, million, dozen, lakh crore. */
  private Numeral scales(Pieces pieces, Numeral number) {
    Numeral result = number;
    for (int taken = 0; taken < 3; taken++) {
      int at = result.end();
      if (pieces.get(at).is("-") && pieces.glued(at) && pieces.glued(at + 1)) {
        at++;
      }
      Entry entry = words.get(pieces.get(at));
      boolean abbreviation =
          entry != null && entry.role() == Role.ABBREVIATION && pieces.get(at).is("bn");
      if (entry == null || (!entry.isScale() && !abbreviation)) {
        return result;
      }
      result = result.times(entry.value(), at + 1);
    }
    return result;
  }

  // Words -------------------------------------------------------------------------------------

  private @Nullable Numeral article(Pieces pieces, int first) {
    Entry next = words.get(pieces.get(first + 1));
    if (next != null && next.isScale()) {
      Numeral number = new WordSum(words, fractions, pieces).read(first, first + 1);
      return withFraction(pieces, number);
    }
    if (next != null && next.role() != Role.UNIT && next.role() != Role.TEN) {
      return scaledFraction(pieces, fractions.read(pieces, first));
    }
    return null;
  }

  private @Nullable Numeral inWords(Pieces pieces, int first) {
    Numeral fraction = fractions.read(pieces, first);
    if (fraction != null) {
      return scaledFraction(pieces, fraction);
    }
    Numeral number = new WordSum(words, fractions, pieces).read(first, first);
    Entry next = words.get(pieces.get(WordSum.joined(pieces, number.end())));
    if (next != null && next.role() == Role.ORDINAL && tensOpen(number, next)) {
      int end = WordSum.joined(pieces, number.end()) + 1;
      return ordinal(first, end, number.value().add(next.value()));
    }
    if (next != null && next.role() == Role.ORDINAL && isScaleRank(next)) {
      int end = WordSum.joined(pieces, number.end()) + 1;
      return ordinal(first, end, number.value().multiply(next.value()));
    }
    BigDecimal parts = words.denominator(pieces.get(number.end()));
    if (parts != null
        && words.is(pieces.get(number.end()), Role.PART)
        && isManyParts(pieces, number)) {
      BigDecimal value = FractionReader.divide(number.value(), parts);
      return new Numeral(first, number.end() + 1, value, null, Form.FRACTION, BigDecimal.ONE);
    }
    Numeral decimal = decimal(pieces, number);
    return withFraction(pieces, scales(pieces, decimal));
  }

  /** "sixfold". */
  private @Nullable Numeral fold(int first, Piece piece) {
    Entry number = words.get(piece.key().substring(0, piece.key().length() - 4));
    boolean small = number != null && (number.role() == Role.UNIT || number.role() == Role.TEN);
    return small && number != null
        ? new Numeral(first, first + 1, number.value(), null, Form.MULTIPLE, BigDecimal.ONE)
        : null;
  }

  /** "132 fifths"; but quarters are mostly those of a year. */
  private static boolean isManyParts(Pieces pieces, Numeral number) {
    Piece parts = pieces.get(number.end());
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
  private Numeral decimal(Pieces pieces, Numeral number) {
    if (!pieces.get(number.end()).is("point")) {
      return number;
    }
    StringBuilder digits = new StringBuilder();
    int at = number.end() + 1;
    Entry entry = words.get(pieces.get(at));
    while (entry != null
        && digits.length() < 20
        && (entry.role() == Role.UNIT || entry.role() == Role.TEN)) {
      digits.append(entry.value().toPlainString());
      entry = words.get(pieces.get(++at));
    }
    return digits.isEmpty() ? number : number.plus(new BigDecimal("0." + digits), at);
  }

  /** "two and a half", "one and three quarters"; then perhaps a scale. */
  private Numeral withFraction(Pieces pieces, Numeral number) {
    int and = WordSum.joined(pieces, number.end());
    if (!pieces.get(and).is("and")) {
      return number;
    }
    int article = WordSum.joined(pieces, and + 1);
    int half = WordSum.joined(pieces, article + 1);
    if (and > number.end() && pieces.get(article).is("a") && pieces.get(half).is("half")) {
      return scales(pieces, number.plus(new BigDecimal("0.5"), half + 1));
    }
    Numeral fraction = fractions.read(pieces, number.end() + 1);
    if (fraction == null || fraction.value().compareTo(BigDecimal.ONE) >= 0) {
      return number;
    }
    return scales(pieces, number.plus(fraction.value(), fraction.end()));
  }

  private @Nullable Numeral scaledFraction(Pieces pieces, @Nullable Numeral fraction) {
    if (fraction == null) {
      return null;
    }
    int at = WordSum.joined(pieces, fraction.end());
    int article = pieces.get(at).is("of") ? at + 1 : at;
    int scale = pieces.get(article).is("a") ? article + 1 : at;
    Entry entry = words.get(pieces.get(scale));
    if (entry == null || !entry.isScale()) {
      return fraction;
    }
    Numeral number = fraction.times(entry.value(), scale + 1);
    return new Numeral(
        number.first(), number.end(), number.value(), null, Form.WORDS, number.scale());
  }

  /** "dozens", "tens of thousands", "hundreds of millions". */
  private @Nullable Numeral vague(Pieces pieces, int first, Entry entry) {
    BigDecimal value = entry.value();
    int end = first + 1;
    if (pieces.get(end).is("of")) {
      Entry next = words.get(pieces.get(end + 1));
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
