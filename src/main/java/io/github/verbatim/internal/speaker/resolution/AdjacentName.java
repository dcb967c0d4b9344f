package io.github.verbatim.internal.speaker.resolution;

import java.util.Optional;

/** Finds the person whose name stands beside a noun phrase, as its apposition or behind a title. */
final class AdjacentName {
  private static final int MOST_WORDS_OF_TITLE = 7;

  private static final int MOST_WORDS_OF_LIST = 10;

  private final Cast cast;
  private final OfficePhrases offices;

  AdjacentName(Cast cast, OfficePhrases offices) {
    this.cast = cast;
    this.offices = offices;
  }

  /** Jane Roe in "the mayor, Jane Roe," and in "Jane Roe, the mayor,". */
  Optional<Referent> find(NounPhrase phrase) {
    int behind = behindTitle(phrase.endToken());
    if (!startsPersonOf(phrase, behind)) {
      behind = behindOffice(phrase);
    }
    if (startsPersonOf(phrase, behind)) {
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

  private boolean startsPersonOf(NounPhrase phrase, int token) {
    return token < cast.size() && cast.startsPerson(token) && isSameSentence(phrase, token);
  }

  /** Index behind the rest of a short title, and behind a comma before it. */
  private int behindTitle(int from) {
    int behind = from;
    int limit = Math.min(cast.size(), behind + MOST_WORDS_OF_TITLE);
    if (behind < limit && Phrases.isComma(cast.token(behind))) {
      behind++;
    }
    while (behind < limit
        && !cast.startsPerson(behind)
        && (Phrases.isNoun(cast.token(behind)) || isOfOffice(behind) || isStopOfTitle(behind))) {
      behind++;
    }
    return behind;
  }

  /** Index behind "secretary for sports and tourism," or "sports and tourism secretary,". */
  private int behindOffice(NounPhrase phrase) {
    int end = -1;
    for (int i = phrase.firstToken(); i < phrase.endToken() && end < 0; i++) {
      boolean head = RoleLexicon.fold(cast.token(i).text()).equals(phrase.head());
      end = head && offices.isRole(i) ? offices.endOfComplement(i) : -1;
    }
    if (end < 0) {
      int head = headOfList(phrase);
      end = head < 0 ? cast.size() : head + 1;
    }
    return end < cast.size() && Phrases.isComma(cast.token(end)) ? end + 1 : end;
  }

  /** "secretary" in "business, energy and trade secretary", for a phrase that ends early in it. */
  private int headOfList(NounPhrase phrase) {
    int limit = Math.min(cast.size(), phrase.endToken() + MOST_WORDS_OF_LIST);
    for (int i = phrase.endToken(); i < limit; i++) {
      if (offices.isRole(i)) {
        int start = i;
        while (start > phrase.endToken() && Phrases.isPartOfPhrase(cast.token(start - 1))) {
          start--;
        }
        return offices.startOfList(start) <= phrase.endToken() - 1 ? i : -1;
      }
    }
    return -1;
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
