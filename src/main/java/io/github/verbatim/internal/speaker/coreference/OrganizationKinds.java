package io.github.verbatim.internal.speaker.coreference;

import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.LexiconRow;
import io.github.verbatim.internal.lexicon.ModelFiles;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Of what kind a body is, by the words of its name. Immutable. */
final class OrganizationKinds {
  private static final String FILE = "lexicons/en/body-kinds.tsv";

  private final Map<String, Set<String>> wordsOfNames = new HashMap<>();
  private final Set<String> exclusive = new HashSet<>();

  private OrganizationKinds() {}

  static OrganizationKinds load(ModelFiles files) {
    OrganizationKinds kinds = new OrganizationKinds();
    for (LexiconRow row : new LexiconReader(files).rows(FILE)) {
      kinds.wordsOfNames.put(row.field(0), new HashSet<>(List.of(row.field(1).split(" ", -1))));
      if (row.optional(2).equals("x")) {
        kinds.exclusive.add(row.field(0));
      }
    }
    return kinds;
  }

  /** Whether a name is such as bodies bear that are called by the noun: "Alliance" by "party". */
  boolean suggests(Collection<String> words, String noun) {
    Set<String> typical = wordsOfNames.getOrDefault(noun, Set.of());
    return words.contains(noun) || words.stream().anyMatch(typical::contains);
  }

  /**
   * Whether a body cannot be called by the noun.
   *
   * @param words words of its name, and the nouns by which it was called
   */
  boolean excludes(Collection<String> words, String noun) {
    return exclusive.contains(noun)
        && !suggests(words, noun)
        && words.stream().anyMatch(exclusive::contains);
  }
}
