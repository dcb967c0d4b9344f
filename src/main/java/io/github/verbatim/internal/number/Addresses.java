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
  boolean isAddress(SubTokens subTokens, Amount amount) {
    int at = amount.numeral().end();
    SubToken next = subTokens.get(at);
    return words.isStreetBefore(next)
        || isBlock(subTokens, amount)
        || isNumberedStreet(subTokens, amount)
        || isHouse(subTokens, at);
  }

  /** "34th Street", "8 Mile Road": the number is part of the name of the street. */
  boolean isStreet(SubTokens subTokens, Amount amount) {
    int at = amount.numeral().end();
    if (amount.isForm(Numeral.Form.ORDINAL)) {
      return words.isNumberedStreet(subTokens.get(at));
    }
    boolean name = subTokens.get(at).isCapitalized() && subTokens.get(at).isWord();
    return name && amount.end() == at + 1 && words.isNumberedStreet(subTokens.get(at + 1));
  }

  private boolean isNumberedStreet(SubTokens subTokens, Amount amount) {
    int at = amount.numeral().end();
    return !amount.isOne()
        && words.isNumberedStreet(subTokens.get(at))
        && !subTokens.get(at + 1).hasTag("NNS");
  }

  /** "The 3200 block of Market Street": houses from 3200 on. */
  private static boolean isBlock(SubTokens subTokens, Amount amount) {
    int at = amount.numeral().end();
    return subTokens.get(at).is("block")
        && (subTokens.get(at + 1).is("of") || subTokens.get(at + 1).is("on"))
        && amount.value().signum() > 0
        && amount.value().remainder(HUNDRED).signum() == 0;
  }

  private boolean isHouse(SubTokens subTokens, int at) {
    int first = subTokens.get(at).is("the") ? at + 1 : at;
    for (int i = first; i < at + NAME; i++) {
      SubToken subToken = subTokens.get(i);
      if (i > at && words.isStreet(subToken)) {
        // "12 Wall Street offices" are counted.
        return !subTokens.get(i + 1).hasTag("NNS") || subTokens.get(i + 1).isCapitalized();
      }
      boolean letter = subToken.attached() && subTokens.get(i - 1).isDigits();
      if (!(subToken.isWord() || subToken.isDigits())
          || (subToken.isWord() && !subToken.isCapitalized() && !letter)) {
        return false;
      }
    }
    return false;
  }
}
