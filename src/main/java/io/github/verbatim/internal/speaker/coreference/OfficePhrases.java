package io.github.verbatim.internal.speaker.coreference;

import io.github.verbatim.internal.document.Token;
import java.util.Set;

/**
 * Offices that are longer than a noun and its adjectives: "secretary of state for health and social
 * care", "business, energy and trade secretary". For one thread.
 */
final class OfficePhrases {
  /** Most tokens of an office besides its head. */
  private static final int MOST_TOKENS = 14;

  private static final Set<String> COMPLEMENT = Set.of("of", "for");

  private final EntityIndex entities;
  private final RoleLexicon lexicon;

  OfficePhrases(EntityIndex entities, RoleLexicon lexicon) {
    this.entities = entities;
    this.lexicon = lexicon;
  }

  /** Whether the token is a noun that stands for somebody with an office or a role. */
  boolean isRole(int token) {
    return Phrases.isNoun(entities.token(token))
        && lexicon.isRole(RoleLexicon.fold(entities.token(token).text()));
  }

  /**
   * Index behind what an office is for: behind "care" in "secretary of state for health and social
   * care"; {@code head + 1} if nothing is said of it.
   *
   * @param head the noun
   */
  int endOfComplement(int head) {
    int end = head + 1;
    int limit = limit(head);
    while (end < limit && COMPLEMENT.contains(entities.token(end).text())) {
      int next = endOfList(end + 1, limit);
      if (next == end + 1) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** Whether the complement of an office belongs to its title, as no other body or place does. */
  boolean isPartOfTitle(int from, int end) {
    for (int i = from; i < end; i++) {
      Token token = entities.token(i);
      if (entities.isName(i) || Phrases.isDeterminer(token) || Phrases.isPossessive(token)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Index of the first token of the office whose complement ends at {@code end}: of "Secretary" in
   * "Secretary for Sports and Tourism Jane Roe"; -1 if there is none.
   */
  int headBefore(int end) {
    int sentence = entities.sentence(end - 1);
    int lowest = Math.max(0, end - MOST_TOKENS);
    int head = -1;
    for (int i = end - 1; i >= lowest && entities.sentence(i) == sentence && mayBeInside(i); i--) {
      boolean office =
          isRole(i)
              && i + 1 < end
              && COMPLEMENT.contains(entities.token(i + 1).text())
              && endOfComplement(i) == end;
      head = office ? i : head;
    }
    return head;
  }

  /**
   * Index of the first token of a list before the last part of an office: of "energy" before "and
   * trade secretary"; {@code start} if there is none.
   *
   * @param start where the last part begins
   */
  int startOfList(int start) {
    if (start < 2
        || Phrases.isDeterminer(entities.token(start))
        || !isAnd(start - 1)
        || entities.sentence(start - 2) != entities.sentence(start)) {
      return start;
    }
    int first = start - 1;
    int lowest = Math.max(0, start - MOST_TOKENS);
    while (first > lowest && entities.sentence(first - 1) == entities.sentence(start)) {
      int before = first - 1;
      boolean between = Phrases.isComma(entities.token(before)) && isPart(before - 1);
      if (!isPart(before) && !between) {
        break;
      }
      first = before;
    }
    boolean alike =
        first < start - 1 && (isSentenceStart(first) || isCapital(start - 2) == isCapital(start));
    return alike && mayBeginOffice(first) ? first : start;
  }

  private boolean isSentenceStart(int token) {
    return token == 0 || entities.sentence(token - 1) != entities.sentence(token);
  }

  private boolean mayBeginOffice(int first) {
    if (isSentenceStart(first)) {
      return true;
    }
    Token before = entities.token(first - 1);
    return before.text().equalsIgnoreCase("the")
        || Phrases.isVerb(before)
        || Phrases.isQuote(before)
        || Phrases.isComma(before);
  }

  private boolean isCapital(int token) {
    return CoreferenceResolver.isCapitalized(entities.token(token));
  }

  /** Whether it may be a field of an office: no name, and nobody. */
  private boolean isPart(int token) {
    return token >= 0
        && (Phrases.isNoun(entities.token(token)) || entities.token(token).tag().equals("JJ"))
        && !entities.isName(token)
        && !isRole(token);
  }

  private boolean isAnd(int token) {
    String word = entities.token(token).text();
    return word.equals("and") || word.equals("&");
  }

  private boolean mayBeInside(int token) {
    Token one = entities.token(token);
    return Phrases.isPartOfPhrase(one)
        || Phrases.isComma(one)
        || isAnd(token)
        || COMPLEMENT.contains(one.text());
  }

  private int limit(int head) {
    int sentenceEnd = entities.document().sentences().get(entities.sentence(head)).endToken();
    return Math.min(sentenceEnd, head + 1 + MOST_TOKENS);
  }

  /** Index behind "health, sports and social care"; {@code from} if no noun stands there. */
  private int endOfList(int from, int limit) {
    int end = endOfNouns(from, limit);
    int at = end;
    while (at > from && at + 1 < limit && (isAnd(at) || Phrases.isComma(entities.token(at)))) {
      boolean last = isAnd(at);
      int next = endOfNouns(at + 1, limit);
      if (next == at + 1) {
        break;
      }
      at = next;
      end = last ? at : end;
      if (last) {
        break;
      }
    }
    return end;
  }

  /** Index behind the nouns; {@code from} where they lead to somebody: "for party chief". */
  private int endOfNouns(int from, int limit) {
    int at = from;
    while (at < limit && Phrases.isPartOfPhrase(entities.token(at)) && !entities.startsPerson(at)) {
      if (lexicon.isRole(RoleLexicon.fold(entities.token(at).text()))) {
        return from;
      }
      at++;
    }
    return at;
  }
}
