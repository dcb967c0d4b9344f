package io.github.verbatim.internal.speaker.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The descriptions of people by the words that may refer back to them. Immutable. */
final class DescriptionIndex {
  /** Most descriptions that are looked at for one noun; bounds the time in lists of officials. */
  private static final int MOST_CANDIDATES = 64;

  private final Map<String, List<Description>> byNoun = new HashMap<>();

  DescriptionIndex(List<List<Description>> descriptions, RoleLexicon lexicon) {
    for (List<Description> ofPerson : descriptions) {
      for (Description description : ofPerson) {
        description.words().forEach(word -> add(word, description));
        lexicon.otherNames(description.head()).forEach(noun -> add(noun, description));
      }
    }
  }

  private void add(String noun, Description description) {
    List<Description> listed = byNoun.computeIfAbsent(noun, word -> new ArrayList<>());
    if (listed.size() < MOST_CANDIDATES) {
      listed.add(description);
    }
  }

  /** The descriptions that hold the noun, or a noun for which it may stand. */
  List<Description> candidates(String noun) {
    return byNoun.getOrDefault(noun, List.of());
  }
}
