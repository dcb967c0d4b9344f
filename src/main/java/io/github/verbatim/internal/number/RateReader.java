package io.github.verbatim.internal.number;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an amount is counted by: {@code per barrel}, {@code a day}, {@code an hour}, {@code
 * /m²}. Immutable.
 */
final class RateReader {
  private static final Set<String> NO_RATE =
      Set.of("earlier", "ago", "before", "later", "prior", "after", "on", "behind", "ahead");

  private final UnitTable units;
  private final Set<String> nouns;

  RateReader(UnitTable units, Set<String> nouns) {
    this.units = units;
    this.nouns = nouns;
  }

  /**
   * A rate that was read.
   *
   * @param name " per " and what it is counted by, perhaps twice
   * @param end index behind its last piece
   */
  record Rate(String name, int end) {}

  /** The rate at {@code at}; null if there is none. */
  @Nullable Rate read(Pieces pieces, int at, UnitReader reader) {
    Rate first = one(pieces, at);
    if (first == null) {
      return null;
    }
    Rate second = one(pieces, first.end());
    return second == null ? first : new Rate(first.name() + second.name(), second.end());
  }

  private @Nullable Rate one(Pieces pieces, int at) {
    int first = isHyphen(pieces, at) ? at + 1 : at;
    Piece word = pieces.get(first);
    boolean per = word.is("per");
    boolean slash = word.is("/") && (word.glued() || pieces.get(first + 1).is("per"));
    boolean article = word.is("a") || word.is("an");
    if (!per && !slash && !article) {
      return null;
    }
    int target = first + 1;
    if (slash && pieces.get(target).is("per")) {
      target++;
    }
    target = isHyphen(pieces, target) ? target + 1 : target;
    return article ? behindArticle(pieces, target) : behindPer(pieces, target, slash);
  }

  private static boolean isHyphen(Pieces pieces, int at) {
    return pieces.get(at).is("-") && pieces.glued(at) && pieces.glued(at + 1);
  }

  private @Nullable Rate behindArticle(Pieces pieces, int at) {
    Rate rate = measure(pieces, at);
    boolean known = nouns.contains(pieces.get(at).key());
    if ((rate == null && !known)
        || NO_RATE.contains(pieces.get(rate == null ? at + 1 : rate.end()).key())) {
      return null;
    }
    if (rate == null || (known && rate.end() == at + 1)) {
      return new Rate(" per " + pieces.get(at).key(), at + 1);
    }
    return known || rate.end() > at + 1 ? rate : null;
  }

  private @Nullable Rate behindPer(Pieces pieces, int at, boolean slash) {
    Piece word = pieces.get(at);
    if (word.is("annum")) {
      return new Rate(" per year", at + 1);
    }
    if (word.is("cent") || (slash && word.isDigits())) {
      return null;
    }
    Rate measure = measure(pieces, at);
    if (measure != null) {
      return measure;
    }
    boolean noun = word.isWord() && (nouns.contains(word.key()) || (!slash && word.hasTag("NN")));
    noun |= word.is("capita");
    return noun ? new Rate(" per " + singular(pieces, word), at + 1) : null;
  }

  private static String singular(Pieces pieces, Piece word) {
    return Nouns.singular(pieces.document().tokens().get(word.token()));
  }

  private @Nullable Rate measure(Pieces pieces, int at) {
    String key = pieces.get(at).key();
    if (key.equals("square") || key.equals("cubic") || key.equals("sq") || key.equals("cu")) {
      PhraseTrie.Match<Unit> length = units.words().match(pieces, at + 1);
      if (length != null) {
        String power = key.startsWith("s") ? "square " : "cubic ";
        return new Rate(" per " + power + length.value().name(), length.end());
      }
    }
    PhraseTrie.Match<Unit> word = units.words().match(pieces, at);
    PhraseTrie.Match<Unit> symbol = units.symbols().match(pieces, at);
    PhraseTrie.Match<Unit> best = symbol != null ? symbol : word;
    if (best == null || key.equals("a")) {
      return null;
    }
    return exponent(pieces, best);
  }

  private static Rate exponent(Pieces pieces, PhraseTrie.Match<Unit> unit) {
    int at = unit.end();
    boolean caret = pieces.get(at).is("^");
    Piece sign = pieces.get(caret ? at + 1 : at);
    boolean square = sign.glued() && (sign.is("2") || sign.is("²"));
    boolean cubic = sign.glued() && (sign.is("3") || sign.is("³"));
    String power = square ? "square " : cubic ? "cubic " : "";
    int end = power.isEmpty() ? at : caret ? at + 2 : at + 1;
    return new Rate(" per " + power + unit.value().name(), end);
  }
}
