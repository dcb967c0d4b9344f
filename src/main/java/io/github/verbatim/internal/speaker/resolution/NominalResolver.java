package io.github.verbatim.internal.speaker.resolution;

import io.github.verbatim.internal.document.Token;
import io.github.verbatim.internal.person.Gender;
import io.github.verbatim.record.MentionType;
import io.github.verbatim.record.Span;
import io.github.verbatim.record.SpeakerKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * To whom a noun phrase refers: to the person next to it, to the one whom the article so describes,
 * to an organization of that kind, to the one who stands out; or to somebody without a name.
 */
final class NominalResolver {
  private static final int MOST_WORDS_OF_TITLE = 7;
  private static final double HEAD = 2;
  private static final int INTRODUCTION_WINDOW = 400;
  private static final double MODIFIER = 1;
  private static final double LEAST = 0.9;
  private static final double UNMATCHED_NAME = -1;
  private static final double FORMER = -1;
  private static final double RECENCY = 0.1;

  private static final Set<String> COMPLEMENT = Set.of("of", "for", "at");

  private final Cast cast;
  private final RoleLexicon lexicon;
  private final DescriptionIndex descriptions;
  private final PronounResolver pronouns;
  private final OrganizationResolver organizations;
  private final DocumentResolver documents;
  private final Map<String, Referent> unnamedByHead = new HashMap<>();

  NominalResolver(
      Cast cast,
      RoleLexicon lexicon,
      List<List<Description>> descriptions,
      PronounResolver pronouns,
      OrganizationResolver organizations) {
    this.documents = new DocumentResolver(cast, lexicon, organizations, this::resolve);
    this.cast = cast;
    this.lexicon = lexicon;
    this.descriptions = new DescriptionIndex(descriptions, lexicon);
    this.pronouns = pronouns;
    this.organizations = organizations;
  }

  Referent resolve(Source source) {
    NounPhrase phrase = NounPhrase.of(cast, source);
    Optional<Referent> named = adjacentPerson(phrase).or(() -> capitalized(source));
    if (named.isEmpty() && !phrase.plural() && !lexicon.isGroup(phrase.head())) {
      named = singular(phrase, source.headToken());
    }
    return named.orElseGet(() -> unnamed(phrase));
  }

  /** The person whose title is taken for the source: "Rep." in "said Rep. Jane Roe". */
  Optional<Referent> titled(Source source) {
    return cast.isTitle(source.headToken())
        ? adjacentPerson(NounPhrase.of(cast, source))
        : Optional.empty();
  }

  private Optional<Referent> singular(NounPhrase phrase, int token) {
    if (lexicon.isDocument(phrase.head())) {
      return documents.issuer(phrase, token);
    }
    if (phrase.article() == NounPhrase.Article.INDEFINITE) {
      return Optional.empty();
    }
    if (lexicon.isBody(phrase.head())) {
      return organizations.body(phrase).or(() -> knownUnnamed(phrase));
    }
    boolean capitals = Character.isUpperCase(cast.token(token).text().charAt(0));
    if (phrase.article() == NounPhrase.Article.NONE && !capitals) {
      return Optional.empty();
    }
    Optional<Referent> described = described(phrase, token);
    if (described.isPresent()) {
      return described;
    }
    Optional<Referent> known = knownUnnamed(phrase);
    if (known.isPresent()) {
      return known;
    }
    if (!lexicon.isRole(phrase.head())) {
      return Optional.empty();
    }
    return switch (phrase.article()) {
      case DEFINITE -> pronouns.mostSalient(token, lexicon.genderOf(phrase.head()));
      case POSSESSIVE -> possessed(phrase, token);
      case INDEFINITE, NONE -> Optional.empty();
    };
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

  /** Somebody whose name, or a part of it, the tagger did not take for one here. */
  private Optional<Referent> capitalized(Source source) {
    String words = source.span().in(cast.document().text());
    Optional<Referent> known = Optional.empty();
    if (!words.isEmpty() && Character.isUpperCase(words.charAt(0))) {
      known = cast.named(words);
    }
    return known.or(() -> publication(source, words));
  }

  /** "The Critic" with capitals within a sentence is a name, not a role. */
  private Optional<Referent> publication(Source source, String words) {
    int first = cast.document().tokenAt(source.span().start());
    boolean name =
        words.startsWith("The ")
            && first + 1 < cast.size()
            && first > cast.document().sentences().get(cast.sentence(first)).firstToken()
            && !Phrases.isQuote(cast.token(first - 1))
            && Character.isUpperCase(cast.token(first + 1).text().charAt(0));
    return name
        ? Optional.of(new Referent.Other(words.substring(4), SpeakerKind.ORGANIZATION))
        : Optional.empty();
  }

  /** Jane Roe in "the mayor, Jane Roe," and in "Jane Roe, the mayor,". */
  private Optional<Referent> adjacentPerson(NounPhrase phrase) {
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

  /** Whom "the country's best-known writer" is about, if nobody's relative or helper is meant. */
  private Optional<Referent> possessed(NounPhrase phrase, int token) {
    if (lexicon.isRelational(phrase.head())
        || cast.token(phrase.firstToken()).tag().equals("PRP$")) {
      return Optional.empty();
    }
    return pronouns
        .mostSalient(token, lexicon.genderOf(phrase.head()))
        .filter(referent -> !isNamedIn(phrase, referent));
  }

  private boolean isNamedIn(NounPhrase phrase, Referent referent) {
    for (int i = phrase.firstToken(); i < phrase.endToken(); i++) {
      if (cast.personAt(i) >= 0 && referent.equals(new Referent.Person(cast.personAt(i)))) {
        return true;
      }
    }
    return false;
  }

  /** The person whom the article describes with these words, or words that amount to them. */
  private Optional<Referent> described(NounPhrase phrase, int token) {
    Referent best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Description description : descriptions.candidates(phrase.head())) {
      double score = score(phrase, description);
      if (score > LEAST && score + standing(description.person(), token) > bestScore) {
        best = new Referent.Person(description.person());
        bestScore = score + standing(description.person(), token);
      }
    }
    return Optional.ofNullable(best);
  }

  private double score(NounPhrase phrase, Description description) {
    if (!lexicon.mayBeCalled(description.head(), phrase.head())
        && !description.words().contains(phrase.head())) {
      return 0;
    }
    double score = HEAD;
    if (isFormer(description.words()) != isFormer(phrase.words())) {
      score += FORMER;
    }
    for (String word : phrase.words()) {
      if (!word.equals(phrase.head()) && isAmong(word, description)) {
        score += MODIFIER;
      } else if (phrase.names().contains(word) && !word.equals(phrase.head())) {
        score += UNMATCHED_NAME;
      }
    }
    return score;
  }

  private static boolean isFormer(Set<String> words) {
    return words.contains("former") || words.contains("late") || words.contains("ex");
  }

  /** Whether the description holds the word, or one of its family ("Peru", "Peruvian"). */
  private static boolean isAmong(String word, Description description) {
    if (description.words().contains(word)) {
      return true;
    }
    int stem = Math.max(4, word.length() - 3);
    return word.length() >= 4
        && description.words().stream()
            .anyMatch(other -> other.regionMatches(0, word, 0, Math.min(stem, word.length())));
  }

  private double standing(int person, int token) {
    Referent referent = new Referent.Person(person);
    return RECENCY * pronouns.salience(referent, token);
  }

  private Optional<Referent> knownUnnamed(NounPhrase phrase) {
    return Optional.ofNullable(unnamedByHead.get(phrase.head())).or(() -> introduced(phrase));
  }

  /** Somebody without a name whom the article introduced before: "a top aide". */
  private Optional<Referent> introduced(NounPhrase phrase) {
    int from = phrase.firstToken() - 1;
    for (int i = from; i >= Math.max(0, from - INTRODUCTION_WINDOW); i--) {
      if (!RoleLexicon.fold(cast.token(i).text()).equals(phrase.head()) || cast.isQuoted(i)) {
        continue;
      }
      int first = i;
      while (first > 0 && Phrases.isPartOfPhrase(cast.token(first - 1)) && i - first < 6) {
        first--;
      }
      if (Phrases.isIndefinite(cast.token(first)) && !cast.isName(i)) {
        Source source =
            new Source(
                new Span(cast.token(first).start(), cast.token(i).end()), i, MentionType.NOMINAL);
        NounPhrase earlier = NounPhrase.of(cast, source);
        return Optional.of(adjacentPerson(earlier).orElseGet(() -> unnamed(earlier)));
      }
    }
    return Optional.empty();
  }

  private Referent unnamed(NounPhrase phrase) {
    boolean several =
        phrase.plural() || lexicon.isGroup(phrase.head()) || phrase.head().equals("group");
    SpeakerKind kind = several ? SpeakerKind.GROUP : SpeakerKind.UNNAMED;
    Referent referent = new Referent.Other(name(phrase), kind);
    unnamedByHead.put(phrase.head(), referent);
    return referent;
  }

  /** The phrase without its article, with what it is of: "aide of the mayor". */
  private String name(NounPhrase phrase) {
    int from = phrase.firstToken();
    boolean bare =
        from + 1 < phrase.endToken()
            && (Phrases.isDeterminer(cast.token(from)) || Phrases.isIndefinite(cast.token(from)));
    int end = endOfComplement(phrase.endToken());
    int start = cast.token(startOfPossessor(phrase, bare ? from + 1 : from)).start();
    return cast.document()
        .text()
        .substring(start, cast.token(end - 1).end())
        .replaceAll("\\s+", " ");
  }

  /** "Roe's doctor" in "candidate Roe's doctor". */
  private int startOfPossessor(NounPhrase phrase, int from) {
    for (int i = from; i < phrase.endToken(); i++) {
      if (cast.startsPerson(i)
          && cast.endOfPerson(i) < phrase.endToken()
          && Phrases.isPossessive(cast.token(cast.endOfPerson(i)))) {
        return i;
      }
    }
    return from;
  }

  private int endOfComplement(int from) {
    int end = from;
    int limit = Math.min(cast.size(), from + 10);
    int sentence = cast.sentence(from - 1);
    if (from >= limit || !COMPLEMENT.contains(cast.token(from).text())) {
      return from;
    }
    for (int i = from; i < limit && cast.sentence(i) == sentence; i++) {
      Token token = cast.token(i);
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

  /** Which pronouns go with a noun. */
  Gender genderOf(String noun) {
    return lexicon.genderOf(noun);
  }
}
