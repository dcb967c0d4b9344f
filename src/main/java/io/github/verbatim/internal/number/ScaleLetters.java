package io.github.verbatim.internal.number;

import java.math.BigDecimal;
import java.util.Set;

/** Tells a scale in one letter ("2.7m sales") from a unit ("a 100m race"). Immutable. */
final class ScaleLetters {

  /** How far the plural may stand after a scale that is a letter. */
  private static final int PHRASE = 6;

  /** What is measured in metres, although it looks like a plural or an adjective. */
  private final Set<String> afterMetres;

  ScaleLetters(WordClasses words) {
    this.afterMetres = words.get("after-metres");
  }

  /** Whether a letter after digits is a scale and not a unit: 2.7m sales, but a 100m race. */
  boolean isScale(SubTokens subTokens, int at, Numeral number, boolean money) {
    SubToken letter = subTokens.get(at);
    if (money) {
      return letter.attached() || !letter.is("t");
    }
    SubToken next = subTokens.get(at + 1);
    boolean counts = isPluralAhead(subTokens, at + 1);
    if (!letter.attached()) {
      return letter.text().equals("B") && counts;
    }
    boolean small = number.value().compareTo(BigDecimal.valueOf(1000)) < 0;
    return switch (letter.text()) {
      case "k" -> true;
      case "K" -> number.value().scale() <= 1 || counts;
      case "M" -> true;
      case "m" -> counts && !afterMetres.contains(next.key());
      case "b", "B" -> small;
      default -> false;
    };
  }

  /** Whether adjectives and nouns up to a plural follow, which a large number counts. */
  private static boolean isPluralAhead(SubTokens subTokens, int first) {
    for (int i = first; i < first + PHRASE; i++) {
      SubToken subToken = subTokens.get(i);
      if (subToken.hasTag("NNS") || subToken.hasTag("NNPS")) {
        return i == first || !subTokens.get(first).hasTag("NN");
      }
      boolean modifier = subToken.hasTag("JJ") || subToken.hasTag("VBN") || subToken.hasTag("NN");
      boolean link = i > first && (subToken.hasTag("CC") || subToken.isDash());
      if (!modifier && !link) {
        return false;
      }
    }
    return false;
  }
}
