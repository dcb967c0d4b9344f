package io.github.verbatim.internal.speaker.coreference;

import io.github.verbatim.internal.document.Deadline;
import io.github.verbatim.internal.document.Token;
import io.github.verbatim.internal.person.Gender;
import io.github.verbatim.internal.person.Subjects;
import io.github.verbatim.record.MentionType;
import io.github.verbatim.record.SpeakerKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One walk through an article, in reading order. For one thread, used once. */
final class CoreferencePass {
  /** Tokens after a pronoun in which the one it stands for may be named. */
  private static final int MOST_AHEAD = 100;

  private final EntityIndex entities;
  private final RoleLexicon lexicon;
  private final Discourse discourse = new Discourse();
  private final PronounResolver pronouns;
  private final OrganizationResolver organizations;
  private final NominalResolver nominals;
  private final Optional<Referent> author;
  private final AntecedentFinder antecedents;
  private final AntecedentRanker ranker;
  private final Map<Integer, Resolution> found = new HashMap<>();

  CoreferencePass(
      EntityIndex entities,
      RoleLexicon lexicon,
      OrganizationKinds kinds,
      List<List<Description>> descriptions,
      AntecedentRanker ranker) {
    this.entities = entities;
    this.lexicon = lexicon;
    this.author = AuthorFinder.find(entities).map(Referent.Person::new);
    this.pronouns = new PronounResolver(entities, discourse);
    this.organizations = new OrganizationResolver(entities, kinds, discourse, pronouns);
    this.ranker = ranker;
    DescriptionMatcher matcher = new DescriptionMatcher(lexicon, descriptions, pronouns);
    this.nominals =
        new NominalResolver(entities, lexicon, discourse, matcher, pronouns, organizations);
    this.antecedents = new AntecedentFinder(entities, lexicon, kinds, discourse, pronouns, matcher);
  }

  /** The resolutions by head token of the source. */
  Map<Integer, Resolution> run(List<Source> sources, Deadline limit) {
    TreeMap<Integer, Source> byHead = new TreeMap<>();
    sources.forEach(source -> byHead.putIfAbsent(source.headToken(), source));
    for (int i = 0; i < entities.size(); i++) {
      limit.check();
      Source source = byHead.get(i);
      if (entities.startsPerson(i)) {
        int end = entities.endOfPerson(i);
        Map<Integer, Source> inside = byHead.subMap(i, end);
        Referent person = new Referent.Person(entities.personAt(i));
        inside.keySet().forEach(head -> found.put(head, lookedUp(person)));
        note(i, end, person, !inside.isEmpty());
      } else if (source != null && !found.containsKey(i)) {
        @Nullable Resolution resolution = resolve(source);
        if (resolution != null) {
          found.put(i, resolution);
          note(i, i + 1, resolution.referent(), true);
        }
      } else if (startsOrganization(i)) {
        note(i, i + 1, new Referent.Organization(entities.organizationAt(i)), false);
      } else if (!entities.isQuoted(i)) {
        pronounInPassing(i);
        roleInPassing(i);
      }
    }
    return found;
  }

  private boolean startsOrganization(int i) {
    return entities.organizationAt(i) >= 0
        && (i == 0 || entities.organizationAt(i - 1) != entities.organizationAt(i));
  }

  private void pronounInPassing(int i) {
    Gender gender = PronounResolver.genderOf(entities.token(i).text());
    if (gender != Gender.UNKNOWN) {
      pronouns.mostSalient(i, gender).ifPresent(referent -> note(i, i + 1, referent, false));
    }
  }

  /** Somebody without a name to whom a pronoun may refer later: "A police chief said that". */
  private void roleInPassing(int i) {
    Token token = entities.token(i);
    boolean headOfRole =
        token.tag().equals("NN")
            && lexicon.isRole(RoleLexicon.fold(token.text()))
            && i + 1 < entities.size()
            && !Phrases.isNoun(entities.token(i + 1));
    if (!headOfRole) {
      return;
    }
    Source source = new Source(token.span(), i, MentionType.NOMINAL).withArticle(entities);
    int first = entities.document().tokenAt(source.span().start());
    boolean subject =
        entities.token(i + 1).tag().equals("WP")
            || Subjects.isSubject(entities.document(), first, i + 1);
    if (subject && Phrases.isSingle(entities.token(first))) {
      boolean speaks = Subjects.isSpeaker(entities.document(), first, i + 1);
      DiscourseMention.Role role =
          speaks ? DiscourseMention.Role.SPEAKER : DiscourseMention.Role.SUBJECT;
      note(i, nominals.resolve(source), role);
    }
  }

  private void note(int token, int end, Referent referent, boolean source) {
    note(token, referent, source ? sourceRole(token) : role(token, end));
  }

  private void note(int token, Referent referent, DiscourseMention.Role role) {
    Gender gender = genderOf(token, referent);
    discourse.add(new DiscourseMention(token, referent, gender, role, entities.isQuoted(token)));
  }

  private Gender genderOf(int token, Referent referent) {
    if (referent instanceof Referent.Person person) {
      return entities.persons().get(person.index()).gender();
    }
    Gender ofPronoun = PronounResolver.genderOf(entities.token(token).text());
    return ofPronoun != Gender.UNKNOWN
        ? ofPronoun
        : lexicon.genderOf(RoleLexicon.fold(entities.token(token).text()));
  }

  private DiscourseMention.Role role(int token, int end) {
    boolean possessive = end < entities.size() && Phrases.isPossessive(entities.token(end));
    if (possessive || isPreposition(governor(token))) {
      return DiscourseMention.Role.OBLIQUE;
    }
    if (isOneOfSeveral(token)) {
      return DiscourseMention.Role.OTHER;
    }
    if (Subjects.isSpeaker(entities.document(), token, end)) {
      return DiscourseMention.Role.SPEAKER;
    }
    return Subjects.isSubject(entities.document(), token, end)
        ? DiscourseMention.Role.SUBJECT
        : DiscourseMention.Role.OTHER;
  }

  /** Whether a name is coordinated with the one before it: "Roe" in "Mendez, Berg and Roe". */
  private boolean isOneOfSeveral(int token) {
    return token > 1
        && entities.token(token - 1).text().equals("and")
        && (entities.personAt(token - 2) >= 0
            || (token > 2
                && Phrases.isComma(entities.token(token - 2))
                && entities.personAt(token - 3) >= 0));
  }

  private DiscourseMention.Role sourceRole(int token) {
    int governor = governor(token);
    boolean by = governor >= 0 && entities.token(governor).text().equals("by");
    return by ? DiscourseMention.Role.BY : DiscourseMention.Role.SOURCE;
  }

  /** Index of the token before the noun phrase that ends with this one; -1 if there is none. */
  private int governor(int token) {
    int at = token - 1;
    int limit = Math.max(0, token - 8);
    while (at > limit
        && Phrases.isPartOfPhrase(entities.token(at))
        && entities.sentence(at) == entities.sentence(token)) {
      at--;
    }
    return at >= 0 && entities.sentence(at) == entities.sentence(token) ? at : -1;
  }

  private boolean isPreposition(int token) {
    if (token < 0) {
      return false;
    }
    String tag = entities.token(token).tag();
    return tag.equals("IN") || tag.equals("TO");
  }

  /** By lookup for a name that stands there, by the model for any other mention. */
  private @Nullable Resolution resolve(Source source) {
    Optional<Referent> byRules = byRules(source);
    boolean name = source.type() == MentionType.NAME || source.type() == MentionType.ORGANIZATION;
    if (name && entities.isName(source.headToken())) {
      return byRules.map(this::lookedUp).orElse(null);
    }
    Referent unnamed =
        source.type() == MentionType.PRONOUN || name ? null : nominals.unnamed(source);
    List<Antecedent> candidates = antecedents.find(source, byRules.orElse(null), unnamed);
    if (candidates.isEmpty()) {
      return null;
    }
    AntecedentRanker.Choice choice = ranker.choose(source, candidates);
    Referent chosen = candidates.get(choice.index()).referent();
    if (chosen.equals(unnamed)) {
      nominals.introduce(source);
      discourse.addUnnamed(RoleLexicon.fold(entities.token(source.headToken()).text()));
    }
    return new Resolution(chosen, Resolution.MODEL, choice.probability());
  }

  /** What a name that was looked up stands for; namesakes and short forms are less sure. */
  private Resolution lookedUp(Referent referent) {
    String basis = "other";
    if (referent instanceof Referent.Organization) {
      basis = "organization";
    } else if (referent instanceof Referent.Person person) {
      boolean single = entities.persons().get(person.index()).name().indexOf(' ') < 0;
      basis = single ? "one-word" : entities.hasNamesake(person.index()) ? "namesake" : "person";
    }
    return new Resolution(referent, basis, 1);
  }

  private Optional<Referent> byRules(Source source) {
    return switch (source.type()) {
      case NAME -> Optional.of(named(source, SpeakerKind.PERSON));
      case ORGANIZATION -> Optional.of(named(source, SpeakerKind.ORGANIZATION));
      case PRONOUN -> pronoun(source);
      case NOMINAL, GROUP -> Optional.of(nominals.resolve(source));
    };
  }

  private Referent named(Source source, SpeakerKind kind) {
    int head = source.headToken();
    if (entities.personAt(head) >= 0) {
      return new Referent.Person(entities.personAt(head));
    }
    Optional<Referent> titled = nominals.titled(source);
    if (titled.isPresent()) {
      return titled.get();
    }
    int role = roleBefore(source);
    if (role >= 0) {
      return nominals.resolve(
          new Source(entities.token(role).span(), role, MentionType.NOMINAL).withArticle(entities));
    }
    String name = source.span().in(entities.document().text()).replaceAll("\\s+", " ");
    Optional<Referent> mistaken = entities.personNamed(name);
    if (mistaken.isPresent()) {
      return mistaken.get();
    }
    if (entities.organizationAt(head) >= 0) {
      return new Referent.Organization(entities.organizationAt(head));
    }
    Optional<Referent> known = entities.named(name);
    if (known.isPresent()) {
      return known.get();
    }
    String noun = RoleLexicon.fold(entities.token(head).text());
    if (lexicon.isRole(noun) || lexicon.isBody(noun)) {
      return nominals.resolve(source.withArticle(entities));
    }
    boolean surname = kind == SpeakerKind.PERSON && name.indexOf(' ') < 0;
    String fullest = surname ? entities.fullName(name).orElse(name) : name;
    return new Referent.Other(withoutArticle(fullest), kind);
  }

  /** Index of "spokesman" in "a spokesman for the council" where the council is the mention. */
  private int roleBefore(Source source) {
    int at = entities.document().tokenAt(source.span().start()) - 1;
    if (at > 1 && Phrases.isDeterminer(entities.token(at))) {
      at--;
    }
    if (at < 1 || !Phrases.isPreposition(entities.token(at))) {
      return -1;
    }
    boolean role =
        entities.sentence(at) == entities.sentence(source.headToken())
            && entities.token(at - 1).tag().equals("NN")
            && lexicon.isRole(RoleLexicon.fold(entities.token(at - 1).text()));
    return role ? at - 1 : -1;
  }

  private static String withoutArticle(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith("the ") ? name.substring(4) : name;
  }

  private Optional<Referent> pronoun(Source source) {
    Token token = entities.token(source.headToken());
    String word = token.text().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "i", "me", "my", "we", "us", "our" -> author.or(() -> discourse.lastPerson());
      case "who", "whom", "whose", "which", "that" -> antecedent(source.headToken());
      case "it", "its", "itself", "they", "them", "their", "themselves" ->
          organizations.pronoun(source.headToken());
      default -> {
        Gender gender = PronounResolver.genderOf(word);
        yield pronouns.mostSalient(source.headToken(), gender).or(() -> next(source.headToken()));
      }
    };
  }

  /** The name nearest before a relative pronoun, in its sentence. */
  private Optional<Referent> antecedent(int token) {
    int sentence = entities.sentence(token);
    boolean person = entities.token(token).text().toLowerCase(Locale.ROOT).startsWith("who");
    Referent body = null;
    for (int i = token - 1; i >= 0 && entities.sentence(i) == sentence; i--) {
      if (entities.personAt(i) >= 0) {
        return Optional.of(new Referent.Person(entities.personAt(i)));
      }
      if (body == null && entities.organizationAt(i) >= 0) {
        body = new Referent.Organization(entities.organizationAt(i));
        if (!person) {
          break;
        }
      }
    }
    return Optional.ofNullable(body);
  }

  /** The person named soon after in the same paragraph: "When she won, Roe said". */
  private Optional<Referent> next(int token) {
    int paragraph = entities.document().paragraphOf(entities.token(token));
    int limit = Math.min(entities.size(), token + MOST_AHEAD);
    for (int i = token + 1;
        i < limit && entities.document().paragraphOf(entities.token(i)) == paragraph;
        i++) {
      if (entities.startsPerson(i)) {
        return Optional.of(new Referent.Person(entities.personAt(i)));
      }
    }
    return Optional.empty();
  }
}
