package io.github.verbatim.internal.speaker.coreference;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.Sentence;
import io.github.verbatim.internal.document.TaggedEntity;
import io.github.verbatim.internal.document.Token;
import io.github.verbatim.internal.organization.FoundOrganization;
import io.github.verbatim.internal.person.FoundPerson;
import io.github.verbatim.internal.person.FullNameSearch;
import io.github.verbatim.internal.person.NameLexicon;
import io.github.verbatim.record.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The people and organizations of an article, found by the token where they stand or by name.
 * Immutable.
 */
public final class EntityIndex {
  private static final int NOBODY = -1;

  private final Document document;
  private final List<FoundPerson> persons;
  private final List<FoundOrganization> organizations;
  private final int[] personAt;
  private final int[] organizationAt;
  private final boolean[] startsName;
  private final boolean[] tagged;
  private final boolean[] quoted;
  private final Set<Integer> namesakes = new HashSet<>();
  private final int[] narrated;
  private final NameLexicon names;
  private final FullNameSearch fullNames;
  private final Map<String, Referent> byLastWord = new HashMap<>();
  private final Map<String, Referent> byName = new HashMap<>();

  /**
   * Indexes them.
   *
   * @param quotes the words within quotation marks that are somebody's speech
   */
  public EntityIndex(
      Document document,
      List<Span> quotes,
      List<FoundPerson> persons,
      List<FoundOrganization> organizations,
      NameLexicon names) {
    this.names = names;
    this.fullNames = new FullNameSearch(document, names);
    this.document = document;
    this.persons = List.copyOf(persons);
    this.organizations = List.copyOf(organizations);
    int size = document.tokens().size();
    this.personAt = new int[size];
    this.organizationAt = new int[size];
    this.startsName = new boolean[size];
    this.quoted = new boolean[size];
    this.tagged = new boolean[size];
    for (TaggedEntity entity : document.entities()) {
      Arrays.fill(tagged, entity.firstToken(), entity.endToken(), true);
    }
    this.narrated = new int[document.sentences().size()];
    Arrays.fill(personAt, NOBODY);
    Arrays.fill(organizationAt, NOBODY);
    indexOrganizations();
    indexPersons();
    indexMistaken();
    for (Span span : quotes) {
      for (int i = document.tokenAt(span.start());
          i < size && document.tokens().get(i).start() < span.end();
          i++) {
        quoted[i] = true;
      }
    }
    countNarrated();
  }

  private void indexOrganizations() {
    for (int i = 0; i < organizations.size(); i++) {
      FoundOrganization organization = organizations.get(i);
      Referent referent = new Referent.Organization(i);
      for (TaggedEntity mention : organization.mentions()) {
        Arrays.fill(organizationAt, mention.firstToken(), mention.endToken(), i);
      }
      byName.put(key(organization.name()), referent);
      organization.aliases().forEach(alias -> byName.putIfAbsent(key(alias), referent));
    }
  }

  private void indexPersons() {
    for (int i = 0; i < persons.size(); i++) {
      FoundPerson person = persons.get(i);
      Referent referent = new Referent.Person(i);
      for (TaggedEntity mention : person.mentions()) {
        Arrays.fill(personAt, mention.firstToken(), mention.endToken(), i);
        startsName[mention.firstToken()] = true;
      }
      person.aliases().forEach(alias -> byName.putIfAbsent(key(alias), referent));
      byName.put(key(person.name()), referent);
    }
    for (int i = 0; i < persons.size(); i++) {
      String name = persons.get(i).name();
      if (name.indexOf(' ') > 0) {
        Referent other =
            byLastWord.putIfAbsent(
                key(name.substring(name.lastIndexOf(' ') + 1)), new Referent.Person(i));
        if (other instanceof Referent.Person person) {
          namesakes.add(i);
          namesakes.add(person.index());
        }
      }
      for (String word : name.split(" ", -1)) {
        if (word.length() > 1 && Character.isUpperCase(word.charAt(0)) && !word.endsWith(".")) {
          byName.putIfAbsent(key(word), new Referent.Person(i));
        }
      }
    }
  }

  /** Surnames of the article's people that the tagger took for something else, or for nothing. */
  private void indexMistaken() {
    for (TaggedEntity entity : document.entities()) {
      int token = entity.firstToken();
      if (entity.endToken() == token + 1 && personAt[token] == NOBODY) {
        markSurname(token);
      }
    }
    for (Token token : document.tokens()) {
      if (token.tag().startsWith("NNP")
          && personAt[token.index()] == NOBODY
          && organizationAt[token.index()] == NOBODY) {
        markSurname(token.index());
      }
    }
  }

  private void markSurname(int token) {
    boolean inLongerName =
        (token > 0
                && document.tokens().get(token - 1).tag().startsWith("NNP")
                && !isTitle(token - 1))
            || (token + 1 < personAt.length
                && document.tokens().get(token + 1).tag().startsWith("NNP"));
    Referent person = byLastWord.get(key(document.tokens().get(token).text()));
    if (!inLongerName && person instanceof Referent.Person one) {
      personAt[token] = one.index();
      startsName[token] = true;
    }
  }

  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace('’', '\'');
    String bare = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    return bare.startsWith("the ") ? bare.substring(4) : bare;
  }

  /** The article. */
  public Document document() {
    return document;
  }

  /** The people. */
  public List<FoundPerson> persons() {
    return persons;
  }

  /** The organizations. */
  public List<FoundOrganization> organizations() {
    return organizations;
  }

  /** The name of an entity: the fullest one that the article prints. */
  public String nameOf(Referent referent) {
    if (referent instanceof Referent.Person person) {
      return persons.get(person.index()).name();
    }
    return referent instanceof Referent.Organization organization
        ? organizations.get(organization.index()).name()
        : ((Referent.Other) referent).name();
  }

  /** The other names of an entity. */
  public List<String> aliasesOf(Referent referent) {
    if (referent instanceof Referent.Person person) {
      return persons.get(person.index()).aliases();
    }
    return referent instanceof Referent.Organization organization
        ? organizations.get(organization.index()).aliases()
        : List.of();
  }

  Token token(int index) {
    return document.tokens().get(index);
  }

  int size() {
    return personAt.length;
  }

  boolean isQuoted(int token) {
    return quoted[token];
  }

  /** Index of the person whose name a token is part of; -1 if of none. */
  int personAt(int token) {
    return personAt[token];
  }

  /** Index of the organization whose name a token is part of; -1 if of none. */
  int organizationAt(int token) {
    return organizationAt[token];
  }

  /** Whether a token is part of a name of whatever kind. */
  boolean isName(int token) {
    return personAt[token] >= 0 || organizationAt[token] >= 0 || tagged[token];
  }

  /** Whether the name of a person begins here. */
  boolean startsPerson(int token) {
    return startsName[token];
  }

  /** Index behind the last token of the person's name that {@code token} is part of. */
  int endOfPerson(int token) {
    int end = token + 1;
    while (end < personAt.length && personAt[end] == personAt[token] && !startsName[end]) {
      end++;
    }
    return end;
  }

  /**
   * The person whose name ends with, or is, this single word; empty for several words. For words
   * that the tagger took for an organization or a place.
   */
  Optional<Referent> personNamed(String word) {
    return word.indexOf(' ') < 0
        ? Optional.ofNullable(byLastWord.get(key(word)))
        : Optional.empty();
  }

  /** Whether another person of the article has the same last name. */
  boolean hasNamesake(int person) {
    return namesakes.contains(person);
  }

  /** Index behind the last token of the organization's name that {@code token} is part of. */
  int endOfOrganization(int token) {
    int end = token + 1;
    while (end < organizationAt.length && organizationAt[end] == organizationAt[token]) {
      end++;
    }
    return end;
  }

  /** Who is called so somewhere in the article. */
  Optional<Referent> named(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  /** The full name to a surname that is nobody's among the people. */
  Optional<String> fullName(String surname) {
    return fullNames
        .find(surname)
        .map(entity -> entity.span().in(document.text()).replaceAll("\\s+", " "));
  }

  /** Whether the token is a title such as "Rep.". */
  boolean isTitle(int token) {
    return names.isTitle(token(token).text());
  }

  /** Number of sentences up to that of a token that do not consist of somebody's speech alone. */
  int narrated(int token) {
    return narrated[sentence(token)];
  }

  private void countNarrated() {
    int count = 0;
    for (Sentence sentence : document.sentences()) {
      int i = sentence.firstToken();
      while (i < sentence.endToken() && (quoted[i] || isMark(i))) {
        i++;
      }
      count += i < sentence.endToken() ? 1 : 0;
      narrated[sentence.index()] = count;
    }
  }

  private boolean isMark(int token) {
    return !Character.isLetterOrDigit(token(token).text().charAt(0));
  }

  /** Index of the sentence of a token. */
  int sentence(int token) {
    return token(token).sentence();
  }
}
