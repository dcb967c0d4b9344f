package io.github.verbatim.internal.number;

import java.math.BigDecimal;

/** Words of dates and times, and words that make a number a label. Immutable. */
final class DateWords {
  private final WordClasses words;

  DateWords(WordClasses words) {
    this.words = words;
  }

  /** Whether this is a month; "may" and "march" in lower case are verbs unless tagged as names. */
  boolean isMonth(SubToken subToken) {
    return words.is("month", subToken) && (subToken.isCapitalized() || subToken.hasTag("NNP"));
  }

  boolean isWeekday(SubToken subToken) {
    return words.is("weekday", subToken) && (subToken.isCapitalized() || subToken.hasTag("NNP"));
  }

  boolean isClock(SubToken subToken) {
    return words.is("clock", subToken);
  }

  boolean isYearCue(SubToken subToken) {
    return words.is("year-cue", subToken);
  }

  /** Whether a number after this sub-token is a label: "Section 4", "No. 10". */
  boolean isLabelBefore(SubToken subToken) {
    if (subToken.is("no") || subToken.is("p")) {
      return subToken.isCapitalized() || subToken.text().endsWith(".");
    }
    return words.is("before", subToken);
  }

  /** Whether this ends the name of a street: "Baker Street". */
  boolean isStreet(SubToken subToken) {
    return words.is("street", subToken) && subToken.isCapitalized();
  }

  /** Whether this ends the name of a street and of nothing else that is numbered: "34th Street". */
  boolean isNumberedStreet(SubToken subToken) {
    return words.is("numbered-street", subToken) && subToken.isCapitalized();
  }

  /** Whether this begins the name of a street in another language: "calle Mayor". */
  boolean isStreetBefore(SubToken subToken) {
    return words.is("street-before", subToken) && (subToken.isCapitalized() || !subToken.is("via"));
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
