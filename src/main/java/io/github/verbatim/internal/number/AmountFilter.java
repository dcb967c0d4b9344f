package io.github.verbatim.internal.number;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.TaggedEntity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Drops amounts that turn out to be none once their surroundings are known: years, scores, parts of
 * names, house numbers, "one" as a pronoun. For one article.
 */
final class AmountFilter {
  private static final Set<String> NO_COUNT_BEFORE_ONE =
      Set.of("no", "any", "every", "each", "some", "which");
  private static final Set<String> NO_COUNT_BEHIND_ONE =
      Set.of(
          "off", "on", "sided", "stop", "way", "size", "liner", "man", "touch", "shot", "to",
          "time", "woman", "handed", "another");

  private final DateWords words;
  private final Addresses addresses;
  private final BitSet named = new BitSet();

  AmountFilter(DateWords words, Document document) {
    this.words = words;
    this.addresses = new Addresses(words);
    for (TaggedEntity entity : document.entities()) {
      if (entity.endToken() - entity.firstToken() > 1) {
        named.set(entity.firstToken(), entity.endToken());
      }
    }
  }

  /** The amounts that are left. */
  List<Amount> keep(Pieces pieces, List<Amount> amounts) {
    List<Amount> kept = new ArrayList<>();
    int end = 0;
    for (Amount amount : amounts) {
      // "two new 300 jets": a bare number within what another one counts is part of a name.
      Piece before = pieces.get(amount.first - 1);
      boolean inside =
          amount.first < end
              && amount.unit == null
              && amount.isForm(Numeral.Form.DIGITS)
              && !before.hasTag("DT")
              && !before.hasTag("PRP$")
              && !before.hasTag("POS")
              && !before.is("of");
      if (!inside && isAmount(pieces, amount)) {
        kept.add(amount);
        end = amount.noun != null ? amount.spanEnd : end;
      }
    }
    return kept;
  }

  private boolean isAmount(Pieces pieces, Amount amount) {
    if (amount.isForm(Numeral.Form.ORDINAL)) {
      return isRank(pieces, amount) && !addresses.isStreet(pieces, amount);
    }
    if (amount.unit != null) {
      return !isSomeDay(pieces, amount)
          && !isYearUnit(pieces, amount)
          && !addresses.isStreet(pieces, amount);
    }
    if (amount.isForm(Numeral.Form.VAGUE)) {
      return true;
    }
    if (amount.isForm(Numeral.Form.FRACTION)) {
      return true;
    }
    if (isLoneOne(pieces, amount)
        || isInName(pieces, amount)
        || isNaught(pieces, amount)
        || isOdds(pieces, amount)
        || words.isClock(pieces.get(amount.numeral.end()))) {
      return false;
    }
    return !amount.isForm(Numeral.Form.DIGITS)
        || (!isYear(pieces, amount)
            && !isScore(pieces, amount)
            && !addresses.isAddress(pieces, amount)
            && !isCodeLike(pieces, amount));
  }

  // One ---------------------------------------------------------------------------------------

  private static boolean isOneWord(Pieces pieces, Amount amount) {
    return pieces.get(amount.numeral.first()).is("one")
        && amount.isOne()
        && amount.numeral.end() == amount.numeral.first() + 1;
  }

  /** "One" that stands for a person or thing, or in "one-off". */
  private static boolean isLoneOne(Pieces pieces, Amount amount) {
    if (!isOneWord(pieces, amount)) {
      return false;
    }
    Piece next = pieces.get(amount.numeral.end());
    Piece before = pieces.get(amount.first - 1);
    boolean pair = before.isDash() && before.glued() && pieces.glued(amount.first);
    boolean hyphen =
        next.isDash() && NO_COUNT_BEHIND_ONE.contains(pieces.get(amount.numeral.end() + 1).key());
    return amount.noun == null
        || hyphen
        || pair
        || next.is("another")
        || NO_COUNT_BEFORE_ONE.contains(before.key());
  }

  /** "For naught". */
  private static boolean isNaught(Pieces pieces, Amount amount) {
    Piece word = pieces.get(amount.numeral.first());
    return (word.is("naught") || word.is("nought")) && pieces.get(amount.first - 1).hasTag("IN");
  }

  /** "A 5-to-4 vote", "a 2-for-1 offer", which are no ranges. */
  private static boolean isOdds(Pieces pieces, Amount amount) {
    int end = amount.numeral.end();
    boolean behind = isHyphenTo(pieces, end) && isNumber(pieces.get(end + 3));
    boolean before = isHyphenTo(pieces, amount.first - 3) && isNumber(pieces.get(amount.first - 4));
    return amount.upper == null && (behind || before);
  }

  private static boolean isHyphenTo(Pieces pieces, int at) {
    return pieces.get(at).isDash()
        && (pieces.get(at + 1).is("to") || pieces.get(at + 1).is("for"))
        && pieces.get(at + 2).isDash();
  }

  private static boolean isNumber(Piece piece) {
    return piece.isDigits() || piece.hasTag("CD");
  }

  /** "2022 year-end". */
  private static boolean isYearUnit(Pieces pieces, Amount amount) {
    Unit unit = amount.unit;
    int at = amount.numeral.first();
    return unit != null
        && unit.isDuration()
        && DateWords.isYear(pieces, at)
        && pieces.get(at + 1).is(unit.name());
  }

  /** "One day" of a tale, not of a calendar. */
  private static boolean isSomeDay(Pieces pieces, Amount amount) {
    Unit unit = amount.unit;
    if (!isOneWord(pieces, amount) || unit == null || !unit.name().equals("day")) {
      return false;
    }
    Piece before = pieces.get(amount.first - 1);
    boolean hyphen = pieces.get(amount.numeral.end()).isDash();
    return !hyphen
        && !before.hasTag("IN")
        && !before.is("just")
        && !before.is("only")
        && !before.hasTag("DT")
        && !before.is("to");
  }

  // Ranks -------------------------------------------------------------------------------------

  /** An ordinal is a rank before a noun, behind an article or behind a verb of finishing. */
  private static boolean isRank(Pieces pieces, Amount amount) {
    Piece before = pieces.get(amount.first - 1);
    boolean afterArticle = before.hasTag("DT") || before.hasTag("PRP$") || before.is("'s");
    boolean adverb = pieces.get(amount.first).hasTag("RB") && !before.hasTag("VB");
    boolean alone = pieces.size() <= 3;
    return (!adverb && (amount.noun != null || afterArticle || before.hasTag("VB") || alone))
        || alone;
  }

  // Names -------------------------------------------------------------------------------------

  private boolean isInName(Pieces pieces, Amount amount) {
    Piece number = pieces.get(amount.numeral.first());
    Piece before = pieces.get(amount.first - 1);
    Piece next = pieces.get(amount.numeral.end());
    if (named.get(number.token())) {
      return true;
    }
    boolean counted = amount.noun != null;
    if (amount.isForm(Numeral.Form.WORDS)) {
      boolean capital = number.isCapitalized() && amount.first > 0;
      return capital && !counted && (before.hasTag("NNP") || next.hasTag("NNP"));
    }
    boolean nameBefore =
        before.hasTag("NNP")
            && before.isWord()
            && !words.isWeekday(before)
            && amount.first == amount.numeral.first()
            && before.isCapitalized();
    boolean nameBehind =
        next.isWord()
            && next.isCapitalized()
            && next.hasTag("NNP")
            && !words.isWeekday(next)
            && !words.isMonth(next);
    boolean decimal = amount.value.scale() > 0;
    return !counted && !decimal && (nameBefore || nameBehind);
  }

  /** Digits that letters are glued to: "320B", "5ers". */
  private static boolean isCodeLike(Pieces pieces, Amount amount) {
    Piece next = pieces.get(amount.numeral.end());
    return next.isWord() && next.glued() && amount.noun == null;
  }

  // Years and scores --------------------------------------------------------------------------

  /**
   * Four digits without a comma from 1800 on are a year, unless they are round and count something
   * ("1800 jobs"); earlier ones only behind a word that a year follows.
   */
  private boolean isYear(Pieces pieces, Amount amount) {
    int at = amount.numeral.first();
    if (!DateWords.isYear(pieces, at) || amount.numeral.end() > at + 1) {
      return false;
    }
    Piece before = pieces.get(amount.first - 1);
    boolean cue =
        words.isYearCue(before)
            || before.is("between")
            || before.is("the")
            || before.hasTag("POS")
            || before.hasTag("PRP$");
    boolean modern = DateWords.isWholeBetween(pieces, at, 1800, 2199);
    boolean counted = amount.noun != null && isPluralBehind(pieces, amount);
    boolean round = pieces.value(at).remainder(BigDecimal.TEN).signum() == 0;
    boolean recent = DateWords.isWholeBetween(pieces, at, 1950, 2035);
    if (counted) {
      return (cue && modern) || (recent && !round);
    }
    return modern || cue;
  }

  private static boolean isPluralBehind(Pieces pieces, Amount amount) {
    return pieces.get(amount.spanEnd - 1).hasTag("NNS")
        || pieces.get(amount.spanEnd - 1).hasTag("NNPS");
  }

  /** Two numbers with a dash that are no range: "won 3-1". */
  private static boolean isScore(Pieces pieces, Amount amount) {
    boolean before =
        pieces.get(amount.first - 1).isDash()
            && pieces.glued(amount.first)
            && pieces.get(amount.first - 2).isDigits();
    int end = amount.numeral.end();
    boolean behind =
        pieces.get(end).isDash() && pieces.glued(end + 1) && pieces.get(end + 1).isDigits();
    return (amount.upper == null && amount.noun == null && (before || behind))
        || (amount.upper == null && (before || behind) && !isPluralBehind(pieces, amount));
  }
}
