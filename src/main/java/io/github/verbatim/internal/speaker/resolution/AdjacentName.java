package io.github.verbatim.internal.speaker.resolution;

import java.util.Optional;

/** Finds the person whose name stands beside a noun phrase, as its apposition or behind a title. */
final class AdjacentName {
  private static final int MOST_WORDS_OF_TITLE = 7;

  private final Cast cast;

  AdjacentName(Cast cast) {
    this.cast = cast;
  }

  /** Jane Roe in "the mayor, Jane Roe," and in "Jane Roe, the mayor,". */
  Optional<Referent> find(NounPhrase phrase) {
    int behind = phrase.endToken();
    int limit = Math.min(cast.size(), behind + MOST_WORDS_OF_TITLE);
    if (behind < limit && Phrases.isComma(cast.token(behind))) {
      behind++;
    }
    while (behind < limit
        && !cast.startsPerson(behind)
        && (Phrases.isNoun(cast.token(behind)) || isOfOffice(behind) || isStopOfTitle(behind))) {
      behind++;
    }
    if (behind < limit && cast.startsPerson(behind) && isSameSentence(phrase, behind)) {
      return Optional.of(new Referent.Person(cast.personAt(behind)));
    }
    int before = phrase.firstToken() - 2;
    boolean apposed =
        before >= 0
            && Phrases.isComma(cast.token(before + 1))
            && cast.personAt(before) >= 0
            && cast.sentence(before) == cast.sentence(phrase.firstToken());
    return apposed ? Optional.of(new Referent.Person(cast.personAt(before))) : Optional.empty();
  }

  /** The full stop of an abbreviated title, which the tagger may take for the end of a sentence. */
  private boolean isStopOfTitle(int token) {
    return token > 0 && cast.token(token).text().equals(".") && cast.isTitle(token - 1);
  }

  private boolean isSameSentence(NounPhrase phrase, int token) {
    int sentences = cast.sentence(token) - cast.sentence(phrase.firstToken());
    return sentences == 0 || (sentences == 1 && isStopOfTitle(token - 1));
  }

  /** "of" in "Secretary of State Jane Roe", not in "an aide of Jane Roe". */
  private boolean isOfOffice(int token) {
    return cast.token(token).text().equals("of")
        && token + 1 < cast.size()
        && Phrases.isNoun(cast.token(token + 1))
        && !cast.isName(token + 1);
  }
}
