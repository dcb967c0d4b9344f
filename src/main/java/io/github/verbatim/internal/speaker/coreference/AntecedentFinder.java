package io.github.verbatim.internal.speaker.coreference;

import io.github.verbatim.internal.person.Gender;
import io.github.verbatim.internal.person.Subjects;
import io.github.verbatim.record.MentionType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entities to which a mention may refer, with their features: those met so far, those
 * named soon after, those that the article describes so, and somebody without a name. Their number
 * is bounded, so that an article costs no more than its length. For one thread.
 */
final class AntecedentFinder {
  /** Most entities of those met so far. */
  private static final int MOST_RECENT = 16;

  /** Most people by their description. */
  private static final int MOST_DESCRIBED = 6;

  /** Tokens after the mention in which a name is looked for. */
  private static final int AHEAD = 60;

  private static final int MOST_AHEAD = 2;

  /** Tokens on either side of the mention in which quoted words count as its quote. */
  private static final int QUOTE = 100;

  private final EntityIndex entities;
  private final RoleLexicon lexicon;
  private final OrganizationKinds kinds;
  private final Discourse discourse;
  private final PronounResolver pronouns;
  private final DescriptionMatcher descriptions;

  AntecedentFinder(
      EntityIndex entities,
      RoleLexicon lexicon,
      OrganizationKinds kinds,
      Discourse discourse,
      PronounResolver pronouns,
      DescriptionMatcher descriptions) {
    this.entities = entities;
    this.lexicon = lexicon;
    this.kinds = kinds;
    this.discourse = discourse;
    this.pronouns = pronouns;
    this.descriptions = descriptions;
  }

  /** What is known of one candidate. */
  private static final class Evidence {
    private @Nullable DiscourseMention nearest;
    private double salience = Double.NEGATIVE_INFINITY;
    private int timesSource;
    private boolean narrated;
    private int ahead = -1;
  }

  /**
   * The candidates.
   *
   * @param byRules whom the rules take; null if nobody
   * @param unnamed somebody new without a name; null if a pronoun is resolved
   */
  List<Antecedent> find(Source source, @Nullable Referent byRules, @Nullable Referent unnamed) {
    int token = source.headToken();
    Mention mention = new Mention(source);
    Map<Referent, Evidence> found = recent(token, mention.gender);
    if (byRules != null) {
      found.computeIfAbsent(byRules, one -> new Evidence());
    }
    if (mention.phrase != null) {
      for (int person : descriptions.candidates(mention.phrase, MOST_DESCRIBED)) {
        found.computeIfAbsent(new Referent.Person(person), one -> new Evidence());
      }
    }
    addAhead(mention, found);
    // A phrase does not refer to a person within it: "Roe's lawyer" is not Roe.
    found
        .keySet()
        .removeIf(
            one ->
                one instanceof Referent.Person
                    && mention.insidePhrase.contains(one)
                    && !one.equals(byRules));
    boolean isNew = unnamed != null && !found.containsKey(unnamed);
    if (unnamed != null) {
      found.computeIfAbsent(unnamed, one -> new Evidence());
    }
    Ranks ranks = new Ranks(found, mention.gender);
    List<Antecedent> antecedents = new ArrayList<>();
    found.forEach(
        (referent, evidence) -> {
          Features features = new Features(mention);
          boolean fresh = isNew && referent.equals(unnamed);
          describe(mention, referent, evidence, ranks, fresh, features);
          boolean rules = referent.equals(byRules);
          if (rules) {
            features.add("rule" + (fresh ? "-new" : ""));
          }
          antecedents.add(new Antecedent(referent, rules, features.values));
        });
    return antecedents;
  }

  private Map<Referent, Evidence> recent(int token, Gender gender) {
    Map<Referent, Evidence> found = new LinkedHashMap<>();
    for (DiscourseMention mention : discourse.latest(PronounResolver.LOOK_BACK)) {
      Evidence evidence = found.get(mention.referent());
      if (evidence == null) {
        if (found.size() == MOST_RECENT) {
          continue;
        }
        evidence = new Evidence();
        evidence.nearest = mention;
        found.put(mention.referent(), evidence);
      }
      evidence.narrated |= !mention.quoted();
      boolean source =
          mention.role() == DiscourseMention.Role.SOURCE
              || mention.role() == DiscourseMention.Role.BY;
      evidence.timesSource += source ? 1 : 0;
      evidence.salience = Math.max(evidence.salience, pronouns.score(mention, token, gender));
    }
    return found;
  }

  /** People named after the mention; not those within its phrase, which it cannot refer to. */
  private void addAhead(Mention mention, Map<Referent, Evidence> found) {
    int token = mention.token;
    int from =
        mention.phrase == null
            ? token + 1
            : UnnamedSources.endOfComplement(entities, mention.phrase.endToken());
    int limit = Math.min(entities.size(), token + AHEAD);
    int met = 0;
    for (int i = from; i < limit && met < MOST_AHEAD; i++) {
      if (entities.startsPerson(i) && !entities.isQuoted(i)) {
        Referent person = new Referent.Person(entities.personAt(i));
        Evidence evidence = found.computeIfAbsent(person, one -> new Evidence());
        if (evidence.ahead < 0) {
          evidence.ahead = i;
          met++;
        }
      }
    }
  }

  /** Places of the candidates: by how recent they are, and by how they stand out. */
  private final class Ranks {
    private final Map<Referent, Integer> byRecency = new HashMap<>();
    private final Map<Referent, Integer> bySalience = new HashMap<>();
    private double best = Double.NEGATIVE_INFINITY;

    Ranks(Map<Referent, Evidence> found, Gender gender) {
      List<Referent> apt = new ArrayList<>();
      found.forEach(
          (referent, evidence) -> {
            if (evidence.nearest != null && !genderOf(referent, evidence).contradicts(gender)) {
              byRecency.put(referent, apt.size());
              apt.add(referent);
            }
          });
      List<Referent> sorted = new ArrayList<>(apt);
      Map<Referent, Double> scores = new HashMap<>();
      found.forEach((one, evidence) -> scores.put(one, evidence.salience + pronouns.standing(one)));
      sorted.sort((a, b) -> Double.compare(score(scores, b), score(scores, a)));
      for (int i = 0; i < sorted.size(); i++) {
        bySalience.put(sorted.get(i), i);
      }
      best = sorted.isEmpty() ? 0 : score(scores, sorted.get(0));
    }
  }

  private static double score(Map<Referent, Double> scores, Referent referent) {
    return scores.getOrDefault(referent, Double.NEGATIVE_INFINITY);
  }

  private Gender genderOf(Referent referent, Evidence evidence) {
    if (referent instanceof Referent.Person person) {
      return entities.persons().get(person.index()).gender();
    }
    return evidence.nearest == null ? Gender.UNKNOWN : evidence.nearest.gender();
  }

  private void describe(
      Mention mention,
      Referent referent,
      Evidence evidence,
      Ranks ranks,
      boolean fresh,
      Features features) {
    String kind = kind(referent);
    if (fresh) {
      describeNew(mention, features);
      return;
    }
    features.add("kind=" + kind);
    Gender gender = genderOf(referent, evidence);
    if (mention.gender != Gender.UNKNOWN) {
      features.add(
          "gender="
              + (gender == mention.gender
                  ? "same"
                  : gender == Gender.UNKNOWN ? "open-" + mention.gender + "-" + kind : "other"));
    }
    place(mention, evidence, kind, features);
    if (evidence.nearest != null) {
      int recency = ranks.byRecency.getOrDefault(referent, 9);
      int salience = ranks.bySalience.getOrDefault(referent, 9);
      features.add("recent=" + Math.min(4, recency));
      features.add("salient=" + Math.min(4, salience));
      if (salience < 9) {
        features.add("behind", (evidence.salience + pronouns.standing(referent) - ranks.best) / 3);
      }
      features.add("times=" + bucket(discourse.times(referent)));
      features.add("source=" + Math.min(3, evidence.timesSource));
      features.add(evidence.narrated ? "narrated" : "quoted");
    }
    if (discourse.isLastSource(referent)) {
      features.add("last");
    }
    if (mention.quotedEntities.contains(referent)) {
      features.add("inquote");
    }
    if (mention.entitiesAfter.contains(referent)) {
      features.add("clause");
    }
    if (mention.phrase != null) {
      describeNominal(mention, mention.phrase, referent, features);
    }
  }

  private void describeNew(Mention mention, Features features) {
    features.add("new");
    NounPhrase phrase = mention.phrase;
    if (phrase == null) {
      return;
    }
    features.add("new-modified=" + Math.min(3, phrase.words().size() - 1));
    features.add("new-names=" + Math.min(2, phrase.names().size()));
    features.add("new-plural=" + phrase.plural());
    int end = phrase.endToken();
    String next = end < entities.size() ? entities.token(end).tag() : "";
    features.add("new-next=" + (next.equals("IN") ? entities.token(end).text() : next));
    features.add("new-head=" + phrase.head());
    features.add("new-met=" + mention.headMet);
  }

  private void place(Mention mention, Evidence evidence, String kind, Features features) {
    int token = mention.token;
    DiscourseMention nearest = evidence.nearest;
    if (nearest != null) {
      int sentences = entities.narrated(token) - entities.narrated(nearest.token());
      int paragraphs = paragraph(token) - paragraph(nearest.token());
      String distance = bucket(sentences);
      features.add("near=" + distance + "," + nearest.role().name().toLowerCase(Locale.ROOT));
      features.add("near=" + distance + "," + kind);
      features.add("paragraphs=" + bucket(paragraphs));
      if (sentences == 0 && entities.sentence(token) == entities.sentence(nearest.token())) {
        features.add("same-sentence");
      }
    } else {
      features.add("unmet");
    }
    if (evidence.ahead >= 0) {
      int sentences = entities.sentence(evidence.ahead) - entities.sentence(token);
      boolean subject =
          Subjects.isSubject(
              entities.document(), evidence.ahead, entities.endOfPerson(evidence.ahead));
      String place = Math.min(2, sentences) + (subject ? ",subject" : "");
      features.add("ahead=" + place + (nearest == null ? ",unmet" : ""));
    }
  }

  private void describeNominal(
      Mention mention, NounPhrase phrase, Referent referent, Features features) {
    Set<String> own = new HashSet<>(phrase.words());
    own.remove(phrase.head());
    Set<String> theirs = wordsOf(referent);
    long shared = own.stream().filter(theirs::contains).count();
    long missed =
        phrase.names().stream()
            .filter(word -> !word.equals(phrase.head()) && !theirs.contains(word))
            .count();
    features.add("modifiers=" + Math.min(2, shared));
    features.add("missed=" + Math.min(2, missed));
    boolean head = theirs.contains(phrase.head());
    if (head) {
      features.add("head-" + kind(referent));
    }
    if (referent instanceof Referent.Person person) {
      double score = descriptions.score(phrase, person.index());
      features.add("described=" + (int) Math.max(-1, Math.min(4, Math.floor(score))));
    } else if (referent instanceof Referent.Organization) {
      features.add("suggested=" + kinds.suggests(theirs, phrase.head()));
      features.add("excluded=" + kinds.excludes(theirs, phrase.head()));
    }
    if (mention.insidePhrase.contains(referent)) {
      features.add("inside-" + kind(referent));
    }
  }

  /** The words of an organization's name, of descriptions of a person, or of an unnamed one. */
  private Set<String> wordsOf(Referent referent) {
    if (referent instanceof Referent.Person person) {
      return descriptions.words(person.index());
    }
    String name =
        referent instanceof Referent.Organization one
            ? entities.organizations().get(one.index()).name()
            : ((Referent.Other) referent).name();
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s-]+", -1))
        .collect(Collectors.toSet());
  }

  private static String kind(Referent referent) {
    if (referent instanceof Referent.Person) {
      return "person";
    }
    return referent instanceof Referent.Other other
        ? other.kind().name().toLowerCase(Locale.ROOT)
        : "body";
  }

  private int paragraph(int token) {
    return entities.document().paragraphOf(entities.token(token));
  }

  private static String bucket(int count) {
    return count <= 3 ? String.valueOf(Math.max(0, count)) : count <= 6 ? "6" : "9";
  }

  /** What is known of the mention itself. */
  private final class Mention {
    private final int token;
    private final Gender gender;
    private final @Nullable NounPhrase phrase;
    private final String coarse;
    private final String fine;
    private final Set<Referent> quotedEntities = new HashSet<>();
    private final Set<Referent> entitiesAfter = new HashSet<>();
    private final Set<Referent> insidePhrase = new HashSet<>();
    private final boolean headMet;

    Mention(Source source) {
      this.token = source.headToken();
      String word = entities.token(token).text().toLowerCase(Locale.ROOT);
      if (source.type() == MentionType.PRONOUN) {
        this.phrase = null;
        this.gender = PronounResolver.genderOf(word);
        this.coarse = pronoun(word);
        this.fine = "";
        this.headMet = false;
      } else {
        NounPhrase nounPhrase = NounPhrase.of(entities, source);
        this.phrase = nounPhrase;
        this.gender = lexicon.genderOf(nounPhrase.head());
        this.coarse = source.type() == MentionType.GROUP ? "group" : "nominal";
        this.fine = nounPhrase.determiner().name().charAt(0) + "-" + noun(nounPhrase) + ":";
        this.headMet = discourse.unnamedHeads().contains(nounPhrase.head());
        for (int i = nounPhrase.firstToken(); i < nounPhrase.endToken(); i++) {
          entityAt(i, insidePhrase);
        }
      }
      lookAround();
    }

    private void lookAround() {
      int paragraph = paragraph(token);
      int from = Math.max(0, token - QUOTE);
      int to = Math.min(entities.size(), token + QUOTE);
      for (int i = from; i < to; i++) {
        if (entities.isQuoted(i) && paragraph(i) == paragraph) {
          entityAt(i, quotedEntities);
        }
      }
      for (int person : pronouns.namedBehind(token)) {
        entitiesAfter.add(new Referent.Person(person));
      }
    }

    private void entityAt(int i, Set<Referent> into) {
      if (entities.personAt(i) >= 0) {
        into.add(new Referent.Person(entities.personAt(i)));
      } else if (entities.organizationAt(i) >= 0) {
        into.add(new Referent.Organization(entities.organizationAt(i)));
      }
    }

    private String noun(NounPhrase nounPhrase) {
      String head = nounPhrase.head();
      if (lexicon.isDocument(head)) {
        return "document";
      }
      if (lexicon.isBody(head)) {
        return "body";
      }
      return lexicon.isGroup(head) ? "group" : lexicon.isRole(head) ? "role" : "other";
    }

    private static String pronoun(String word) {
      return switch (word) {
        case "he", "him", "his", "she", "her", "hers" -> "he";
        case "they", "them", "their" -> "they";
        case "it", "its" -> "it";
        case "who", "whom", "whose", "which", "that" -> "who";
        case "i", "me", "my", "we", "us", "our" -> "first";
        default -> "other";
      };
    }
  }

  /** Features, each under the class of the mention and, of a noun phrase, under its finer one. */
  private static final class Features {
    private final Map<String, Double> values = new HashMap<>();
    private final Mention mention;

    Features(Mention mention) {
      this.mention = mention;
    }

    void add(String feature) {
      add(feature, 1);
    }

    void add(String feature, double value) {
      values.put(mention.coarse + ":" + feature, value);
      if (!mention.fine.isEmpty()) {
        values.put(mention.fine + feature, value);
      }
    }
  }
}
