package io.github.verbatim.internal.speaker.coreference;

import io.github.verbatim.internal.document.Sentence;
import io.github.verbatim.internal.document.Token;
import io.github.verbatim.internal.person.Subjects;
import io.github.verbatim.record.MentionType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Whose words a letter, a report or a statement holds: of the one whom the phrase itself names, of
 * the one who issued it where the article first speaks of it, or of the body that spoke last. For
 * one thread.
 */
final class DocumentResolver {
  /** Tokens behind the noun in which "by", "from" or "of" is looked for. */
  private static final int BEHIND = 10;

  /** Tokens before the noun in which the article may have introduced the document. */
  private static final int INTRODUCTION = 600;

  /** Most places at which the article speaks of it that are looked at. */
  private static final int MOST_PLACES = 5;

  /** What stands before a document in which somebody's words are. */
  private static final Set<String> MEDIUM = Set.of("in", "via", "through", "on");

  private final EntityIndex entities;
  private final RoleLexicon lexicon;
  private final Discourse discourse;
  private final OrganizationResolver organizations;
  private final Function<Source, Referent> resolver;
  private final Map<String, Referent> issuers = new HashMap<>();

  /**
   * For one article.
   *
   * @param resolver who a noun phrase is
   */
  DocumentResolver(
      EntityIndex entities,
      RoleLexicon lexicon,
      Discourse discourse,
      OrganizationResolver organizations,
      Function<Source, Referent> resolver) {
    this.resolver = resolver;
    this.entities = entities;
    this.lexicon = lexicon;
    this.discourse = discourse;
    this.organizations = organizations;
  }

  /**
   * The issuer; empty where the article does not tell.
   *
   * @param token the head noun
   */
  Optional<Referent> issuer(NounPhrase phrase, int token) {
    if (lexicon.isRuling(phrase.head())) {
      return organizations.lastNamed("court");
    }
    Optional<Referent> found =
        within(phrase.firstToken(), token)
            .or(() -> behind(token))
            .or(() -> bodyBefore(phrase, token));
    boolean known = phrase.determiner() != NounPhrase.Determiner.INDEFINITE;
    if (found.isEmpty() && known) {
      found =
          Optional.ofNullable(issuers.get(phrase.head()))
              .or(() -> introduced(phrase.head(), token))
              .or(organizations::lastSpeaker);
    }
    found.ifPresent(issuer -> issuers.put(phrase.head(), issuer));
    return found;
  }

  /** The body or person named before the noun: "a council report", "Roe's letter". */
  private Optional<Referent> within(int from, int token) {
    for (int i = token - 1; i >= from; i--) {
      if (entities.organizationAt(i) >= 0) {
        return Optional.of(new Referent.Organization(entities.organizationAt(i)));
      }
      if (entities.personAt(i) >= 0 && Phrases.isPossessive(entities.token(i + 1))) {
        return Optional.of(new Referent.Person(entities.personAt(i)));
      }
    }
    return Optional.empty();
  }

  /** The body or person in "a report by the council". */
  private Optional<Referent> behind(int token) {
    boolean by = false;
    int sentence = entities.sentence(token);
    int limit = Math.min(entities.size(), token + BEHIND);
    for (int i = token + 1; i < limit && entities.sentence(i) == sentence; i++) {
      String word = entities.token(i).text();
      by |= word.equals("by") || word.equals("from");
      if (Phrases.isVerb(entities.token(i))) {
        break;
      }
      if (by && entities.organizationAt(i) >= 0) {
        return Optional.of(new Referent.Organization(entities.organizationAt(i)));
      }
      if (by && entities.personAt(i) >= 0) {
        return Optional.of(new Referent.Person(entities.personAt(i)));
      }
      if (by && isHeadOfPeople(i)) {
        Source source = new Source(entities.token(i).span(), i, MentionType.NOMINAL);
        return Optional.of(resolver.apply(source.withArticle(entities)));
      }
    }
    return Optional.empty();
  }

  /** Whether a token heads a phrase for people without a name, such as "officials". */
  private boolean isHeadOfPeople(int i) {
    Token token = entities.token(i);
    boolean head = i + 1 == entities.size() || !Phrases.isPartOfPhrase(entities.token(i + 1));
    return head
        && Phrases.isNoun(token)
        && (lexicon.isRole(token.lemma()) || lexicon.isGroup(token.lemma()));
  }

  /** The board in "a board report". */
  private Optional<Referent> bodyBefore(NounPhrase phrase, int token) {
    for (int i = token - 1; i >= phrase.firstToken(); i--) {
      String noun = RoleLexicon.fold(entities.token(i).text());
      if (lexicon.isBody(noun)) {
        return organizations.lastNamed(noun);
      }
    }
    return Optional.empty();
  }

  /** The one who issued it, by the sentence that last spoke of it. */
  private Optional<Referent> introduced(String noun, int token) {
    int places = 0;
    for (int i = token - 1; i >= Math.max(0, token - INTRODUCTION) && places < MOST_PLACES; i--) {
      if (RoleLexicon.fold(entities.token(i).text()).equals(noun)
          && Phrases.isNoun(entities.token(i))
          && !entities.isQuoted(i)
          && !speaks(i)) {
        int place = i;
        places++;
        Sentence sentence = entities.document().sentences().get(entities.sentence(i));
        Optional<Referent> found =
            behind(i).or(() -> writer(place)).or(() -> subject(sentence, place));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the document itself says something there: "said the report". */
  private boolean speaks(int noun) {
    return Subjects.isSpeaker(entities.document(), startOfPhrase(noun), noun + 1);
  }

  /** The one to whom the sentence attributes a quote that stands in the document. */
  private Optional<Referent> writer(int noun) {
    int before = startOfPhrase(noun) - 1;
    boolean inside = before >= 0 && MEDIUM.contains(entities.token(before).text());
    return inside
        ? discourse.sourceIn(entities.document().sentences().get(entities.sentence(noun)))
        : Optional.empty();
  }

  /** The first token of the noun phrase that ends with a noun; looked for in its sentence alone. */
  private int startOfPhrase(int noun) {
    int first = noun;
    int lowest = entities.document().sentences().get(entities.sentence(noun)).firstToken();
    while (first > lowest && Phrases.isPartOfPhrase(entities.token(first - 1))) {
      first--;
    }
    return first;
  }

  /** The subject of a sentence if it has a name, else the first body that it names. */
  private Optional<Referent> subject(Sentence sentence, int noun) {
    Referent body = null;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (entities.startsPerson(i)
          && lexicon.isPersonal(RoleLexicon.fold(entities.token(noun).text()))
          && Subjects.isSubject(entities.document(), i, entities.endOfPerson(i))) {
        return Optional.of(new Referent.Person(entities.personAt(i)));
      }
      if (body == null && i < noun && entities.organizationAt(i) >= 0) {
        body = new Referent.Organization(entities.organizationAt(i));
      }
      if (entities.organizationAt(i) >= 0
          && Subjects.isSubject(entities.document(), i, entities.endOfOrganization(i))) {
        return Optional.of(new Referent.Organization(entities.organizationAt(i)));
      }
    }
    return body == null ? group(sentence, noun) : Optional.of(body);
  }

  /** "a group of parents" in "a group of parents sent a letter". */
  private Optional<Referent> group(Sentence sentence, int noun) {
    int head = firstHead(sentence);
    if (head < 0 || head == noun) {
      return Optional.empty();
    }
    String word = RoleLexicon.fold(entities.token(head).text());
    boolean several =
        lexicon.isGroup(word)
            || word.equals("group")
            || (entities.token(head).tag().equals("NNS")
                && lexicon.isRole(entities.token(head).lemma()));
    if (!several) {
      return Optional.empty();
    }
    Source source =
        new Source(entities.token(head).span(), head, MentionType.GROUP).withArticle(entities);
    return Optional.of(resolver.apply(source));
  }

  /** The head of the first noun phrase that no preposition governs; -1 if there is none. */
  private int firstHead(Sentence sentence) {
    boolean governed = false;
    for (int i = sentence.firstToken(); i + 1 < sentence.endToken(); i++) {
      Token token = entities.token(i);
      if (Phrases.isVerb(token)) {
        break;
      }
      boolean partOfPhrase = Phrases.isPartOfPhrase(token);
      if (Phrases.isNoun(token) && !Phrases.isPartOfPhrase(entities.token(i + 1))) {
        if (!governed) {
          return i;
        }
      } else if (!partOfPhrase) {
        governed = token.tag().equals("IN") || token.tag().equals("TO");
      }
    }
    return -1;
  }
}
