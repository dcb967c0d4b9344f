package io.github.verbatim.internal.number;

import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.LexiconRow;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words of dates and times, and words that make a number a label. Immutable after loading. */
final class DateWords {
  private static final String DATES = "lexicons/en/date-words.tsv";
  private static final String LABELS = "lexicons/en/number-labels.tsv";
  private static final String CONTEXT = "lexicons/en/number-context-words.tsv";

  private final Map<String, Set<String>> dates = new HashMap<>();
  private final Map<String, Set<String>> labels = new HashMap<>();

  private DateWords() {}

  static DateWords load(LexiconReader lexicons) {
    DateWords words = new DateWords();
    fill(words.dates, lexicons, DATES);
    fill(words.labels, lexicons, LABELS);
    fill(words.labels, lexicons, CONTEXT);
    return words;
  }

  private static void fill(Map<String, Set<String>> map, LexiconReader lexicons, String file) {
    for (LexiconRow row : lexicons.rows(file)) {
      map.computeIfAbsent(row.field(1), kind -> new HashSet<>()).add(row.field(0));
    }
  }

  private boolean isDate(String kind, SubToken subToken) {
    return dates.getOrDefault(kind, Set.of()).contains(subToken.key());
  }

  private boolean isLabel(String place, SubToken subToken) {
    return labels.getOrDefault(place, Set.of()).contains(subToken.key());
  }

  /** Whether this is a month; "may" and "march" in lower case are verbs unless tagged as names. */
  boolean isMonth(SubToken subToken) {
    return isDate("month", subToken) && (subToken.isCapitalized() || subToken.hasTag("NNP"));
  }

  boolean isWeekday(SubToken subToken) {
    return isDate("weekday", subToken) && (subToken.isCapitalized() || subToken.hasTag("NNP"));
  }

  boolean isClock(SubToken subToken) {
    return isDate("clock", subToken);
  }

  boolean isYearCue(SubToken subToken) {
    return isDate("year-cue", subToken);
  }

  /** Whether a number after this sub-token is a label: "Section 4", "No. 10". */
  boolean isLabelBefore(SubToken subToken) {
    if (subToken.is("no") || subToken.is("p")) {
      return subToken.isCapitalized() || subToken.text().endsWith(".");
    }
    return isLabel("before", subToken);
  }

  /** Whether a word belongs to a class of either lexicon, or of the words of contexts. */
  boolean isClass(String kind, SubToken subToken) {
    return isDate(kind, subToken) || isLabel(kind, subToken);
  }

  /** Whether this ends the name of a street: "Baker Street". */
  boolean isStreet(SubToken subToken) {
    return isLabel("street", subToken) && subToken.isCapitalized();
  }

  /** Whether this ends the name of a street and of nothing else that is numbered: "34th Street". */
  boolean isNumberedStreet(SubToken subToken) {
    return isLabel("numbered-street", subToken) && subToken.isCapitalized();
  }

  /** Whether this begins the name of a street in another language: "calle Mayor". */
  boolean isStreetBefore(SubToken subToken) {
    return isLabel("street-before", subToken) && (subToken.isCapitalized() || !subToken.is("via"));
  }

  /** Whether digits are the day of a month. */
  static boolean isDay(SubTokens subTokens, int at) {
    return isWholeBetween(subTokens, at, 1, 31) && subTokens.get(at).text().length() <= 2;
  }

  /** Whether digits look like a year: four of them, without a comma, from 1000 to 2199. */
  static boolean isYear(SubTokens subTokens, int at) {
    return isWholeBetween(subTokens, at, 1000, 2199) && subTokens.get(at).text().length() == 4;
  }

  static boolean isWholeBetween(SubTokens subTokens, int at, int low, int high) {
    if (!subTokens.get(at).isDigits()) {
      return false;
    }
    BigDecimal value = subTokens.value(at);
    return value.scale() <= 0
        && value.compareTo(BigDecimal.valueOf(low)) >= 0
        && value.compareTo(BigDecimal.valueOf(high)) <= 0;
  }
}
