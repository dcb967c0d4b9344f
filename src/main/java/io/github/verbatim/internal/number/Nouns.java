package io.github.verbatim.internal.number;

import io.github.verbatim.internal.document.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Singular forms of nouns. */
final class Nouns {
  private static final Set<String> INVARIABLE =
      Set.of(
          "series",
          "species",
          "headquarters",
          "troops",
          "means",
          "news",
          "premises",
          "gallows",
          "barracks",
          "crossroads",
          "odds",
          "remains",
          "earnings",
          "proceeds",
          "clothes",
          "goods");

  private static final Set<String> PARTICLES =
      Set.of("up", "in", "off", "out", "over", "down", "on", "away", "by");

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
      return word.endsWith("ers") ? withoutEnding(word) : word;
    }
    String lemma = token.lemma();
    if (token.tag().equals("NNS") && lemma.equals(word) && !INVARIABLE.contains(lemma)) {
      return withoutEnding(word);
    }
    return isAcronym(word) ? withoutEnding(word) : lemma.isEmpty() ? word : lemma;
  }

  /**
   * The singular of the noun at an index; with the verb before a hyphen: "start-ups", "break-ins".
   */
  static String singular(List<Token> tokens, int at) {
    String noun = singular(tokens.get(at));
    boolean compound = PARTICLES.contains(noun) && at >= 2 && tokens.get(at - 1).text().equals("-");
    return compound ? tokens.get(at - 2).text() + "-" + noun : noun;
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
