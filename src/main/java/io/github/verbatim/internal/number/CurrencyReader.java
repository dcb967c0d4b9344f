package io.github.verbatim.internal.number;

import io.github.verbatim.internal.number.NumberWords.Entry;
import io.github.verbatim.record.NumberKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads currencies before and after amounts. Immutable. */
final class CurrencyReader {

  private final CurrencyTable table;
  private final DollarTable dollars;
  private final NumberWords words;
  private final Set<String> wordlikeCodes;
  private final Set<String> dollarWords;
  private final Set<String> dollarLetters;
  private final Set<String> resolutions;

  CurrencyReader(CurrencyTable table, DollarTable dollars, NumberWords words, WordClasses classes) {
    this.table = table;
    this.dollars = dollars;
    this.words = words;
    this.wordlikeCodes = classes.get("wordlike-code");
    this.dollarWords = classes.get("dollar");
    this.dollarLetters = classes.get("dollar-letters");
    this.resolutions = classes.get("resolution");
  }

  /** The same, where a bare "$" is the dollar that the article means. */
  @Nullable UnitMatch before(SubTokens subTokens, int first, ArticleMoney money) {
    UnitMatch currency = before(subTokens, first);
    return currency != null && isBareSign(subTokens, first, currency.end())
        ? new UnitMatch(currency.unit().named(money.dollar()), currency.end())
        : currency;
  }

  private static boolean isBareSign(SubTokens subTokens, int first, int end) {
    return end == first + 1 && subTokens.get(first).is("$");
  }

  /** The currency sign or code before an amount, starting at {@code first}; null if none is. */
  @Nullable UnitMatch before(SubTokens subTokens, int first) {
    PhraseTrie.Match<Unit> symbol = table.symbols().match(subTokens, first);
    UnitMatch best = null;
    if (symbol != null && isSymbol(subTokens, symbol)) {
      best = new UnitMatch(symbol.value(), symbol.end());
    }
    PhraseTrie.Match<Unit> code = table.codes().match(subTokens, first);
    if (best == null && code != null && isCode(subTokens, code)) {
      int end = subTokens.get(code.end()).is("$") ? code.end() + 1 : code.end();
      best = new UnitMatch(code.value(), end);
    }
    return best != null ? best : lowerCaseDollar(subTokens, first);
  }

  private boolean isSymbol(SubTokens subTokens, PhraseTrie.Match<Unit> symbol) {
    SubToken first = subTokens.get(symbol.first());
    if (first.attached() && subTokens.get(symbol.first() - 1).isDigits()) {
      return false;
    }
    boolean single = symbol.end() == symbol.first() + 1;
    if (single && first.isWord()) {
      return isLetterSymbol(subTokens, symbol.first());
    }
    return single || subTokens.attached(symbol.end() - 1) || dollarLetters.contains(first.key());
  }

  /**
   * "RM79", "R 500" not, "R500"; a single letter may also begin a name, so it needs a large sum.
   */
  private boolean isLetterSymbol(SubTokens subTokens, int at) {
    SubToken number = subTokens.get(at + 1);
    boolean inWord = subTokens.attached(at) && subTokens.get(at - 1).isWord();
    if (!number.isDigits() || inWord) {
      return false;
    }
    boolean large = isLarge(subTokens, at + 1);
    return subTokens.get(at).text().length() > 1 || (number.attached() && large);
  }

  private boolean isLarge(SubTokens subTokens, int number) {
    return subTokens.get(number).text().length() >= 3
        || words.get(subTokens.get(number + 1)) != null;
  }

  private boolean isCode(SubTokens subTokens, PhraseTrie.Match<Unit> code) {
    SubToken number = subTokens.get(code.end());
    boolean amount = number.isDigits() || number.is("$");
    boolean wordlike = wordlikeCodes.contains(subTokens.get(code.first()).text());
    return amount && (!wordlike || isLarge(subTokens, code.end()));
  }

  /** "c $ 300 million", "aud$ 15": a dollar after letters in lower case. */
  private @Nullable UnitMatch lowerCaseDollar(SubTokens subTokens, int first) {
    SubToken letters = subTokens.get(first);
    if (!letters.isWord()
        || !subTokens.get(first + 1).is("$")
        || !dollarLetters.contains(letters.key())) {
      return null;
    }
    String code =
        switch (letters.key()) {
          case "us", "usd" -> "USD";
          case "c", "cad", "ca", "cdn" -> "CAD";
          case "hk" -> "HKD";
          case "nz", "nzd" -> "NZD";
          case "au", "aud" -> "AUD";
          case "mex" -> "MXN";
          default -> "TWD";
        };
    return new UnitMatch(Unit.of(code, NumberKind.MONEY), first + 2);
  }

  /** The currency after a number; null if there is none. */
  @Nullable UnitMatch after(SubTokens subTokens, Numeral number, int at, ArticleMoney money) {
    PhraseTrie.Match<Unit> word = table.words().match(subTokens, at);
    if (word != null && isMeant(subTokens, number, word, money)) {
      return new UnitMatch(localized(subTokens, word, money), word.end());
    }
    UnitMatch letter = letter(subTokens, number, at, money);
    if (letter != null) {
      return letter;
    }
    PhraseTrie.Match<Unit> code = table.codes().match(subTokens, at);
    if (code != null && !subTokens.get(code.end()).is("$")) {
      boolean wordlike = wordlikeCodes.contains(subTokens.get(at).text());
      return wordlike ? null : new UnitMatch(code.value(), code.end());
    }
    return symbolAfter(subTokens, at, money);
  }

  private @Nullable UnitMatch symbolAfter(SubTokens subTokens, int at, ArticleMoney money) {
    PhraseTrie.Match<Unit> symbol = table.symbols().match(subTokens, at);
    if (symbol == null || (subTokens.get(symbol.first()).isWord() && symbol.end() == at + 1)) {
      return symbol == null
              || (!subTokens.get(at).is("zł")
                  && !subTokens.get(at).is("kč")
                  && !subTokens.get(at).is("ரூ"))
          ? null
          : new UnitMatch(symbol.value(), symbol.end());
    }
    // "30 $50 bills": the sign belongs to the number after it.
    SubToken next = subTokens.get(symbol.end());
    if (next.isDigits() && next.attached()) {
      return null;
    }
    boolean bare = isBareSign(subTokens, at, symbol.end());
    Unit unit = bare ? symbol.value().named(money.dollar()) : symbol.value();
    return new UnitMatch(unit, symbol.end());
  }

  /** "17c", "164p". */
  private @Nullable UnitMatch letter(
      SubTokens subTokens, Numeral number, int at, ArticleMoney money) {
    SubToken letter = subTokens.get(at);
    SubToken after = subTokens.get(at + 1);
    boolean digits = number.form() == Numeral.Form.DIGITS && !number.isScaled();
    if (!digits || (after.attached() && after.isWord())) {
      return null;
    }
    BigDecimal hundredth = new BigDecimal("0.01");
    if (letter.symbol().equals("p") && !isResolution(number)) {
      return new UnitMatch(new Unit("GBP", NumberKind.MONEY, hundredth, false), at + 1);
    }
    boolean cents = (letter.symbol().equals("c") && letter.attached()) || letter.text().equals("¢");
    return cents
        ? new UnitMatch(new Unit(money.dollar(), NumberKind.MONEY, hundredth, false), at + 1)
        : null;
  }

  /** 720p is a picture, not a price. */
  private boolean isResolution(Numeral number) {
    return resolutions.contains(number.value().toPlainString());
  }

  private boolean isMeant(
      SubTokens subTokens, Numeral number, PhraseTrie.Match<Unit> word, ArticleMoney money) {
    Unit unit = word.value();
    if (!unit.ambiguous()) {
      return true;
    }
    SubToken first = subTokens.get(word.first());
    if (first.hasTag("VB") && !number.isScaled()) {
      return false;
    }
    if (table.needsPlace(first.key())) {
      boolean figure = number.form() == Numeral.Form.DIGITS || number.isScaled();
      return figure && isNamedPlace(first.key(), money);
    }
    boolean large = number.value().compareTo(BigDecimal.valueOf(100_000)) >= 0;
    boolean local = money.places().count(table.places(unit.name())) > 0;
    return large
        || (local && !first.isCapitalized())
        || first.is("bucks")
        || (first.is("buck") && number.value().signum() > 0);
  }

  private boolean isNamedPlace(String noun, ArticleMoney money) {
    return table.named(noun).stream().anyMatch(local -> money.places().count(local.places()) > 0);
  }

  /** The currency that the article's places make of a name that several share. */
  private Unit localized(SubTokens subTokens, PhraseTrie.Match<Unit> word, ArticleMoney money) {
    if (word.end() > word.first() + 1) {
      return word.value();
    }
    if (dollarWords.contains(subTokens.get(word.first()).key())) {
      return word.value().named(money.dollar());
    }
    List<CurrencyTable.Local> locals = table.named(subTokens.get(word.first()).key());
    Unit best = word.value();
    int most = 0;
    for (CurrencyTable.Local local : locals) {
      int count = money.places().count(local.places());
      if (count > most) {
        most = count;
        best = best.named(local.code());
      }
    }
    return best;
  }

  /** A scale after a code: "75 USD million". */
  @Nullable Entry scaleAfter(SubTokens subTokens, int at) {
    Entry entry = words.get(subTokens.get(at));
    return entry != null && entry.role() == NumberWords.Role.SCALE ? entry : null;
  }

  /**
   * The currency of a sum that has its sign already, with what follows of its name: "$20 Canadian",
   * "US$20 USD".
   *
   * @param first the sub-token with the sign
   * @param at index after the number
   */
  UnitMatch withName(SubTokens subTokens, int first, UnitMatch sign, int at) {
    UnitMatch named =
        isBareSign(subTokens, first, sign.end()) ? dollars.afterSum(subTokens, at) : null;
    return named != null
        ? named
        : new UnitMatch(sign.unit(), skipRepeated(subTokens, at, sign.unit()));
  }

  /** Whether a name of the same currency follows a sum that has its sign already. */
  private int skipRepeated(SubTokens subTokens, int at, Unit unit) {
    PhraseTrie.Match<Unit> code = table.codes().match(subTokens, at);
    if (code != null && code.value().sameAs(unit)) {
      return code.end();
    }
    PhraseTrie.Match<Unit> word = table.words().match(subTokens, at);
    if (word != null
        && word.value().sameAs(unit)
        && word.value().factor().compareTo(BigDecimal.ONE) == 0) {
      return word.end();
    }
    boolean us = unit.name().equals("USD") && subTokens.get(at).text().equals("US");
    return us ? at + 1 : at;
  }
}
