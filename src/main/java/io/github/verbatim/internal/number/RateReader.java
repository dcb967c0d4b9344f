package io.github.verbatim.internal.number;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an amount is counted by: {@code per barrel}, {@code a day}, {@code an hour}, {@code
 * /m²}. Immutable.
 */
final class RateReader {

  private final UnitTable units;
  private final Set<String> nouns;
  private final Set<String> noRate;

  RateReader(UnitTable units, Set<String> nouns, WordClasses words) {
    this.units = units;
    this.nouns = nouns;
    this.noRate = words.get("after-no-rate");
  }

  /**
   * A rate that was read.
   *
   * @param name " per " and what it is counted by, perhaps twice
   * @param end index after its last sub-token
   */
  record Rate(String name, int end) {}

  /** The rate at {@code at}; null if there is none. */
  @Nullable Rate read(SubTokens subTokens, int at) {
    Rate first = one(subTokens, at);
    if (first == null) {
      return null;
    }
    Rate second = one(subTokens, first.end());
    return second == null ? first : new Rate(first.name() + second.name(), second.end());
  }

  private @Nullable Rate one(SubTokens subTokens, int at) {
    int first = isHyphen(subTokens, at) ? at + 1 : at;
    SubToken word = subTokens.get(first);
    boolean per = word.is("per");
    boolean slash = word.is("/") && (word.attached() || subTokens.get(first + 1).is("per"));
    boolean article = word.is("a") || word.is("an");
    if (!per && !slash && !article) {
      return null;
    }
    int target = first + 1;
    if (slash && subTokens.get(target).is("per")) {
      target++;
    }
    target = isHyphen(subTokens, target) ? target + 1 : target;
    return article ? afterArticle(subTokens, target) : afterPer(subTokens, target, slash);
  }

  private static boolean isHyphen(SubTokens subTokens, int at) {
    return subTokens.get(at).is("-") && subTokens.attached(at) && subTokens.attached(at + 1);
  }

  private @Nullable Rate afterArticle(SubTokens subTokens, int at) {
    Rate rate = measure(subTokens, at);
    boolean known = nouns.contains(subTokens.get(at).key());
    if ((rate == null && !known)
        || noRate.contains(subTokens.get(rate == null ? at + 1 : rate.end()).key())) {
      return null;
    }
    if (rate == null || (known && rate.end() == at + 1)) {
      return new Rate(" per " + subTokens.get(at).key(), at + 1);
    }
    return known || rate.end() > at + 1 ? rate : null;
  }

  private @Nullable Rate afterPer(SubTokens subTokens, int at, boolean slash) {
    SubToken word = subTokens.get(at);
    if (word.is("annum")) {
      return new Rate(" per year", at + 1);
    }
    if (word.is("cent") || (slash && word.isDigits())) {
      return null;
    }
    Rate measure = measure(subTokens, at);
    if (measure != null) {
      return measure;
    }
    boolean noun = word.isWord() && (nouns.contains(word.key()) || (!slash && word.hasTag("NN")));
    noun |= word.is("capita");
    return noun ? new Rate(" per " + singular(subTokens, word), at + 1) : null;
  }

  private static String singular(SubTokens subTokens, SubToken word) {
    return Nouns.singular(subTokens.document().tokens().get(word.token()));
  }

  private @Nullable Rate measure(SubTokens subTokens, int at) {
    String key = subTokens.get(at).key();
    if (key.equals("square") || key.equals("cubic") || key.equals("sq") || key.equals("cu")) {
      PhraseTrie.Match<Unit> length = units.words().match(subTokens, at + 1);
      if (length != null) {
        String power = key.startsWith("s") ? "square " : "cubic ";
        return new Rate(" per " + power + length.value().name(), length.end());
      }
    }
    PhraseTrie.Match<Unit> word = units.words().match(subTokens, at);
    PhraseTrie.Match<Unit> symbol = units.symbols().match(subTokens, at);
    PhraseTrie.Match<Unit> best = symbol != null ? symbol : word;
    if (best == null || key.equals("a")) {
      return null;
    }
    return exponent(subTokens, best);
  }

  private static Rate exponent(SubTokens subTokens, PhraseTrie.Match<Unit> unit) {
    int at = unit.end();
    boolean caret = subTokens.get(at).is("^");
    SubToken sign = subTokens.get(caret ? at + 1 : at);
    boolean square = sign.attached() && (sign.is("2") || sign.is("²"));
    boolean cubic = sign.attached() && (sign.is("3") || sign.is("³"));
    String power = square ? "square " : cubic ? "cubic " : "";
    int end = power.isEmpty() ? at : caret ? at + 2 : at + 1;
    return new Rate(" per " + power + unit.value().name(), end);
  }
}
