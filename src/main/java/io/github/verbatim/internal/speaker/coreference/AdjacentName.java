package io.github.verbatim.internal.speaker.coreference;

import java.util.Optional;

/** Finds the person whose name stands beside a noun phrase, as its apposition or behind a title. */
final class AdjacentName {
  private static final int MOST_WORDS_OF_TITLE = 7;

  private static final int MOST_WORDS_OF_LIST = 10;

  private final EntityIndex entities;
  private final OfficePhrases offices;

  AdjacentName(EntityIndex entities, OfficePhrases offices) {
    this.entities = entities;
    this.offices = offices;
  }

  /** Jane Roe in "the mayor, Jane Roe," and in "Jane Roe, the mayor,". */
  Optional<Referent> find(NounPhrase phrase) {
    int behind = behindTitle(phrase.endToken());
    if (!startsPersonOf(phrase, behind)) {
      behind = behindOffice(phrase);
    }
    if (startsPersonOf(phrase, behind)) {
      return Optional.of(new Referent.Person(entities.personAt(behind)));
    }
    int before = phrase.firstToken() - 2;
    boolean apposed =
        before >= 0
            && Phrases.isComma(entities.token(before + 1))
            && entities.personAt(before) >= 0
            && entities.sentence(before) == entities.sentence(phrase.firstToken());
    return apposed ? Optional.of(new Referent.Person(entities.personAt(before))) : Optional.empty();
  }

  private boolean startsPersonOf(NounPhrase phrase, int token) {
    return token < entities.size() && entities.startsPerson(token) && isSameSentence(phrase, token);
  }

  /** Index behind the rest of a short title, and behind a comma before it. */
  private int behindTitle(int from) {
    int behind = from;
    int limit = Math.min(entities.size(), behind + MOST_WORDS_OF_TITLE);
    if (behind < limit && Phrases.isComma(entities.token(behind))) {
      behind++;
    }
    while (behind < limit
        && !entities.startsPerson(behind)
        && (Phrases.isNoun(entities.token(behind))
            || isOfOffice(behind)
            || isStopOfTitle(behind))) {
      behind++;
    }
    return behind;
  }

  /** Index behind "secretary for sports and tourism," or "sports and tourism secretary,". */
  private int behindOffice(NounPhrase phrase) {
    int end = -1;
    for (int i = phrase.firstToken(); i < phrase.endToken() && end < 0; i++) {
      boolean head = RoleLexicon.fold(entities.token(i).text()).equals(phrase.head());
      end = head && offices.isRole(i) ? offices.endOfComplement(i) : -1;
    }
    if (end < 0) {
      int head = headOfList(phrase);
      end = head < 0 ? entities.size() : head + 1;
    }
    return end < entities.size() && Phrases.isComma(entities.token(end)) ? end + 1 : end;
  }

  /** "secretary" in "business, energy and trade secretary", for a phrase that ends early in it. */
  private int headOfList(NounPhrase phrase) {
    int limit = Math.min(entities.size(), phrase.endToken() + MOST_WORDS_OF_LIST);
    for (int i = phrase.endToken(); i < limit; i++) {
      if (offices.isRole(i)) {
        int start = i;
        while (start > phrase.endToken() && Phrases.isPartOfPhrase(entities.token(start - 1))) {
          start--;
        }
        return offices.startOfList(start) <= phrase.endToken() - 1 ? i : -1;
      }
    }
    return -1;
  }

  /** The full stop of an abbreviated title, which the tagger may take for the end of a sentence. */
  private boolean isStopOfTitle(int token) {
    return token > 0 && entities.token(token).text().equals(".") && entities.isTitle(token - 1);
  }

  private boolean isSameSentence(NounPhrase phrase, int token) {
    int sentences = entities.sentence(token) - entities.sentence(phrase.firstToken());
    return sentences == 0 || (sentences == 1 && isStopOfTitle(token - 1));
  }

  /** "of" in "Secretary of State Jane Roe", not in "an aide of Jane Roe". */
  private boolean isOfOffice(int token) {
    return entities.token(token).text().equals("of")
        && token + 1 < entities.size()
        && Phrases.isNoun(entities.token(token + 1))
        && !entities.isName(token + 1);
  }
}
