package io.github.verbatim.internal.number;

import io.github.verbatim.internal.document.Token;
import java.util.Locale;

/** Singular forms of nouns. */
final class Nouns {
  private Nouns() {}

  /**
   * The singular of a noun: its lemma, or, since lemmas of names keep their ending, the name
   * without it ("Americans" → "American").
   */
  static String singular(Token token) {
    String word = token.text();
    if (word.equalsIgnoreCase("people") || word.equalsIgnoreCase("persons")) {
      return "person";
    }
    if (token.tag().equals("NNPS") || token.tag().startsWith("VB")) {
      return withoutEnding(word);
    }
    if (token.tag().equals("NNP")) {
      return word;
    }
    String lemma = token.lemma();
    return isAcronym(word) ? withoutEnding(word) : lemma.isEmpty() ? word : lemma;
  }

  /** "MPs", "TDs". */
  private static boolean isAcronym(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && Character.isUpperCase(word.charAt(1));
  }

  static String withoutEnding(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (!lower.endsWith("s")
        || lower.length() < 3
        || lower.endsWith("ss")
        || lower.endsWith("us")) {
      return word;
    }
    if (lower.endsWith("ies") && lower.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean es =
        lower.endsWith("ches")
            || lower.endsWith("shes")
            || lower.endsWith("xes")
            || lower.endsWith("sses");
    return word.substring(0, word.length() - (es ? 2 : 1));
  }
}
