package io.github.verbatim.internal.speaker.coreference;

import io.github.verbatim.internal.document.Token;
import java.util.HashSet;
import java.util.Set;

/**
 * A noun phrase that names a source.
 *
 * @param firstToken index of its first token
 * @param endToken index behind its last token
 * @param head its head word, folded
 * @param words its nouns and adjectives, folded
 * @param names those of them that are printed with a capital
 * @param determiner how it begins
 * @param plural whether its head is plural
 */
record NounPhrase(
    int firstToken,
    int endToken,
    String head,
    Set<String> words,
    Set<String> names,
    Determiner determiner,
    boolean plural) {

  /** How a noun phrase begins. */
  enum Determiner {
    DEFINITE,
    INDEFINITE,
    POSSESSIVE,
    NONE
  }

  NounPhrase {
    words = Set.copyOf(words);
    names = Set.copyOf(names);
  }

  static NounPhrase of(EntityIndex entities, Source source) {
    int first = Math.min(entities.document().tokenAt(source.span().start()), source.headToken());
    int end = source.headToken() + 1;
    while (end < entities.size() && entities.token(end).end() <= source.span().end()) {
      end++;
    }
    Token headToken = entities.token(source.headToken());
    Set<String> words = new HashSet<>();
    Set<String> names = new HashSet<>();
    boolean possessive = false;
    for (int i = first; i < end; i++) {
      Token token = entities.token(i);
      if (Phrases.isNoun(token) || Phrases.isModifier(token)) {
        words.add(RoleLexicon.fold(token.text()));
        if (i > first && Character.isUpperCase(token.text().charAt(0))) {
          names.add(RoleLexicon.fold(token.text()));
        }
      }
      possessive |= Phrases.isPossessive(token) && i < source.headToken();
    }
    boolean plural = headToken.tag().equals("NNS") || headToken.tag().equals("NNPS");
    String head = RoleLexicon.fold(headToken.text());
    int begin = beginOfCoordination(entities, first);
    return new NounPhrase(
        first, end, head, words, names, determiner(entities.token(begin), possessive), plural);
  }

  /** The first token of "the former" in "the former mayor and current candidate". */
  private static int beginOfCoordination(EntityIndex entities, int first) {
    if (Phrases.isDeterminer(entities.token(first))
        || first < 3
        || !entities.token(first - 1).text().equals("and")) {
      return first;
    }
    int at = first - 2;
    int limit = Math.max(0, first - 10);
    while (at > limit
        && !Phrases.isDeterminer(entities.token(at))
        && (Phrases.isPartOfPhrase(entities.token(at))
            || Phrases.isPreposition(entities.token(at)))) {
      at--;
    }
    return Phrases.isDeterminer(entities.token(at)) ? at : first;
  }

  private static Determiner determiner(Token first, boolean possessive) {
    if (Phrases.isIndefinite(first)) {
      return Determiner.INDEFINITE;
    }
    if (possessive || first.tag().equals("PRP$")) {
      return Determiner.POSSESSIVE;
    }
    return Phrases.isDefinite(first) ? Determiner.DEFINITE : Determiner.NONE;
  }
}
