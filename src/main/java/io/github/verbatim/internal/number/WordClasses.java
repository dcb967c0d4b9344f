package io.github.verbatim.internal.number;

import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.LexiconRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Classes of words that readers of numbers and their contexts ask for. Immutable after loading. */
final class WordClasses {
  private static final List<String> FILES =
      List.of(
          "lexicons/en/date-words.tsv",
          "lexicons/en/number-labels.tsv",
          "lexicons/en/number-word-classes.tsv");

  private static final String AGE_GROUPS = "lexicons/en/age-groups.tsv";

  private final Map<String, Set<String>> classes = new HashMap<>();

  private WordClasses() {}

  static WordClasses load(LexiconReader lexicons) {
    WordClasses words = new WordClasses();
    for (String file : FILES) {
      for (LexiconRow row : lexicons.rows(file)) {
        words.classes.computeIfAbsent(row.field(1), name -> new HashSet<>()).add(row.field(0));
      }
    }
    words.classes.put("age-group", lexicons.words(AGE_GROUPS));
    return words;
  }

  /** The words of a class; empty if there is none of that name. */
  Set<String> get(String name) {
    return Set.copyOf(classes.getOrDefault(name, Set.of()));
  }

  /** Whether a sub-token is of that class. */
  boolean is(String name, SubToken subToken) {
    return classes.getOrDefault(name, Set.of()).contains(subToken.key());
  }
}
