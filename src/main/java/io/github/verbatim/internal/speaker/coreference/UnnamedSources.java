package io.github.verbatim.internal.speaker.coreference;

import io.github.verbatim.internal.document.Token;
import io.github.verbatim.record.MentionType;
import io.github.verbatim.record.Span;
import io.github.verbatim.record.SpeakerKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The sources of an article that have no name, by the noun that stands for them. For one thread.
 */
final class UnnamedSources {
  private static final int INTRODUCTION_WINDOW = 400;
  private static final Set<String> COMPLEMENT = Set.of("of", "for", "at");

  private final EntityIndex entities;
  private final RoleLexicon lexicon;
  private final AdjacentName adjacent;
  private final Map<String, Referent> byHead = new HashMap<>();

  UnnamedSources(EntityIndex entities, RoleLexicon lexicon, AdjacentName adjacent) {
    this.entities = entities;
    this.lexicon = lexicon;
    this.adjacent = adjacent;
  }

  /** The one whom the article called so before; empty where it did not. */
  Optional<Referent> known(NounPhrase phrase) {
    return Optional.ofNullable(byHead.get(phrase.head())).or(() -> introduced(phrase));
  }

  /** Somebody without a name whom the article introduced before: "a top aide". */
  private Optional<Referent> introduced(NounPhrase phrase) {
    int from = phrase.firstToken() - 1;
    for (int i = from; i >= Math.max(0, from - INTRODUCTION_WINDOW); i--) {
      if (!RoleLexicon.fold(entities.token(i).text()).equals(phrase.head())
          || entities.isQuoted(i)) {
        continue;
      }
      int first = i;
      while (first > 0 && Phrases.isPartOfPhrase(entities.token(first - 1)) && i - first < 6) {
        first--;
      }
      if (Phrases.isIndefinite(entities.token(first)) && !entities.isName(i)) {
        Source source =
            new Source(
                new Span(entities.token(first).start(), entities.token(i).end()),
                i,
                MentionType.NOMINAL);
        NounPhrase earlier = NounPhrase.of(entities, source);
        return Optional.of(adjacent.find(earlier).orElseGet(() -> add(earlier)));
      }
    }
    return Optional.empty();
  }

  Referent add(NounPhrase phrase) {
    Referent referent = describe(phrase);
    byHead.put(phrase.head(), referent);
    return referent;
  }

  /** Somebody without a name whom the phrase describes. */
  Referent describe(NounPhrase phrase) {
    boolean several =
        phrase.plural() || lexicon.isGroup(phrase.head()) || phrase.head().equals("group");
    SpeakerKind kind = several ? SpeakerKind.GROUP : SpeakerKind.UNNAMED;
    return new Referent.Other(name(phrase), kind);
  }

  /** The phrase without its article, with what it is of: "aide of the mayor". */
  private String name(NounPhrase phrase) {
    int from = phrase.firstToken();
    boolean bare =
        from + 1 < phrase.endToken()
            && (Phrases.isDeterminer(entities.token(from))
                || Phrases.isSingle(entities.token(from)));
    int end = endOfComplement(entities, phrase.endToken());
    int start = entities.token(startOfPossessor(phrase, bare ? from + 1 : from)).start();
    return entities
        .document()
        .text()
        .substring(start, entities.token(end - 1).end())
        .replaceAll("\\s+", " ");
  }

  /** "Roe's doctor" in "candidate Roe's doctor", and "protesters" in "the country's protesters". */
  private int startOfPossessor(NounPhrase phrase, int from) {
    for (int i = phrase.endToken() - 2; i > from; i--) {
      if (Phrases.isPossessive(entities.token(i))) {
        return startOfOwner(i, from);
      }
    }
    return from;
  }

  /** The name of the person or body before a possessive mark; behind the mark for anything else. */
  private int startOfOwner(int mark, int from) {
    int person = entities.personAt(mark - 1);
    int body = entities.organizationAt(mark - 1);
    if (person < 0 && body < 0) {
      return mark + 1;
    }
    int start = mark - 1;
    while (start > from
        && (person >= 0
            ? entities.personAt(start - 1) == person
            : entities.organizationAt(start - 1) == body)) {
      start--;
    }
    return start;
  }

  /** Where a phrase ends with what it is of: after "the mayor" in "aide of the mayor". */
  static int endOfComplement(EntityIndex entities, int from) {
    int end = from;
    int limit = Math.min(entities.size(), from + 10);
    int sentence = entities.sentence(from - 1);
    if (from >= limit || !COMPLEMENT.contains(entities.token(from).text())) {
      return from;
    }
    for (int i = from; i < limit && entities.sentence(i) == sentence; i++) {
      Token token = entities.token(i);
      if (Phrases.isNoun(token)) {
        end = i + 1;
      } else if (!COMPLEMENT.contains(token.text())
          && !token.text().equals("in")
          && !Phrases.isDeterminer(token)
          && !Phrases.isModifier(token)) {
        break;
      }
    }
    return end;
  }
}
