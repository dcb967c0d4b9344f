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

  private final DateWords words;
  private final Set<String> beforePronoun;
  private final Set<String> oneCompounds;
  private final Addresses addresses;
  private final BitSet named = new BitSet();

  AmountFilter(DateWords words, WordClasses classes, Document document) {
    this.words = words;
    this.beforePronoun = classes.get("before-pronoun-one");
    this.oneCompounds = classes.get("one-compound");
    this.addresses = new Addresses(words);
    for (TaggedEntity entity : document.entities()) {
      if (entity.endToken() - entity.firstToken() > 1) {
        named.set(entity.firstToken(), entity.endToken());
      }
    }
  }

  /** The amounts that are left. */
  List<Amount> keep(SubTokens subTokens, List<Amount> amounts) {
    List<Amount> kept = new ArrayList<>();
    int end = 0;
    for (Amount amount : amounts) {
      // "two new 300 jets": a bare number within what another one counts is part of a name.
      SubToken before = subTokens.get(amount.first() - 1);
      boolean inside =
          amount.first() < end
              && amount.unit() == null
              && amount.isForm(Numeral.Form.DIGITS)
              && !before.hasTag("DT")
              && !before.hasTag("PRP$")
              && !before.hasTag("POS")
              && !before.is("of");
      if (!inside && isAmount(subTokens, amount)) {
        kept.add(amount);
        end = amount.noun() != null ? amount.spanEnd() : end;
      }
    }
    return kept;
  }

  private boolean isAmount(SubTokens subTokens, Amount amount) {
    if (amount.isForm(Numeral.Form.ORDINAL)) {
      return isRank(subTokens, amount) && !addresses.isStreet(subTokens, amount);
    }
    if (amount.unit() != null) {
      return !isSomeDay(subTokens, amount)
          && !isYearUnit(subTokens, amount)
          && !addresses.isStreet(subTokens, amount);
    }
    if (amount.isForm(Numeral.Form.VAGUE)) {
      return true;
    }
    if (amount.isForm(Numeral.Form.FRACTION)) {
      return true;
    }
    if (isLoneOne(subTokens, amount)
        || isInName(subTokens, amount)
        || isNaught(subTokens, amount)
        || isOdds(subTokens, amount)
        || words.isClock(subTokens.get(amount.numeral().end()))) {
      return false;
    }
    return !amount.isForm(Numeral.Form.DIGITS)
        || (!isYear(subTokens, amount)
            && !isScore(subTokens, amount)
            && !addresses.isAddress(subTokens, amount)
            && !isCodeLike(subTokens, amount));
  }

  // One ---------------------------------------------------------------------------------------

  private static boolean isOneWord(SubTokens subTokens, Amount amount) {
    return subTokens.get(amount.numeral().first()).is("one")
        && amount.isOne()
        && amount.numeral().end() == amount.numeral().first() + 1;
  }

  /** "One" that stands for a person or thing, or in "one-off". */
  private boolean isLoneOne(SubTokens subTokens, Amount amount) {
    if (!isOneWord(subTokens, amount)) {
      return false;
    }
    SubToken next = subTokens.get(amount.numeral().end());
    SubToken before = subTokens.get(amount.first() - 1);
    boolean pair = before.isDash() && before.attached() && subTokens.attached(amount.first());
    boolean hyphen =
        next.isDash() && oneCompounds.contains(subTokens.get(amount.numeral().end() + 1).key());
    return amount.noun() == null
        || hyphen
        || pair
        || next.is("another")
        || beforePronoun.contains(before.key());
  }

  /** "For naught". */
  private static boolean isNaught(SubTokens subTokens, Amount amount) {
    SubToken word = subTokens.get(amount.numeral().first());
    return (word.is("naught") || word.is("nought"))
        && subTokens.get(amount.first() - 1).hasTag("IN");
  }

  /** "A 5-to-4 vote", "a 2-for-1 offer", which are no ranges. */
  private static boolean isOdds(SubTokens subTokens, Amount amount) {
    int end = amount.numeral().end();
    boolean after = isHyphenTo(subTokens, end) && isNumber(subTokens.get(end + 3));
    boolean before =
        isHyphenTo(subTokens, amount.first() - 3) && isNumber(subTokens.get(amount.first() - 4));
    return amount.upper() == null && (after || before);
  }

  private static boolean isHyphenTo(SubTokens subTokens, int at) {
    return subTokens.get(at).isDash()
        && (subTokens.get(at + 1).is("to") || subTokens.get(at + 1).is("for"))
        && subTokens.get(at + 2).isDash();
  }

  private static boolean isNumber(SubToken subToken) {
    return subToken.isDigits() || subToken.hasTag("CD");
  }

  /** "2022 year-end". */
  private static boolean isYearUnit(SubTokens subTokens, Amount amount) {
    Unit unit = amount.unit();
    int at = amount.numeral().first();
    return unit != null
        && unit.isDuration()
        && DateWords.isYear(subTokens, at)
        && subTokens.get(at + 1).is(unit.name());
  }

  /** "One day" of a tale, not of a calendar. */
  private static boolean isSomeDay(SubTokens subTokens, Amount amount) {
    Unit unit = amount.unit();
    if (!isOneWord(subTokens, amount) || unit == null || !unit.name().equals("day")) {
      return false;
    }
    SubToken before = subTokens.get(amount.first() - 1);
    boolean hyphen = subTokens.get(amount.numeral().end()).isDash();
    return !hyphen
        && !before.hasTag("IN")
        && !before.is("just")
        && !before.is("only")
        && !before.hasTag("DT")
        && !before.is("to");
  }

  // Ranks -------------------------------------------------------------------------------------

  /** An ordinal is a rank before a noun, after an article or after a verb of finishing. */
  private static boolean isRank(SubTokens subTokens, Amount amount) {
    SubToken before = subTokens.get(amount.first() - 1);
    boolean afterArticle = before.hasTag("DT") || before.hasTag("PRP$") || before.is("'s");
    boolean adverb = subTokens.get(amount.first()).hasTag("RB") && !before.hasTag("VB");
    boolean alone = subTokens.size() <= 3;
    return (!adverb && (amount.noun() != null || afterArticle || before.hasTag("VB") || alone))
        || alone;
  }

  // Names -------------------------------------------------------------------------------------

  private boolean isInName(SubTokens subTokens, Amount amount) {
    SubToken number = subTokens.get(amount.numeral().first());
    SubToken before = subTokens.get(amount.first() - 1);
    SubToken next = subTokens.get(amount.numeral().end());
    if (named.get(number.token())) {
      return true;
    }
    boolean counted = amount.noun() != null;
    if (amount.isForm(Numeral.Form.WORDS)) {
      boolean capital = number.isCapitalized() && amount.first() > 0;
      return capital && !counted && (before.hasTag("NNP") || next.hasTag("NNP"));
    }
    boolean nameBefore =
        before.hasTag("NNP")
            && before.isWord()
            && !words.isWeekday(before)
            && amount.first() == amount.numeral().first()
            && before.isCapitalized();
    boolean nameAfter =
        next.isWord()
            && next.isCapitalized()
            && next.hasTag("NNP")
            && !words.isWeekday(next)
            && !words.isMonth(next);
    boolean decimal = amount.value().scale() > 0;
    return !counted && !decimal && (nameBefore || nameAfter);
  }

  /** Digits that letters are attached to: "320B", "5ers". */
  private static boolean isCodeLike(SubTokens subTokens, Amount amount) {
    SubToken next = subTokens.get(amount.numeral().end());
    return next.isWord() && next.attached() && amount.noun() == null;
  }

  // Years and scores --------------------------------------------------------------------------

  /**
   * Four digits without a comma from 1800 on are a year, unless they are round and count something
   * ("1800 jobs"); earlier ones only after a word that a year follows.
   */
  private boolean isYear(SubTokens subTokens, Amount amount) {
    int at = amount.numeral().first();
    if (!DateWords.isYear(subTokens, at) || amount.numeral().end() > at + 1) {
      return false;
    }
    SubToken before = subTokens.get(amount.first() - 1);
    boolean cue =
        words.isYearCue(before)
            || before.is("between")
            || before.is("the")
            || before.hasTag("POS")
            || before.hasTag("PRP$");
    boolean modern = DateWords.isWholeBetween(subTokens, at, 1800, 2199);
    boolean counted = amount.noun() != null && isPluralAfter(subTokens, amount);
    boolean round = subTokens.value(at).remainder(BigDecimal.TEN).signum() == 0;
    boolean recent = DateWords.isWholeBetween(subTokens, at, 1950, 2035);
    if (counted) {
      return (cue && modern) || (recent && !round);
    }
    return modern || cue;
  }

  private static boolean isPluralAfter(SubTokens subTokens, Amount amount) {
    return subTokens.get(amount.spanEnd() - 1).hasTag("NNS")
        || subTokens.get(amount.spanEnd() - 1).hasTag("NNPS");
  }

  /** Two numbers with a dash that are no range: "won 3-1". */
  private static boolean isScore(SubTokens subTokens, Amount amount) {
    boolean before =
        subTokens.get(amount.first() - 1).isDash()
            && subTokens.attached(amount.first())
            && subTokens.get(amount.first() - 2).isDigits();
    int end = amount.numeral().end();
    boolean after =
        subTokens.get(end).isDash()
            && subTokens.attached(end + 1)
            && subTokens.get(end + 1).isDigits();
    return (amount.upper() == null && amount.noun() == null && (before || after))
        || (amount.upper() == null && (before || after) && !isPluralAfter(subTokens, amount));
  }
}
