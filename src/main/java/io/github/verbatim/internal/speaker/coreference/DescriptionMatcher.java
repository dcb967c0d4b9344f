package io.github.verbatim.internal.speaker.coreference;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the person whom an article described with the words of a noun phrase. */
final class DescriptionMatcher {
  /** Most descriptions of one person that are looked at. */
  private static final int MOST_DESCRIPTIONS = 24;

  private static final double HEAD = 2;
  private static final double MODIFIER = 1;
  private static final double LEAST = 0.9;
  private static final double UNMATCHED_NAME = -1;
  private static final double FORMER = -1;
  private static final double RECENCY = 0.1;

  private final RoleLexicon lexicon;
  private final List<List<Description>> ofPerson;
  private final DescriptionIndex descriptions;
  private final PronounResolver pronouns;

  DescriptionMatcher(
      RoleLexicon lexicon, List<List<Description>> descriptions, PronounResolver pronouns) {
    this.lexicon = lexicon;
    this.ofPerson = descriptions;
    this.descriptions = new DescriptionIndex(descriptions, lexicon);
    this.pronouns = pronouns;
  }

  /** The person whom the article describes with these words, or words that amount to them. */
  Optional<Referent> described(NounPhrase phrase, int token) {
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

  /** The people whose descriptions hold the noun, the best described first. */
  List<Integer> candidates(NounPhrase phrase, int most) {
    Map<Integer, Double> scores = new LinkedHashMap<>();
    for (Description description : descriptions.candidates(phrase.head())) {
      scores.merge(description.person(), score(phrase, description), Math::max);
    }
    return scores.entrySet().stream()
        .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How well the descriptions of a person go with a phrase; 0 where none does. */
  double score(NounPhrase phrase, int person) {
    double best = 0;
    for (Description description : first(person)) {
      best = Math.max(best, score(phrase, description));
    }
    return best;
  }

  /** A few of the descriptions; an article of lists must not cost more than others. */
  private List<Description> first(int person) {
    List<Description> all = ofPerson.get(person);
    return all.subList(0, Math.min(MOST_DESCRIPTIONS, all.size()));
  }

  /** The words of the descriptions of a person. */
  Set<String> words(int person) {
    Set<String> words = new HashSet<>();
    first(person).forEach(description -> words.addAll(description.words()));
    return words;
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
}
