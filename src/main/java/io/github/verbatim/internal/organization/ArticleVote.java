package io.github.verbatim.internal.organization;

import io.github.verbatim.internal.document.EntityLabel;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One label for one form through the article: what most of its mentions are called, with the last
 * words of full names as votes for people; then names the mentions that the tagger overlooked.
 */
final class ArticleVote implements Correction {
  /** Longest form, in tokens, that is looked for where the tagger saw nothing. */
  private static final int MAX_FORM = 12;

  /** Least share of named mentions from which on an acronym is named wherever it stands. */
  private static final double CERTAIN = 0.34;

  /** Fewest named mentions, and their least share, of a word that is named wherever it stands. */
  private static final int SEVERAL = 2;

  private static final double FREQUENT = 0.25;

  /** Share of named mentions below which an acronym is nowhere a name. */
  private static final double DOUBTFUL = 0.15;

  @Override
  public void apply(NameSpans names) {
    Ballot ballot = new Ballot(names);
    dropDoubtful(names, ballot);
    for (int first : names.starts()) {
      int end = names.end(first);
      EntityLabel label = ballot.winner(names.form(first, end));
      if (label != null && label != names.label(first)) {
        names.set(first, end, label);
      }
    }
    nameOverlooked(names, ballot);
  }

  /** An acronym that mostly stands unnamed is a term of the article's: "TB", "CPI". */
  private static void dropDoubtful(NameSpans names, Ballot ballot) {
    for (int first : names.starts()) {
      int end = names.end(first);
      if (end - first == 1
          && names.isOrganization(first)
          && Words.isAllCapitals(names.text(first))
          && ballot.share(names.text(first)) < DOUBTFUL) {
        names.clear(first, end);
      }
    }
  }

  private static void nameOverlooked(NameSpans names, Ballot ballot) {
    for (int i = 0; i < names.size(); i++) {
      if (names.isFree(i) && Words.isCapitalized(names.text(i))) {
        int end = overlookedEnd(names, ballot, i);
        if (end > i) {
          names.set(i, end, EntityLabel.ORGANIZATION);
          i = end - 1;
        }
      }
    }
  }

  private static int overlookedEnd(NameSpans names, Ballot ballot, int first) {
    int found = first;
    StringBuilder form = new StringBuilder();
    for (int end = first + 1; end <= names.size() && end - first <= MAX_FORM; end++) {
      if (!names.isFree(end - 1) || !names.together(first, end - 1)) {
        break;
      }
      form.append(end - 1 == first ? "" : " ").append(names.text(end - 1));
      if (!ballot.isPrefix(form.toString())) {
        break;
      }
      if (ballot.winner(form.toString()) == EntityLabel.ORGANIZATION
          && isDistinct(names, first, end, ballot)) {
        found = end;
      }
    }
    return found;
  }

  /** Whether a form means its bearer wherever it stands: long ones do, and acronyms. */
  private static boolean isDistinct(NameSpans names, int first, int end, Ballot ballot) {
    if (Words.isCapitalized(names.textAt(end)) && names.together(first, end)) {
      // A part of a longer name that the tagger does not know.
      return false;
    }
    if (end - first > 1) {
      return true;
    }
    String word = names.text(first);
    return Words.isAllCapitals(word)
        ? !ballot.isShouted(names, first) && ballot.share(word) >= CERTAIN
        : isTellingWord(names, first, ballot);
  }

  /** A word of no other meaning in the article that is named several times: “Orbex”. */
  private static boolean isTellingWord(NameSpans names, int index, Ballot ballot) {
    String word = names.text(index);
    return ballot.named(word) >= SEVERAL
        && ballot.share(word) >= FREQUENT
        && !ballot.isLowerCase(word)
        && !(Words.isCapitalized(names.textAt(index - 1)) && names.together(index - 1, index));
  }

  /** The votes of an article. */
  private static final class Ballot {
    private final Map<String, EnumMap<EntityLabel, Double>> votes = new HashMap<>();
    private final Set<String> prefixes = new HashSet<>();
    private final Set<String> lowerCase = new HashSet<>();
    private final Map<String, Integer> named = new HashMap<>();
    private final Map<String, Integer> unnamed = new HashMap<>();

    Ballot(NameSpans names) {
      for (int i = 0; i < names.size(); i++) {
        String word = names.text(i);
        if (Words.isCapitalized(word)) {
          (names.isFree(i) ? unnamed : named).merge(word, 1, Integer::sum);
        } else {
          lowerCase.add(word);
        }
      }
      for (int first : names.starts()) {
        int end = names.end(first);
        EntityLabel label = names.label(first);
        if (label != null) {
          vote(names.form(first, end), label, 1);
          if (label == EntityLabel.PERSON && end - first > 1) {
            vote(names.text(end - 1), label, 1.5);
          }
          if (label == EntityLabel.ORGANIZATION && end - first <= MAX_FORM) {
            for (int k = first + 1; k <= end; k++) {
              prefixes.add(names.form(first, k));
            }
          }
        }
      }
    }

    private void vote(String form, EntityLabel label, double weight) {
      votes
          .computeIfAbsent(form, key -> new EnumMap<>(EntityLabel.class))
          .merge(label, weight, Double::sum);
    }

    /** How often the word stands in names. */
    int named(String word) {
      return named.getOrDefault(word, 0);
    }

    /** Whether the article has the word in small letters, too. */
    boolean isLowerCase(String word) {
      return lowerCase.contains(Words.lower(word));
    }

    /** Share of a word's occurrences that stand in names. */
    double share(String word) {
      int in = named(word);
      return in / (double) Math.max(1, in + unnamed.getOrDefault(word, 0));
    }

    boolean isPrefix(String form) {
      return prefixes.contains(form);
    }

    /** The label with the most votes; null on a draw. */
    @Nullable EntityLabel winner(String form) {
      EnumMap<EntityLabel, Double> row = votes.get(form);
      if (row == null) {
        return null;
      }
      EntityLabel winner = null;
      double best = 0;
      for (Map.Entry<EntityLabel, Double> entry : row.entrySet()) {
        if (entry.getValue() > best) {
          best = entry.getValue();
          winner = entry.getKey();
        } else if (entry.getValue() == best) {
          winner = null;
        }
      }
      return winner;
    }

    /** Whether the word stands among others in capitals, which tell nothing then. */
    boolean isShouted(NameSpans names, int index) {
      return isShouting(names.textAt(index - 1)) || isShouting(names.textAt(index + 1));
    }

    private static boolean isShouting(String word) {
      return word.length() > 3 && Words.isAllCapitals(word);
    }
  }
}
