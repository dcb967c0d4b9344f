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

  private final Map<String, Set<String>> dates = new HashMap<>();
  private final Map<String, Set<String>> labels = new HashMap<>();

  private DateWords() {}

  static DateWords load(LexiconReader lexicons) {
    DateWords words = new DateWords();
    fill(words.dates, lexicons, DATES);
    fill(words.labels, lexicons, LABELS);
    return words;
  }

  private static void fill(Map<String, Set<String>> map, LexiconReader lexicons, String file) {
    for (LexiconRow row : lexicons.rows(file)) {
      map.computeIfAbsent(row.field(1), kind -> new HashSet<>()).add(row.field(0));
    }
  }

  private boolean isDate(String kind, Piece piece) {
    return dates.getOrDefault(kind, Set.of()).contains(piece.key());
  }

  private boolean isLabel(String place, Piece piece) {
    return labels.getOrDefault(place, Set.of()).contains(piece.key());
  }

  /** Whether this is a month; "may" and "march" in lower case are verbs unless tagged as names. */
  boolean isMonth(Piece piece) {
    return isDate("month", piece) && (piece.isCapitalized() || piece.hasTag("NNP"));
  }

  boolean isWeekday(Piece piece) {
    return isDate("weekday", piece) && (piece.isCapitalized() || piece.hasTag("NNP"));
  }

  boolean isClock(Piece piece) {
    return isDate("clock", piece);
  }

  boolean isYearCue(Piece piece) {
    return isDate("year-cue", piece);
  }

  /** Whether a number behind this piece is a label: "Section 4", "No. 10". */
  boolean isLabelBefore(Piece piece) {
    if (piece.is("no") || piece.is("p")) {
      return piece.isCapitalized() || piece.text().endsWith(".");
    }
    return isLabel("before", piece);
  }

  boolean isLabelAfter(Piece piece) {
    return isLabel("after", piece) && (piece.isCapitalized() || piece.is("postcode"));
  }

  /** Whether this ends the name of a street: "Baker Street". */
  boolean isStreet(Piece piece) {
    return isLabel("street", piece) && piece.isCapitalized();
  }

  /** Whether this ends the name of a street and of nothing else that is numbered: "34th Street". */
  boolean isNumberedStreet(Piece piece) {
    return isLabel("numbered-street", piece) && piece.isCapitalized();
  }

  /** Whether this begins the name of a street in another language: "calle Mayor". */
  boolean isStreetBefore(Piece piece) {
    return isLabel("street-before", piece) && (piece.isCapitalized() || !piece.is("via"));
  }

  /** Whether digits are the day of a month. */
  static boolean isDay(Pieces pieces, int at) {
    return isWholeBetween(pieces, at, 1, 31) && pieces.get(at).text().length() <= 2;
  }

  /** Whether digits look like a year: four of them, without a comma, from 1000 to 2199. */
  static boolean isYear(Pieces pieces, int at) {
    return isWholeBetween(pieces, at, 1000, 2199) && pieces.get(at).text().length() == 4;
  }

  static boolean isWholeBetween(Pieces pieces, int at, int low, int high) {
    if (!pieces.get(at).isDigits()) {
      return false;
    }
    BigDecimal value = pieces.value(at);
    return value.scale() <= 0
        && value.compareTo(BigDecimal.valueOf(low)) >= 0
        && value.compareTo(BigDecimal.valueOf(high)) <= 0;
  }
}
