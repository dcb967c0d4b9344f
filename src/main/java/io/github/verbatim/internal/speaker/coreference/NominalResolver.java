package io.github.verbatim.internal.speaker.coreference;

import io.github.verbatim.record.MentionType;
import io.github.verbatim.record.SpeakerKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * To whom a noun phrase refers: to the person next to it, to the one whom the article so describes,
 * to an organization of that kind, to the one who stands out; or to somebody without a name.
 */
final class NominalResolver {
  private final EntityIndex entities;
  private final RoleLexicon lexicon;
  private final AdjacentName adjacent;
  private final DescriptionMatcher descriptions;
  private final UnnamedSources unnamed;
  private final PronounResolver pronouns;
  private final OrganizationResolver organizations;
  private final DocumentResolver documents;
  private final Map<String, Integer> offices;

  NominalResolver(
      EntityIndex entities,
      RoleLexicon lexicon,
      Discourse discourse,
      DescriptionMatcher descriptions,
      PronounResolver pronouns,
      OrganizationResolver organizations) {
    this.documents =
        new DocumentResolver(entities, lexicon, discourse, organizations, this::resolve);
    this.entities = entities;
    this.lexicon = lexicon;
    this.adjacent = new AdjacentName(entities, new OfficePhrases(entities, lexicon));
    this.descriptions = descriptions;
    this.unnamed = new UnnamedSources(entities, lexicon, adjacent);
    this.pronouns = pronouns;
    this.organizations = organizations;
    this.offices = offices(entities, lexicon);
  }

  /** Somebody new without a name. */
  Referent unnamed(Source source) {
    return unnamed.describe(NounPhrase.of(entities, source));
  }

  /** Takes a source for somebody new without a name from here on. */
  void introduce(Source source) {
    unnamed.add(NounPhrase.of(entities, source));
  }

  Referent resolve(Source source) {
    NounPhrase phrase = NounPhrase.of(entities, source);
    Optional<Referent> named = adjacent.find(phrase).or(() -> capitalized(source));
    if (named.isEmpty() && !phrase.plural() && !lexicon.isGroup(phrase.head())) {
      named = singular(phrase, source.headToken());
    }
    return named.orElseGet(() -> unnamed.add(phrase));
  }

  /** The person whose title is taken for the source: "Rep." in "said Rep. Jane Roe". */
  Optional<Referent> titled(Source source) {
    return entities.isTitle(source.headToken())
        ? adjacent.find(NounPhrase.of(entities, source))
        : Optional.empty();
  }

  private Optional<Referent> singular(NounPhrase phrase, int token) {
    if (lexicon.isDocument(phrase.head())) {
      return documents.issuer(phrase, token);
    }
    if (phrase.determiner() == NounPhrase.Determiner.INDEFINITE) {
      return Optional.empty();
    }
    if (lexicon.isBody(phrase.head())) {
      return organizations.body(phrase).or(() -> unnamed.known(phrase));
    }
    boolean capitals = Character.isUpperCase(entities.token(token).text().charAt(0));
    if (phrase.determiner() == NounPhrase.Determiner.NONE && !capitals) {
      return Optional.empty();
    }
    Optional<Referent> described =
        abbreviated(token).or(() -> descriptions.described(phrase, token));
    if (described.isPresent()) {
      return described;
    }
    Optional<Referent> known = unnamed.known(phrase);
    if (known.isPresent()) {
      return known;
    }
    if (!lexicon.isRole(phrase.head())) {
      return Optional.empty();
    }
    return switch (phrase.determiner()) {
      case DEFINITE -> pronouns.mostSalient(token, lexicon.genderOf(phrase.head()));
      case POSSESSIVE -> possessed(phrase, token);
      case INDEFINITE, NONE -> Optional.empty();
    };
  }

  /** The one whose office the article introduced with this abbreviation. */
  private Optional<Referent> abbreviated(int token) {
    return Optional.ofNullable(offices.get(entities.token(token).text()))
        .filter(head -> head < token)
        .map(head -> new Source(entities.token(head).span(), head, MentionType.NOMINAL))
        .map(office -> resolve(office.withArticle(entities)));
  }

  /** Head tokens of the offices that are abbreviated: by "CR", of "the chief rabbi (CR)". */
  private static Map<String, Integer> offices(EntityIndex entities, RoleLexicon lexicon) {
    Map<String, Integer> offices = new HashMap<>();
    for (int i = 2; i + 1 < entities.size(); i++) {
      String word = entities.token(i).text();
      boolean bracketed =
          entities.token(i - 1).text().equals("(") && entities.token(i + 1).text().equals(")");
      if (bracketed
          && word.length() > 1
          && word.equals(word.toUpperCase(Locale.ROOT))
          && lexicon.isRole(RoleLexicon.fold(entities.token(i - 2).text()))) {
        offices.putIfAbsent(word, i - 2);
      }
    }
    return offices;
  }

  /** Somebody whose name, or a part of it, the tagger did not take for one here. */
  private Optional<Referent> capitalized(Source source) {
    String words = source.span().in(entities.document().text());
    Optional<Referent> known = Optional.empty();
    if (!words.isEmpty() && Character.isUpperCase(words.charAt(0))) {
      known = entities.named(words);
    }
    return known.or(() -> publication(source, words));
  }

  /** "The Critic" with capitals within a sentence is a name, not a role. */
  private Optional<Referent> publication(Source source, String words) {
    int first = entities.document().tokenAt(source.span().start());
    boolean name =
        words.startsWith("The ")
            && first + 1 < entities.size()
            && first > entities.document().sentences().get(entities.sentence(first)).firstToken()
            && !Phrases.isQuote(entities.token(first - 1))
            && Character.isUpperCase(entities.token(first + 1).text().charAt(0));
    return name
        ? Optional.of(new Referent.Other(words.substring(4), SpeakerKind.ORGANIZATION))
        : Optional.empty();
  }

  /** Whom "the country's best-known writer" is about, if nobody's relative or helper is meant. */
  private Optional<Referent> possessed(NounPhrase phrase, int token) {
    if (lexicon.isRelational(phrase.head())
        || entities.token(phrase.firstToken()).tag().equals("PRP$")) {
      return Optional.empty();
    }
    return pronouns
        .mostSalient(token, lexicon.genderOf(phrase.head()))
        .filter(referent -> !isNamedIn(phrase, referent));
  }

  private boolean isNamedIn(NounPhrase phrase, Referent referent) {
    for (int i = phrase.firstToken(); i < phrase.endToken(); i++) {
      if (entities.personAt(i) >= 0 && referent.equals(new Referent.Person(entities.personAt(i)))) {
        return true;
      }
    }
    return false;
  }
}
