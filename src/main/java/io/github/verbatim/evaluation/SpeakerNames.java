package io.github.verbatim.evaluation;

import io.github.verbatim.internal.lexicon.LexiconRow;
import java.util.HashSet;
import java.util.Set;

/** How names of speakers are compared: without titles, accents, case and punctuation. */
final class SpeakerNames {
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
