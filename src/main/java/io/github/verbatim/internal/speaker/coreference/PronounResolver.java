package io.github.verbatim.internal.speaker.coreference;

import io.github.verbatim.internal.person.Gender;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * To whom a pronoun refers: to the one who stands out most where it is met. A mention counts by how
 * near it is and how it stands in its sentence; gender, frequency and who spoke last add to that.
 */
final class PronounResolver {
  /** Mentions looked back upon; further back nobody stands out. */
  static final int LOOK_BACK = 60;

  private static final double SENTENCE_DISTANCE = -0.75;
  private static final double PARAGRAPH_DISTANCE = -0.75;
  private static final double FARTHEST = -6;
  private static final double SUBJECT = 3;
  private static final double SOURCE = 3;
  private static final double BY = 1.5;
  private static final double SPEAKER = 3.5;
  private static final double OBLIQUE = -1;
  private static final double QUOTED = -2.5;
  private static final double SAME_GENDER = 2;
  private static final double OTHER_GENDER = -6;
  private static final double UNKNOWN_HE = 1;
  private static final double UNNAMED = -0.5;
  private static final double FREQUENCY = 0.3;
  private static final double LAST_SOURCE = 1;
  private static final double SAME_SENTENCE = 0.5;
  private static final double NAMED_BEHIND = -2.5;
  private static final int SAME_CLAUSE = 12;

  private final EntityIndex entities;
  private final Discourse discourse;

  PronounResolver(EntityIndex entities, Discourse discourse) {
    this.entities = entities;
    this.discourse = discourse;
  }

  /** The gender of a third-person singular pronoun; unknown for any other word. */
  static Gender genderOf(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself" -> Gender.MALE;
      case "she", "her", "hers", "herself" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  /** The person who stands out most at {@code token}, of this gender if it is known. */
  Optional<Referent> mostSalient(int token, Gender gender) {
    return mostSalient(token, gender, PronounResolver::isPerson);
  }

  /** The organization that stands out most at {@code token}. */
  Optional<Referent> mostSalientOrganization(int token) {
    return mostSalient(
        token, Gender.UNKNOWN, event -> event.referent() instanceof Referent.Organization);
  }

  private Optional<Referent> mostSalient(
      int token, Gender gender, Predicate<DiscourseMention> candidate) {
    Map<Referent, Double> scores = new LinkedHashMap<>();
    Set<Integer> behind = namedBehind(token);
    for (DiscourseMention event : discourse.latest(LOOK_BACK)) {
      if (candidate.test(event)) {
        scores.merge(event.referent(), score(event, token, gender), Math::max);
      }
    }
    Referent best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Referent, Double> entry : scores.entrySet()) {
      double score = entry.getValue() + standing(entry.getKey());
      if (entry.getKey() instanceof Referent.Person person && behind.contains(person.index())) {
        score += NAMED_BEHIND;
      }
      if (score > bestScore) {
        best = entry.getKey();
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The people whom the sentence names behind a pronoun; "she said Roe" is not about Roe. */
  Set<Integer> namedBehind(int token) {
    Set<Integer> named = new HashSet<>();
    int sentence = entities.sentence(token);
    int limit = Math.min(entities.size(), token + SAME_CLAUSE);
    for (int i = token + 1; i < limit && entities.sentence(i) == sentence; i++) {
      if (entities.startsPerson(i)) {
        named.add(entities.personAt(i));
      }
    }
    return named;
  }

  /** How much a person stands out at {@code token}; a large negative number if not at all. */
  double salience(Referent referent, int token) {
    double best = 2 * FARTHEST;
    for (DiscourseMention event : discourse.latest(LOOK_BACK)) {
      if (event.referent().equals(referent)) {
        best = Math.max(best, score(event, token, Gender.UNKNOWN));
      }
    }
    return best + standing(referent);
  }

  private static boolean isPerson(DiscourseMention event) {
    return !(event.referent() instanceof Referent.Organization);
  }

  double score(DiscourseMention event, int token, Gender gender) {
    int sentences = entities.narrated(token) - entities.narrated(event.token());
    int paragraphs =
        entities.document().paragraphOf(entities.token(token))
            - entities.document().paragraphOf(entities.token(event.token()));
    double score =
        Math.max(FARTHEST, SENTENCE_DISTANCE * sentences + PARAGRAPH_DISTANCE * paragraphs);
    score +=
        switch (event.role()) {
          case SOURCE -> SOURCE;
          case BY -> BY;
          case SPEAKER -> SPEAKER;
          case SUBJECT -> SUBJECT;
          case OBLIQUE -> OBLIQUE;
          case OTHER -> 0;
        };
    score += event.quoted() ? QUOTED : 0;
    score += event.referent() instanceof Referent.Other ? UNNAMED : 0;
    score += sentences == 0 ? SAME_SENTENCE : 0;
    if (gender != Gender.UNKNOWN) {
      score += event.gender() == gender ? SAME_GENDER : 0;
      score += event.gender().contradicts(gender) ? OTHER_GENDER : 0;
      // Of those whose gender nothing tells, more are men in news.
      boolean maybeHe = event.gender() == Gender.UNKNOWN && gender == Gender.MALE;
      score += maybeHe && event.referent() instanceof Referent.Person ? UNKNOWN_HE : 0;
    }
    return score;
  }

  double standing(Referent referent) {
    return FREQUENCY * Math.log1p(discourse.times(referent))
        + (discourse.isLastSource(referent) ? LAST_SOURCE : 0);
  }
}
