package io.github.verbatim.internal.number;

import java.util.BitSet;
import java.util.Set;

/**
 * Marks digits that name something instead of counting it: {@code Section 4}, {@code S22}, {@code
 * COVID-19}, phone numbers, addresses of the web, list numbers. Immutable.
 */
final class LabelMarker {
  /** Words that stand before a number with a hyphen and leave it a number. */
  private static final Set<String> OPEN_PREFIXES =
      Set.of(
          "sub", "minus", "plus", "then", "now", "nearly", "about", "almost", "to", "a", "an",
          "over", "and", "or", "per", "in");

  private final DateWords words;
  private final CurrencyReader currencies;
  private final NumberWords numbers;

  LabelMarker(DateWords words, CurrencyReader currencies, NumberWords numbers) {
    this.words = words;
    this.currencies = currencies;
    this.numbers = numbers;
  }

  /** Sets the bits of pieces that are labels. */
  void mark(Pieces pieces, BitSet excluded) {
    markListNumber(pieces, excluded);
    int addressToken = -1;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (isAddressMark(pieces, i)) {
        addressToken = piece.token();
      }
      if (piece.token() == addressToken) {
        excluded.set(i);
      }
      if (piece.isDigits()) {
        markDigits(pieces, i, excluded);
      } else if (isNamedWord(pieces, i)) {
        excluded.set(i);
      }
    }
  }

  /** Whether the rest of the token is an address of the web, a hash tag or a handle. */
  private static boolean isAddressMark(Pieces pieces, int at) {
    Piece piece = pieces.get(at);
    return piece.is("@")
        || (piece.is("#") && pieces.glued(at + 1) && pieces.get(at + 1).isWord())
        || piece.is("_")
        || piece.is("http")
        || piece.is("https")
        || piece.is("www");
  }

  /** "Chapter Five", "Phase Two". */
  private boolean isNamedWord(Pieces pieces, int at) {
    Piece piece = pieces.get(at);
    return piece.isWord()
        && piece.isCapitalized()
        && numbers.get(piece) != null
        && pieces.get(at - 1).isCapitalized()
        && words.isLabelBefore(pieces.get(at - 1));
  }

  /** The value of an attribute in a remnant of HTML: width="640". */
  private static boolean isAttribute(Pieces pieces, int at) {
    Piece quote = pieces.get(at - 1);
    return (quote.is("\"") || quote.is("'"))
        && pieces.glued(at)
        && quote.glued()
        && pieces.get(at - 2).is("=");
  }

  private static void markListNumber(Pieces pieces, BitSet excluded) {
    Piece next = pieces.get(1);
    boolean dash = next.isDash() && !pieces.glued(2) && pieces.size() > 2;
    boolean closed = next.is(".") || next.is(")") || next.is("]") || dash;
    if (DateWords.isWholeBetween(pieces, 0, 0, 999) && closed && (dash || next.glued())) {
      excluded.set(0);
    }
    boolean opened = pieces.get(0).is("(") || pieces.get(0).is("[");
    if (opened
        && DateWords.isWholeBetween(pieces, 1, 0, 99)
        && pieces.get(2).glued()
        && !pieces.get(2).isWord()
        && !pieces.get(2).is("%")) {
      excluded.set(1);
    }
  }

  private void markDigits(Pieces pieces, int at, BitSet excluded) {
    if (isLabelled(pieces, at)) {
      excluded.set(at);
      markChain(pieces, at, excluded);
    } else if (isAttribute(pieces, at)
        || isGluedToName(pieces, at)
        || isCodeBehind(pieces, at)
        || isInBrackets(pieces, at)
        || words.isLabelAfter(pieces.get(at + 1))) {
      excluded.set(at);
    } else {
      markGroups(pieces, at, excluded);
    }
  }

  private boolean isLabelled(Pieces pieces, int at) {
    Piece before = pieces.get(at - 1);
    String digits = pieces.get(at).text();
    boolean leadingZero = digits.length() > 1 && digits.startsWith("0") && !digits.contains(".");
    if (before.is("#") || before.is("№") || before.is("§") || leadingZero) {
      return true;
    }
    if (before.is(".") && before.glued()) {
      before = pieces.get(at - 2);
      return (before.is("no") && before.isCapitalized()) || before.is("nos") || before.is("p");
    }
    return !pieces.glued(at) && words.isLabelBefore(before);
  }

  /** "Articles 3 and 5", "pages 10-12". */
  private static void markChain(Pieces pieces, int first, BitSet excluded) {
    boolean plural = pieces.get(first - 1).key().endsWith("s");
    int at = first + 1;
    for (int taken = 0; taken < 20; taken++) {
      Piece link = pieces.get(at);
      boolean dash = link.isDash() && link.glued();
      boolean list = plural && (link.is("and") || link.is(",") || link.is("or") || link.is("to"));
      if ((!dash && !list) || !pieces.get(at + 1).isDigits()) {
        return;
      }
      excluded.set(at + 1);
      at += 2;
    }
  }

  /** "S22", "cac40", "TA-35", "COVID-19"; but neither "RM79" nor "sub-7". */
  private boolean isGluedToName(Pieces pieces, int at) {
    if (!pieces.glued(at)) {
      return false;
    }
    Piece before = pieces.get(at - 1);
    if (before.isWord()) {
      return currencies.before(pieces, at - 1) == null && !isTwoPieceCurrency(pieces, at);
    }
    if (before.is("+") && before.glued() && pieces.get(at - 2).isWord()) {
      return true;
    }
    if (before.is("_") || (before.is("+") && before.glued() && pieces.get(at - 2).isDigits())) {
      return true;
    }
    Piece word = pieces.get(at - 2);
    if (before.is("-")
        && before.glued()
        && word.isDigits()
        && pieces.glued(at - 2)
        && pieces.get(at - 3).isWord()) {
      return true;
    }
    if (word.is("a") && word.isCapitalized() && before.is("-") && before.glued()) {
      return true;
    }
    boolean compound = before.is("-") && before.glued() && word.isWord();
    return compound
        && !OPEN_PREFIXES.contains(word.key())
        && numbers.get(word) == null
        && !isUnitRange(pieces, at - 2);
  }

  private boolean isTwoPieceCurrency(Pieces pieces, int at) {
    UnitReader.Match currency = currencies.before(pieces, at - 2);
    return currency != null && currency.end() == at;
  }

  /** "5km-10km": the word before the hyphen is the unit of a number. */
  private static boolean isUnitRange(Pieces pieces, int word) {
    int before = pieces.get(word - 1).is("-") ? word - 2 : word - 1;
    return pieces.glued(word) && pieces.get(before).isDigits();
  }

  /** "10-K", "4x4", "5-a-side", "3D". */
  private static boolean isCodeBehind(Pieces pieces, int at) {
    Piece next = pieces.get(at + 1);
    if (next.isDash() && next.glued() && pieces.glued(at + 2)) {
      Piece letter = pieces.get(at + 2);
      boolean side = letter.is("a") && pieces.get(at + 4).is("side");
      return side || (letter.isWord() && letter.text().length() == 1 && letter.isCapitalized());
    }
    if (!next.glued()) {
      return false;
    }
    // "401(k)"
    if (next.is("(")
        && pieces.get(at + 2).text().length() == 1
        && pieces.get(at + 2).isWord()
        && pieces.glued(at + 2)
        && pieces.get(at + 3).is(")")) {
      return true;
    }
    if (next.is("+") && pieces.get(at + 2).isDigits() && pieces.glued(at + 2)) {
      return true;
    }
    boolean times = next.is("x") && pieces.get(at + 2).isDigits() && pieces.glued(at + 2);
    boolean generation = next.text().equals("G") || next.text().equals("D");
    boolean small = DateWords.isWholeBetween(pieces, at, 0, 8);
    boolean picture = next.text().equals("K") && DateWords.isWholeBetween(pieces, at, 2, 8);
    boolean behind = pieces.get(at + 2).glued() && pieces.get(at + 2).isDigits();
    return times
        || (small && generation)
        || (picture && !pieces.get(at - 1).is("$"))
        || (behind
            && next.isWord()
            && !next.is("m")
            && !next.is("km")
            && !next.is("cm")
            && !next.is("ft"));
  }

  /** The number on a player's shirt: "Leo Marin (4)". */
  private static boolean isInBrackets(Pieces pieces, int at) {
    return pieces.get(at - 1).is("(")
        && pieces.get(at + 1).is(")")
        && pieces.get(at - 2).hasTag("NNP");
  }

  /** Phone numbers and other digits in groups: 555-0147, 1-800-555-0100, +44 20 7946 0958. */
  private static void markGroups(Pieces pieces, int at, BitSet excluded) {
    boolean startsGroup =
        !(pieces.get(at - 1).isDash() && pieces.glued(at) && pieces.get(at - 2).isDigits());
    if (!startsGroup) {
      return;
    }
    int end = at;
    int groups = 1;
    while (pieces.get(end + 1).isDash()
        && pieces.glued(end + 1)
        && pieces.glued(end + 2)
        && pieces.get(end + 2).isDigits()) {
      end += 2;
      groups++;
    }
    boolean phone =
        groups == 2
            && pieces.get(at).text().length() == 3
            && pieces.get(end).text().length() == 4
            && !pieces.get(end + 1).isWord();
    if (groups > 2 || phone) {
      excluded.set(at, end + 1);
    }
    boolean international = pieces.get(at - 1).is("+") && pieces.glued(at);
    if (international && pieces.get(at + 1).isDigits() && pieces.get(at + 2).isDigits()) {
      for (int i = at; pieces.get(i).isDigits() && i < at + 8; i++) {
        excluded.set(i);
      }
    }
  }
}
