package io.github.verbatim.internal.number;

import java.util.BitSet;

/**
 * Marks digits that name something instead of counting it: {@code Section 4}, {@code S22}, {@code
 * COVID-19}, phone numbers, addresses of the web, list numbers. Immutable.
 */
final class LabelMarker {
  private final DateWords words;
  private final CurrencyReader currencies;
  private final NumberWords numbers;

  LabelMarker(DateWords words, CurrencyReader currencies, NumberWords numbers) {
    this.words = words;
    this.currencies = currencies;
    this.numbers = numbers;
  }

  /** Sets the bits of sub-tokens that are labels. */
  void mark(SubTokens subTokens, BitSet excluded) {
    markListNumber(subTokens, excluded);
    int addressToken = -1;
    for (int i = 0; i < subTokens.size(); i++) {
      SubToken subToken = subTokens.get(i);
      if (isAddressMark(subTokens, i)) {
        addressToken = subToken.token();
      }
      if (subToken.token() == addressToken) {
        excluded.set(i);
      }
      if (subToken.isDigits()) {
        markDigits(subTokens, i, excluded);
      } else if (isNamedWord(subTokens, i)) {
        excluded.set(i);
      }
    }
  }

  /** Whether the rest of the token is an address of the web, a hash tag or a handle. */
  private static boolean isAddressMark(SubTokens subTokens, int at) {
    SubToken subToken = subTokens.get(at);
    return subToken.is("@")
        || (subToken.is("#") && subTokens.attached(at + 1) && subTokens.get(at + 1).isWord())
        || subToken.is("_")
        || subToken.is("http")
        || subToken.is("https")
        || subToken.is("www");
  }

  /** "Chapter Five", "Phase Two". */
  private boolean isNamedWord(SubTokens subTokens, int at) {
    SubToken subToken = subTokens.get(at);
    return subToken.isWord()
        && subToken.isCapitalized()
        && numbers.get(subToken) != null
        && subTokens.get(at - 1).isCapitalized()
        && words.isLabelBefore(subTokens.get(at - 1));
  }

  /** The value of an attribute in a remnant of HTML: width="640". */
  private static boolean isAttribute(SubTokens subTokens, int at) {
    SubToken quote = subTokens.get(at - 1);
    return (quote.is("\"") || quote.is("'"))
        && subTokens.attached(at)
        && quote.attached()
        && subTokens.get(at - 2).is("=");
  }

  private static void markListNumber(SubTokens subTokens, BitSet excluded) {
    SubToken next = subTokens.get(1);
    boolean dash = next.isDash() && !subTokens.attached(2) && subTokens.size() > 2;
    boolean closed = next.is(".") || next.is(")") || next.is("]") || dash;
    if (DateWords.isWholeBetween(subTokens, 0, 0, 999) && closed && (dash || next.attached())) {
      excluded.set(0);
    }
    boolean opened = subTokens.get(0).is("(") || subTokens.get(0).is("[");
    if (opened
        && DateWords.isWholeBetween(subTokens, 1, 0, 99)
        && subTokens.get(2).attached()
        && !subTokens.get(2).isWord()
        && !subTokens.get(2).is("%")) {
      excluded.set(1);
    }
  }

  private void markDigits(SubTokens subTokens, int at, BitSet excluded) {
    if (isLabelled(subTokens, at)) {
      excluded.set(at);
      markChain(subTokens, at, excluded);
    } else if (isAttribute(subTokens, at)
        || isAttachedToName(subTokens, at)
        || isCodeAfter(subTokens, at)
        || words.isLabelAfter(subTokens.get(at + 1))) {
      excluded.set(at);
    } else {
      markGroups(subTokens, at, excluded);
    }
  }

  private boolean isLabelled(SubTokens subTokens, int at) {
    SubToken before = subTokens.get(at - 1);
    String digits = subTokens.get(at).text();
    boolean leadingZero = digits.length() > 1 && digits.startsWith("0") && !digits.contains(".");
    if (before.is("#") || before.is("№") || before.is("§") || leadingZero) {
      return true;
    }
    if (before.is(".") && before.attached()) {
      before = subTokens.get(at - 2);
      return (before.is("no") && before.isCapitalized()) || before.is("nos") || before.is("p");
    }
    return !subTokens.attached(at) && words.isLabelBefore(before);
  }

  /** "Articles 3 and 5", "pages 10-12". */
  private static void markChain(SubTokens subTokens, int first, BitSet excluded) {
    boolean plural = subTokens.get(first - 1).key().endsWith("s");
    int at = first + 1;
    for (int taken = 0; taken < 20; taken++) {
      SubToken link = subTokens.get(at);
      boolean dash = link.isDash() && link.attached();
      boolean list = plural && (link.is("and") || link.is(",") || link.is("or") || link.is("to"));
      if ((!dash && !list) || !subTokens.get(at + 1).isDigits()) {
        return;
      }
      excluded.set(at + 1);
      at += 2;
    }
  }

  /** "S22", "cac40", "TA-35", "COVID-19"; but neither "RM79" nor "sub-7". */
  private boolean isAttachedToName(SubTokens subTokens, int at) {
    if (!subTokens.attached(at)) {
      return false;
    }
    SubToken before = subTokens.get(at - 1);
    if (before.isWord()) {
      return currencies.before(subTokens, at - 1) == null && !isTwoPartCurrency(subTokens, at);
    }
    if (before.is("+") && before.attached() && subTokens.get(at - 2).isWord()) {
      return true;
    }
    if (before.is("_")
        || (before.is("+") && before.attached() && subTokens.get(at - 2).isDigits())) {
      return true;
    }
    SubToken word = subTokens.get(at - 2);
    if (before.is("-")
        && before.attached()
        && word.isDigits()
        && subTokens.attached(at - 2)
        && subTokens.get(at - 3).isWord()) {
      return true;
    }
    if (word.is("a") && word.isCapitalized() && before.is("-") && before.attached()) {
      return true;
    }
    boolean compound = before.is("-") && before.attached() && word.isWord();
    return compound
        && !words.isOpenPrefix(word)
        && numbers.get(word) == null
        && !isUnitRange(subTokens, at - 2);
  }

  private boolean isTwoPartCurrency(SubTokens subTokens, int at) {
    UnitReader.Match currency = currencies.before(subTokens, at - 2);
    return currency != null && currency.end() == at;
  }

  /** "5km-10km": the word before the hyphen is the unit of a number. */
  private static boolean isUnitRange(SubTokens subTokens, int word) {
    int before = subTokens.get(word - 1).is("-") ? word - 2 : word - 1;
    return subTokens.attached(word) && subTokens.get(before).isDigits();
  }

  /** "10-K", "4x4", "5-a-side", "3D". */
  private static boolean isCodeAfter(SubTokens subTokens, int at) {
    SubToken next = subTokens.get(at + 1);
    if (next.isDash() && next.attached() && subTokens.attached(at + 2)) {
      SubToken letter = subTokens.get(at + 2);
      boolean side = letter.is("a") && subTokens.get(at + 4).is("side");
      return side || (letter.isWord() && letter.text().length() == 1 && letter.isCapitalized());
    }
    if (!next.attached()) {
      return false;
    }
    // "401(k)"
    if (next.is("(")
        && subTokens.get(at + 2).text().length() == 1
        && subTokens.get(at + 2).isWord()
        && subTokens.attached(at + 2)
        && subTokens.get(at + 3).is(")")) {
      return true;
    }
    if (next.is("+") && subTokens.get(at + 2).isDigits() && subTokens.attached(at + 2)) {
      return true;
    }
    boolean times = next.is("x") && subTokens.get(at + 2).isDigits() && subTokens.attached(at + 2);
    boolean generation = next.text().equals("G") || next.text().equals("D");
    boolean small = DateWords.isWholeBetween(subTokens, at, 0, 8);
    boolean picture = next.text().equals("K") && DateWords.isWholeBetween(subTokens, at, 2, 8);
    boolean after = subTokens.get(at + 2).attached() && subTokens.get(at + 2).isDigits();
    return times
        || (small && generation)
        || (picture && !subTokens.get(at - 1).is("$"))
        || (after
            && next.isWord()
            && !next.is("m")
            && !next.is("km")
            && !next.is("cm")
            && !next.is("ft"));
  }

  /** Phone numbers and other digits in groups: 555-0147, 1-800-555-0100, +44 20 7946 0958. */
  private static void markGroups(SubTokens subTokens, int at, BitSet excluded) {
    boolean startsGroup =
        !(subTokens.get(at - 1).isDash()
            && subTokens.attached(at)
            && subTokens.get(at - 2).isDigits());
    if (!startsGroup) {
      return;
    }
    int end = at;
    int groups = 1;
    while (subTokens.get(end + 1).isDash()
        && subTokens.attached(end + 1)
        && subTokens.attached(end + 2)
        && subTokens.get(end + 2).isDigits()) {
      end += 2;
      groups++;
    }
    boolean phone =
        groups == 2
            && subTokens.get(at).text().length() == 3
            && subTokens.get(end).text().length() == 4
            && !subTokens.get(end + 1).isWord();
    if (groups > 2 || phone) {
      excluded.set(at, end + 1);
    }
    boolean international = subTokens.get(at - 1).is("+") && subTokens.attached(at);
    if (international && subTokens.get(at + 1).isDigits() && subTokens.get(at + 2).isDigits()) {
      for (int i = at; subTokens.get(i).isDigits() && i < at + 8; i++) {
        excluded.set(i);
      }
    }
  }
}
