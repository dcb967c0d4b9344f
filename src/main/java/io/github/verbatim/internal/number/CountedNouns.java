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

  /** What stands behind a number and a hyphen without being counted: "nine-under" in golf. */
  private static final Set<String> NO_NOUNS = Set.of("under", "over", "strong");

  private final NounWords words;
  private final UnitTable units;
  private final UnitReader reader;

  CountedNouns(NounWords words, UnitTable units, UnitReader reader) {
    this.words = words;
    this.units = units;
    this.reader = reader;
  }

  /** Completes an amount. */
  void attach(Pieces pieces, Amount amount) {
    if (amount.isForm(Numeral.Form.ORDINAL)) {
      attachRanked(pieces, amount);
    } else if (amount.unit == null) {
      attachNoun(pieces, amount);
    } else if (amount.unit.kind() == NumberKind.QUANTITY) {
      attachSubstance(pieces, amount);
    }
  }

  private static int endToken(Pieces pieces) {
    return pieces.get(pieces.size() - 1).token() + 1;
  }

  // Counted nouns -----------------------------------------------------------------------------

  private void attachNoun(Pieces pieces, Amount amount) {
    int at = amount.end;
    Piece next = pieces.get(at);
    boolean multiple = amount.isForm(Numeral.Form.MULTIPLE);
    if (pieces.get(amount.first - 1).is("magnitude")) {
      return; // "a magnitude 6.8 quake" is one quake
    }
    if (next.isDash() && next.glued() && pieces.glued(at + 1)) {
      attachHyphenated(pieces, amount, at + 1);
    } else if (multiple || isTimes(pieces, at)) {
      amount.noun = "time";
      amount.spanEnd = multiple ? at : at + 1;
      addRate(pieces, amount);
    } else if ((next.is("who") || next.is("whom")) && !amount.isOne()) {
      amount.noun = "person";
    } else if (next.token() >= 0 && !(pieces.glued(at) && next.isWord())) {
      attachPhrase(pieces, amount);
    }
  }

  /** The noun phrase behind a number, or behind "of" and articles. */
  private void attachPhrase(Pieces pieces, Amount amount) {
    boolean of = pieces.get(amount.end).is("of");
    boolean fraction = amount.isForm(Numeral.Form.FRACTION);
    int start = of ? amount.end + 1 : amount.end;
    Piece next = pieces.get(start);
    boolean determined = DETERMINERS.contains(next.tag());
    boolean vague = amount.isForm(Numeral.Form.VAGUE);
    boolean opened =
        determined
            || fraction
            || vague
            || next.hasTag("NNP")
            || next.hasTag("CD")
            || pieces.get(start + 1).hasTag("POS");
    if (of ? !opened : determined && !fraction) {
      return;
    }
    int first = of || fraction ? behindArticles(pieces, start) : start;
    int token = pieces.tokenStartingAt(first);
    if (token < 0) {
      return;
    }
    boolean wantPlural = of ? !fraction : !amount.isOne() && !fraction;
    NounPhrase phrase =
        NounPhrase.read(pieces.document().tokens(), token, endToken(pieces), words, wantPlural);
    if (phrase != null && (!of || phrase.plural() || fraction)) {
      take(pieces, amount, phrase);
    }
  }

  /** "2x", "tenfold", "10-fold". */
  private static boolean isTimes(Pieces pieces, int at) {
    Piece next = pieces.get(at);
    return (next.glued() && (next.is("x") || next.is("fold"))) || next.is("times");
  }

  /** Index of the piece behind articles and a number: "of (the 15) witnesses". */
  private static int behindArticles(Pieces pieces, int start) {
    int first = start;
    while (first < start + 3
        && (DETERMINERS.contains(pieces.get(first).tag()) || pieces.get(first).hasTag("CD"))) {
      first++;
    }
    return first;
  }

  /** "a 12-team league": the noun behind the hyphen. */
  private static void attachHyphenated(Pieces pieces, Amount amount, int at) {
    Piece word = pieces.get(at);
    if (!word.isWord() || word.token() < 0 || NO_NOUNS.contains(word.key())) {
      return;
    }
    if (word.is("fold")) {
      amount.noun = "time";
    } else if (word.hasTag("NN") || (word.hasTag("JJ") && !word.key().endsWith("ed"))) {
      amount.noun = Nouns.singular(pieces.document().tokens().get(word.token()));
    } else {
      return;
    }
    amount.spanEnd = at + 1;
  }

  private void take(Pieces pieces, Amount amount, NounPhrase phrase) {
    Document document = pieces.document();
    Token head = document.tokens().get(phrase.head());
    int headPiece = pieces.firstOfToken(phrase.head(), amount.end);
    if (phrase.named() && !phrase.plural() && !isStatistic(amount, head)) {
      return;
    }
    PhraseTrie.Match<Unit> unit = units.words().match(pieces, headPiece);
    boolean measured =
        unit != null
            && !unit.value().careful()
            && !amount.isForm(Numeral.Form.FRACTION)
            && (unit.value().isDuration() || phrase.plural())
            && head.text().length() > 2
            && head.tag().startsWith("NN");
    if (measured && unit != null) {
      amount.unit = reader.withRate(pieces, new UnitReader.Match(unit.value(), unit.end())).unit();
      amount.spanEnd = unit.end();
      return;
    }
    amount.noun = Nouns.singular(document.tokens(), phrase.head());
    amount.phrase = phrase.words(document.tokens());
    amount.spanEnd = pieces.endOfToken(headPiece);
    addRate(pieces, amount);
  }

  /** "1.5 ERA": the short name of a figure. */
  private static boolean isStatistic(Amount amount, Token head) {
    String name = head.text();
    boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
    return amount.value.scale() > 0 && capitals && name.length() >= 2 && name.length() <= 4;
  }

  /** "four times a week". */
  private void addRate(Pieces pieces, Amount amount) {
    String noun = amount.noun;
    UnitReader.Match base = new UnitReader.Match(Unit.of("", NumberKind.COUNT), amount.spanEnd);
    UnitReader.Match rated = reader.withRate(pieces, base);
    if (noun != null && rated.end() > base.end()) {
      amount.noun = noun + rated.unit().name();
      amount.phrase = amount.phrase == null ? null : amount.phrase + rated.unit().name();
      amount.spanEnd = rated.end();
    }
  }

  private void attachRanked(Pieces pieces, Amount amount) {
    int token = pieces.tokenStartingAt(amount.end);
    if (token < 0) {
      return;
    }
    NounPhrase phrase =
        NounPhrase.read(pieces.document().tokens(), token, endToken(pieces), words, false);
    if (phrase != null && pieces.get(amount.end).isWord()) {
      amount.noun = Nouns.singular(pieces.document().tokens().get(phrase.head()));
      amount.spanEnd = pieces.endOfToken(pieces.firstOfToken(phrase.head(), amount.end));
    }
  }

  // Substances --------------------------------------------------------------------------------

  private void attachSubstance(Pieces pieces, Amount amount) {
    if (!pieces.get(amount.end).is("of")) {
      return;
    }
    NounPhrase phrase = substance(pieces, amount.end + 1);
    if (phrase == null) {
      return;
    }
    List<Token> tokens = pieces.document().tokens();
    int from = tokens.get(phrase.first()).start();
    amount.of = pieces.document().text().substring(from, tokens.get(phrase.head()).end());
    int behind = pieces.endOfToken(pieces.firstOfToken(phrase.head(), amount.end));
    Unit unit = amount.unit;
    if (unit != null && !unit.name().contains(" per ")) {
      UnitReader.Match rated = reader.withRate(pieces, new UnitReader.Match(unit, behind));
      if (rated.end() > behind) {
        amount.unit = rated.unit();
        amount.spanEnd = rated.end();
      }
    }
  }

  private @Nullable NounPhrase substance(Pieces pieces, int at) {
    int first = DETERMINERS.contains(pieces.get(at).tag()) ? at + 1 : at;
    int token = pieces.tokenStartingAt(first);
    return token < 0
        ? null
        : NounPhrase.read(pieces.document().tokens(), token, endToken(pieces), words, false);
  }
}
