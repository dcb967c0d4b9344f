package io.github.verbatim.internal.number;

import java.math.BigDecimal;

/** Tells house numbers and numbered streets from what is counted. Immutable. */
final class Addresses {
  /** How far the street of a house number reaches: "4 West Old Mill Hill Road". */
  private static final int NAME = 5;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final DateWords words;

  Addresses(DateWords words) {
    this.words = words;
  }

  /** "318 Larkspur Road", "4 W 9th St", "8 calle Mayor", "18 Ave.", "the 3200 block of". */
  boolean isAddress(Pieces pieces, Amount amount) {
    int at = amount.numeral.end();
    Piece next = pieces.get(at);
    return words.isStreetBefore(next)
        || isBlock(pieces, amount)
        || isNumberedStreet(pieces, amount)
        || isHouse(pieces, at);
  }

  /** "34th Street", "8 Mile Road": the number is part of the name of the street. */
  boolean isStreet(Pieces pieces, Amount amount) {
    int at = amount.numeral.end();
    if (amount.isForm(Numeral.Form.ORDINAL)) {
      return words.isNumberedStreet(pieces.get(at));
    }
    boolean name = pieces.get(at).isCapitalized() && pieces.get(at).isWord();
    return name && amount.end == at + 1 && words.isNumberedStreet(pieces.get(at + 1));
  }

  private boolean isNumberedStreet(Pieces pieces, Amount amount) {
    int at = amount.numeral.end();
    return !amount.isOne()
        && words.isNumberedStreet(pieces.get(at))
        && !pieces.get(at + 1).hasTag("NNS");
  }

  /** "The 3200 block of Market Street": houses from 3200 on. */
  private static boolean isBlock(Pieces pieces, Amount amount) {
    int at = amount.numeral.end();
    return pieces.get(at).is("block")
        && (pieces.get(at + 1).is("of") || pieces.get(at + 1).is("on"))
        && amount.value.signum() > 0
        && amount.value.remainder(HUNDRED).signum() == 0;
  }

  private boolean isHouse(Pieces pieces, int at) {
    int first = pieces.get(at).is("the") ? at + 1 : at;
    for (int i = first; i < at + NAME; i++) {
      Piece piece = pieces.get(i);
      if (i > at && words.isStreet(piece)) {
        // "12 Wall Street offices" are counted.
        return !pieces.get(i + 1).hasTag("NNS") || pieces.get(i + 1).isCapitalized();
      }
      boolean letter = piece.glued() && pieces.get(i - 1).isDigits();
      if (!(piece.isWord() || piece.isDigits())
          || (piece.isWord() && !piece.isCapitalized() && !letter)) {
        return false;
      }
    }
    return false;
  }
}
