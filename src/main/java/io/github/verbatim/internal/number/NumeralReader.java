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

  /** Longest number in words, in pieces; keeps the cost linear. */
  private static final int MAX_WORDS = 40;

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
    return scales(pieces, scaled == null ? number : scaled);
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
    if (entry.role() == Role.LETTER && lettersEnd && isScaleLetter(pieces, at, number, money)) {
      return number.times(entry.value(), at + 1);
    }
    return null;
  }

  /** Whether a letter behind digits is a scale and not a unit: 2.7m sales, but a 100m race. */
  private static boolean isScaleLetter(Pieces pieces, int at, Numeral number, boolean money) {
    Piece letter = pieces.get(at);
    if (money) {
      return letter.glued() || !letter.is("t");
    }
    Piece next = pieces.get(at + 1);
    boolean counts = next.hasTag("NNS") || next.hasTag("NNPS") || next.hasTag("JJ");
    if (!letter.glued()) {
      return letter.text().equals("B") && counts;
    }
    boolean small = number.value().compareTo(BigDecimal.valueOf(1000)) < 0;
    return switch (letter.text()) {
      case "k" -> true;
      case "K" -> number.value().scale() <= 1 || counts;
      case "M" -> true;
      case "m" ->
          counts
              && !next.is("high")
              && !next.is("long")
              && !next.is("tall")
              && !next.is("wide")
              && !next.is("deep");
      case "b", "B" -> small;
      default -> false;
    };
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
      Numeral number = new Sum(pieces, first, first + 1).read();
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
    Numeral number = new Sum(pieces, first, first).read();
    Entry next = words.get(pieces.get(joined(pieces, number.end())));
    if (next != null && next.role() == Role.ORDINAL && tensOpen(number, next)) {
      int end = joined(pieces, number.end()) + 1;
      return ordinal(first, end, number.value().add(next.value()));
    }
    if (next != null && next.role() == Role.ORDINAL && isScaleRank(next)) {
      int end = joined(pieces, number.end()) + 1;
      return ordinal(first, end, number.value().multiply(next.value()));
    }
    Numeral decimal = decimal(pieces, number);
    return withFraction(pieces, scales(pieces, decimal));
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

  /** Index of the next piece, behind a hyphen if there is one. */
  private static int joined(Pieces pieces, int at) {
    return pieces.get(at).is("-") && pieces.glued(at) && pieces.glued(at + 1) ? at + 1 : at;
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
    if (!pieces.get(number.end()).is("and")) {
      return number;
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
    int at = joined(pieces, fraction.end());
    int scale = pieces.get(at).is("a") ? at + 1 : at;
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

  /** Adds up a number in words, beginning at {@code at}. */
  private final class Sum {
    private final Pieces pieces;
    private final int first;
    private int end;
    private BigDecimal total = BigDecimal.ZERO;
    private @Nullable BigDecimal open;
    private BigDecimal scale = BigDecimal.ONE;

    Sum(Pieces pieces, int first, int at) {
      this.pieces = pieces;
      this.first = first;
      this.end = at;
    }

    Numeral read() {
      int limit = end + MAX_WORDS;
      int at = end;
      while (at < limit && take(at)) {
        end = at + 1;
        at = nextWord();
      }
      BigDecimal value = open == null ? total : total.add(open);
      return new Numeral(first, end, value, null, Form.WORDS, scale);
    }

    /** The next word of the number, behind a hyphen or an "and". */
    private int nextWord() {
      int at = joined(pieces, end);
      if (!pieces.get(at).is("and") || at != end) {
        return at;
      }
      Entry next = words.get(pieces.get(at + 1));
      boolean small = next != null && (next.role() == Role.UNIT || next.role() == Role.TEN);
      boolean hundreds = total.signum() != 0 || (open != null && open.compareTo(HUNDRED) >= 0);
      boolean counted =
          pieces.get(at + 1).is("one")
              && words.get(pieces.get(at + 2)) == null
              && pieces.get(at + 2).is("of");
      return small && hundreds && !counted ? at + 1 : at;
    }

    private boolean take(int at) {
      Entry entry = words.get(pieces.get(at));
      if (entry == null) {
        return false;
      }
      return switch (entry.role()) {
        case UNIT -> add(entry.value(), BigDecimal.valueOf(20));
        case TEN -> add(entry.value(), HUNDRED);
        case HUNDRED -> hundred(entry.value());
        case SCALE, DOZEN -> scale(entry);
        default -> false;
      };
    }

    /** Adds a unit to a number that ends in tens, or a unit or tens to one in hundreds. */
    private boolean add(BigDecimal value, BigDecimal room) {
      if (open == null) {
        open = value;
        return true;
      }
      boolean roomForTwo = open.remainder(HUNDRED).signum() == 0 && open.signum() != 0;
      boolean roomForOne =
          value.compareTo(TEN) < 0
              && value.signum() > 0
              && open.remainder(TEN).signum() == 0
              && open.remainder(HUNDRED).compareTo(BigDecimal.valueOf(20)) >= 0
              && room.compareTo(HUNDRED) < 0;
      if (!roomForTwo && !roomForOne) {
        return false;
      }
      open = open.add(value);
      return true;
    }

    private boolean hundred(BigDecimal value) {
      if (open != null && open.compareTo(HUNDRED) >= 0) {
        return false;
      }
      open = open == null ? value : open.multiply(value);
      return true;
    }

    private boolean scale(Entry entry) {
      BigDecimal value = entry.value();
      if (entry.role() == Role.DOZEN && open != null && open.compareTo(HUNDRED) >= 0) {
        BigDecimal dozens = open.remainder(HUNDRED);
        open = open.subtract(dozens).add(dozens.multiply(value));
      } else if (open != null) {
        total = total.add(open.multiply(value));
        open = null;
      } else {
        total = total.signum() == 0 ? value : total.multiply(value);
      }
      scale = entry.role() == Role.DOZEN ? scale : value;
      return total.precision() - total.scale() <= MAX_WORDS;
    }
  }
}
