package io.github.verbatim.internal.number;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.Token;
import io.github.verbatim.record.NumberKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a number without a unit counts, and the substance of one with a unit. Walks over parts
 * of speech; no parser is needed, since what is counted follows the number. Immutable.
 */
final class CountedNouns {
  private static final Set<String> DETERMINERS = Set.of("DT", "PRP$", "PDT");

  private final NounWords words;
  private final UnitTable units;
  private final UnitReader reader;
  private final Set<String> noNouns;

  CountedNouns(NounWords words, UnitTable units, UnitReader reader, WordClasses classes) {
    this.words = words;
    this.units = units;
    this.reader = reader;
    this.noNouns = classes.get("after-hyphen-no-noun");
  }

  /** The amount with what it counts, or with its substance. */
  Amount attach(SubTokens subTokens, Amount known) {
    Amount.Draft amount = known.edit();
    if (amount.isForm(Numeral.Form.ORDINAL)) {
      attachRanked(subTokens, amount);
    } else if (amount.unit == null) {
      attachNoun(subTokens, amount);
    } else if (amount.unit.kind() == NumberKind.QUANTITY) {
      attachSubstance(subTokens, amount);
    }
    return amount.done();
  }

  private static int endToken(SubTokens subTokens) {
    return subTokens.get(subTokens.size() - 1).token() + 1;
  }

  // Counted nouns -----------------------------------------------------------------------------

  private void attachNoun(SubTokens subTokens, Amount.Draft amount) {
    int at = amount.end;
    SubToken next = subTokens.get(at);
    boolean multiple = amount.isForm(Numeral.Form.MULTIPLE);
    if (subTokens.get(amount.end - 1).is(")")) {
      return; // "a loss of (3.2m) last year"
    }
    int before = subTokens.get(amount.first - 1).isDash() ? amount.first - 2 : amount.first - 1;
    if (subTokens.get(before).is("magnitude")) {
      return; // "a magnitude 6.8 quake" is one quake
    }
    if (next.isDash() && next.attached() && subTokens.attached(at + 1)) {
      attachHyphenated(subTokens, amount, at + 1);
    } else if (multiple || isTimes(subTokens, at)) {
      amount.noun = "time";
      amount.spanEnd = multiple ? at : at + 1;
      addRate(subTokens, amount);
    } else if ((next.is("who") || next.is("whom")) && !amount.isOne()) {
      amount.noun = "person";
    } else if (next.token() >= 0 && !(subTokens.attached(at) && next.isWord())) {
      attachPhrase(subTokens, amount);
    }
  }

  /** The noun phrase after a number, or after "of" and articles. */
  private void attachPhrase(SubTokens subTokens, Amount.Draft amount) {
    boolean of = subTokens.get(amount.end).is("of");
    boolean fraction = amount.isForm(Numeral.Form.FRACTION);
    int start = of ? amount.end + 1 : amount.end;
    SubToken next = subTokens.get(start);
    boolean determined = DETERMINERS.contains(next.tag());
    boolean vague = amount.isForm(Numeral.Form.VAGUE);
    boolean opened =
        determined
            || fraction
            || vague
            || next.hasTag("NNP")
            || next.hasTag("CD")
            || subTokens.get(start + 1).hasTag("POS");
    if (of ? !opened : determined && !fraction) {
      return;
    }
    int first = of || fraction ? afterArticles(subTokens, start) : start;
    int token = subTokens.tokenStartingAt(first);
    if (token < 0) {
      return;
    }
    boolean wantPlural = of ? !fraction : !amount.isOne() && !fraction;
    NounPhrase phrase =
        NounPhrase.read(
            subTokens.document().tokens(), token, endToken(subTokens), words, wantPlural);
    if (phrase != null && (!of || phrase.plural() || fraction)) {
      take(subTokens, amount, phrase);
    }
  }

  /** "2x", "tenfold", "10-fold". */
  private static boolean isTimes(SubTokens subTokens, int at) {
    SubToken next = subTokens.get(at);
    return (next.attached() && (next.is("x") || next.is("fold"))) || next.is("times");
  }

  /** Index of the sub-token after articles and a number: "of (the 15) witnesses". */
  private static int afterArticles(SubTokens subTokens, int start) {
    int first = start;
    while (first < start + 3
        && (DETERMINERS.contains(subTokens.get(first).tag())
            || subTokens.get(first).hasTag("CD"))) {
      first++;
    }
    return first;
  }

  /** "a 12-team league": the noun after the hyphen. */
  private void attachHyphenated(SubTokens subTokens, Amount.Draft amount, int at) {
    SubToken word = subTokens.get(at);
    if (!word.isWord() || word.token() < 0 || noNouns.contains(word.key())) {
      return;
    }
    if (word.is("fold")) {
      amount.noun = "time";
    } else if (word.hasTag("NN") || (word.hasTag("JJ") && !word.key().endsWith("ed"))) {
      amount.noun = Nouns.singular(subTokens.document().tokens().get(word.token()));
    } else {
      return;
    }
    amount.spanEnd = at + 1;
  }

  private void take(SubTokens subTokens, Amount.Draft amount, NounPhrase phrase) {
    Document document = subTokens.document();
    Token head = document.tokens().get(phrase.head());
    int headSubToken = subTokens.firstOfToken(phrase.head(), amount.end);
    if (phrase.named() && !phrase.plural() && !isStatistic(amount, head)) {
      return;
    }
    PhraseTrie.Match<Unit> unit = units.words().match(subTokens, headSubToken);
    boolean measured =
        unit != null
            && !unit.value().ambiguous()
            && !amount.isForm(Numeral.Form.FRACTION)
            && (unit.value().isDuration() || phrase.plural())
            && head.text().length() > 2
            && head.tag().startsWith("NN");
    if (measured && unit != null) {
      amount.unit = reader.withRate(subTokens, new UnitMatch(unit.value(), unit.end())).unit();
      amount.spanEnd = unit.end();
      return;
    }
    amount.noun = Nouns.singular(document.tokens(), phrase.head());
    amount.phrase = phrase.words(document.tokens());
    amount.spanEnd = subTokens.endOfToken(headSubToken);
    addRate(subTokens, amount);
  }

  /** "1.5 ERA": the short name of a figure. */
  private static boolean isStatistic(Amount.Draft amount, Token head) {
    String name = head.text();
    boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
    return amount.value.scale() > 0 && capitals && name.length() >= 2 && name.length() <= 4;
  }

  /** "four times a week". */
  private void addRate(SubTokens subTokens, Amount.Draft amount) {
    String noun = amount.noun;
    UnitMatch base = new UnitMatch(Unit.of("", NumberKind.COUNT), amount.spanEnd);
    UnitMatch rated = reader.withRate(subTokens, base);
    if (noun != null && rated.end() > base.end()) {
      amount.noun = noun + rated.unit().name();
      amount.phrase = amount.phrase == null ? null : amount.phrase + rated.unit().name();
      amount.spanEnd = rated.end();
    }
  }

  private void attachRanked(SubTokens subTokens, Amount.Draft amount) {
    int token = subTokens.tokenStartingAt(amount.end);
    if (token < 0) {
      return;
    }
    NounPhrase phrase =
        NounPhrase.read(subTokens.document().tokens(), token, endToken(subTokens), words, false);
    if (phrase != null && subTokens.get(amount.end).isWord()) {
      amount.noun = Nouns.singular(subTokens.document().tokens().get(phrase.head()));
      amount.spanEnd = subTokens.endOfToken(subTokens.firstOfToken(phrase.head(), amount.end));
    }
  }

  // Substances --------------------------------------------------------------------------------

  private void attachSubstance(SubTokens subTokens, Amount.Draft amount) {
    if (!subTokens.get(amount.end).is("of")) {
      return;
    }
    NounPhrase phrase = substance(subTokens, amount.end + 1);
    if (phrase == null) {
      return;
    }
    List<Token> tokens = subTokens.document().tokens();
    int from = tokens.get(phrase.first()).start();
    amount.substance = subTokens.document().text().substring(from, tokens.get(phrase.head()).end());
    int after = subTokens.endOfToken(subTokens.firstOfToken(phrase.head(), amount.end));
    Unit unit = amount.unit;
    if (unit != null && !unit.name().contains(" per ")) {
      UnitMatch rated = reader.withRate(subTokens, new UnitMatch(unit, after));
      if (rated.end() > after) {
        amount.unit = rated.unit();
        amount.spanEnd = rated.end();
      }
    }
  }

  private @Nullable NounPhrase substance(SubTokens subTokens, int at) {
    int first = DETERMINERS.contains(subTokens.get(at).tag()) ? at + 1 : at;
    int token = subTokens.tokenStartingAt(first);
    return token < 0
        ? null
        : NounPhrase.read(subTokens.document().tokens(), token, endToken(subTokens), words, false);
  }
}
