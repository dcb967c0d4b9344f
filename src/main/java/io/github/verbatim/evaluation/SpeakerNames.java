package io.github.verbatim.evaluation;

import io.github.verbatim.internal.lexicon.LexiconRow;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How names of speakers are compared: without titles, accents, case and punctuation. */
final class SpeakerNames {
  private static final Set<String> WITHOUT_NAME = Set.of("unnamed", "group", "document");

  private static final Pattern PREPOSITION =
      Pattern.compile("\\b(?:of|for|at|in|from|on|with|to|by|about|near)\\b");

  private final Set<String> fillers = new HashSet<>();

  private SpeakerNames() {}

  /** Reads the titles. */
  static SpeakerNames load() {
    SpeakerNames names = new SpeakerNames();
    for (LexiconRow row : ScorerWords.rows("name-fillers.tsv")) {
      names.fillers.add(row.field(0));
    }
    return names;
  }

  /**
   * Whether a name is the labelled one; of somebody without a name a longer or shorter form with
   * the same head word will do.
   *
   * @param kind of the labelled one; null if it is not known
   */
  boolean isSame(String name, String labelled, @Nullable String kind) {
    String one = normal(name);
    String other = normal(labelled);
    if (one.equals(other) || kind == null || !WITHOUT_NAME.contains(kind)) {
      return one.equals(other);
    }
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    return !shorter.isEmpty()
        && (" " + longer + " ").contains(" " + shorter + " ")
        && head(one).equals(head(other));
  }

  /** The last word before the first preposition. */
  private static String head(String phrase) {
    String[] words = PREPOSITION.split(phrase, 2)[0].strip().split("\\s+", -1);
    String last = words[words.length - 1];
    return last.isEmpty() ? phrase : last;
  }

  /** The form to compare. */
  String normal(String name) {
    StringBuilder kept = new StringBuilder();
    for (String word : ScoreText.lowerAscii(name).split("[^a-z0-9_]+", -1)) {
      if (!fillers.contains(word)) {
        kept.append(word).append(' ');
      }
    }
    return ScoreText.lettersAndDigits(kept.toString());
  }
}
