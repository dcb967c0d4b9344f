package io.github.verbatim.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of units and counted nouns, reduced to what is compared: singular, British, lower case. */
final class UnitWords {
  private static final Set<String> METRE_PREFIXES =
      Set.of(
          "", "kilo", "centi", "milli", "micro", "nano", "pico", "femto", "atto", "deci", "deca",
          "hecto", "mega");
  private static final Set<String> GRAM_PREFIXES =
      Set.of("", "kilo", "centi", "milli", "micro", "nano");

  private final Map<String, String> singulars = ScorerWords.map("singulars.tsv");
  private final Map<String, String> british = ScorerWords.map("british-spellings.tsv");

  /** The words of {@code phrase}. */
  List<String> of(String phrase) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String ascii = ScoreText.lowerAscii(phrase) + " ";
    for (int i = 0; i < ascii.length(); i++) {
      char c = ascii.charAt(i);
      if (isWordCharacter(c)) {
        word.append(c);
      } else if (c != '\'' && !word.isEmpty()) {
        words.add(british(singular(word.toString())));
        word.setLength(0);
      }
    }
    return words;
  }

  private static boolean isWordCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "%&+".indexOf(c) >= 0;
  }

  private String singular(String word) {
    String known = singulars.get(word);
    if (known != null) {
      return known;
    }
    if (word.length() < 4 || !word.endsWith("s") || endsWithAny(word, "ss", "us", "is")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean hissing = endsWithAny(word, "ches", "shes", "xes", "sses", "zzes");
    return word.substring(0, word.length() - (hissing ? 2 : 1));
  }

  private static boolean endsWithAny(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private String british(String word) {
    int length = word.length();
    if (endsWithAny(word, "meter", "liter")
        && METRE_PREFIXES.contains(word.substring(0, length - 5))) {
      return word.substring(0, length - 2) + "re";
    }
    if (word.endsWith("gramme") && GRAM_PREFIXES.contains(word.substring(0, length - 6))) {
      return word.substring(0, length - 2);
    }
    return british.getOrDefault(word, word);
  }
}
