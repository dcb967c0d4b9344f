package io.github.verbatim.internal.speaker.coreference;

import io.github.verbatim.internal.document.Token;
import java.util.Locale;
import java.util.Set;

/** Telling noun phrases by parts of speech. */
final class Phrases {
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "for", "at", "in", "with", "from", "on");
  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "one", "another", "some", "several", "many", "other", "two", "three");
  private static final Set<String> SINGLE = Set.of("a", "an", "one", "another", "other");
  private static final Set<String> BE = Set.of("is", "was", "became", "remains");

  private Phrases() {}

  static boolean isNoun(Token token) {
    return token.tag().startsWith("NN");
  }

  /** Whether it may stand before the head noun of a phrase, other than an article. */
  static boolean isModifier(Token token) {
    String tag = token.tag();
    return tag.startsWith("JJ")
        || tag.equals("VBN")
        || tag.equals("VBG")
        || tag.equals("CD")
        || tag.equals("POS")
        || tag.equals("HYPH")
        || tag.equals("FW");
  }

  static boolean isDeterminer(Token token) {
    String tag = token.tag();
    return tag.equals("DT") || tag.equals("PRP$") || tag.equals("PDT") || tag.equals("WP$");
  }

  /** Whether it may stand in a noun phrase before the head, its article included. */
  static boolean isPartOfPhrase(Token token) {
    return isNoun(token) || isModifier(token) || isDeterminer(token);
  }

  static boolean isDefinite(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return word.equals("the")
        || word.equals("this")
        || word.equals("that")
        || word.equals("these")
        || word.equals("those")
        || token.tag().equals("PRP$");
  }

  static boolean isIndefinite(Token token) {
    return INDEFINITE.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** Whether it is an indefinite article or its like, and tells nothing of how many there are. */
  static boolean isSingle(Token token) {
    return SINGLE.contains(token.text().toLowerCase(Locale.ROOT));
  }

  static boolean isVerb(Token token) {
    String tag = token.tag();
    return tag.equals("VBD")
        || tag.equals("VBZ")
        || tag.equals("VBP")
        || tag.equals("MD")
        || tag.equals("VB");
  }

  static boolean isPreposition(Token token) {
    return PREPOSITIONS.contains(token.text().toLowerCase(Locale.ROOT));
  }

  static boolean isCopula(Token token) {
    return BE.contains(token.text().toLowerCase(Locale.ROOT));
  }

  static boolean isQuote(Token token) {
    return "“\"'‘``”".contains(token.text());
  }

  static boolean isComma(Token token) {
    return token.text().equals(",");
  }

  static boolean isPossessive(Token token) {
    return token.tag().equals("POS");
  }
}
