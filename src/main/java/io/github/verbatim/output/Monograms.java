package io.github.verbatim.output;

import io.github.verbatim.record.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One or two letters for each speaker, all different, so that speakers can be told apart without
 * colours: "AM" for Anne Milgram, "S" for a spokesman.
 */
final class Monograms {
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private Monograms() {}

  /** In the order of {@code speakers}; what is taken already gets a number. */
  static List<String> of(List<Speaker> speakers) {
    List<String> monograms = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    Map<String, Integer> next = new HashMap<>();
    for (Speaker speaker : speakers) {
      String initials = initials(speaker.name());
      String monogram = initials;
      while (!taken.add(monogram)) {
        monogram = initials + next.merge(initials, 2, (count, one) -> count + 1);
      }
      monograms.add(monogram);
    }
    return monograms;
  }

  private static String initials(String name) {
    List<String> letters = new ArrayList<>();
    for (String word : name.split("\\s+", -1)) {
      if (!ARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
        word.codePoints()
            .filter(Character::isLetterOrDigit)
            .limit(1)
            .forEach(letter -> letters.add(Character.toString(letter).toUpperCase(Locale.ROOT)));
      }
    }
    if (letters.isEmpty()) {
      return "#";
    }
    String first = letters.get(0);
    return letters.size() == 1 ? first : first + letters.get(letters.size() - 1);
  }
}
