package io.github.verbatim.internal.speaker.attribution;

/** Closed classes of English words that the grammar here refers to; all in lower case. */
final class Words {
  private Words() {}

  /** Days, months, and words for a time that may stand without a preposition. */
  static boolean isDay(String word) {
    return switch (word) {
      case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" -> true;
      case "january", "february", "april", "june", "july", "august", "september" -> true;
      case "october", "november", "december" -> true;
      case "today", "yesterday", "tomorrow", "tonight" -> true;
      default -> false;
    };
  }

  /** Nouns that make a phrase one of time: last week, this morning. */
  static boolean isTimeNoun(String lemma) {
    return isDay(lemma)
        || switch (lemma) {
          case "day", "week", "month", "year", "morning", "afternoon", "evening", "night" -> true;
          case "time", "moment", "weekend", "hour", "minute", "decade", "spring", "summer" -> true;
          case "fall", "autumn", "winter", "season", "point", "noon", "midnight" -> true;
          default -> false;
        };
  }

  /** Whether a phrase of time such as "last week" begins at a word. */
  static boolean opensTime(String[] lower, int i) {
    if (i + 1 >= lower.length) {
      return false;
    }
    return switch (lower[i]) {
      case "last", "next", "this", "earlier", "late", "early" ->
          isTimeNoun(lower[i + 1]) || lower[i + 1].equals("this");
      default -> false;
    };
  }

  /** Pronouns that can be a source. */
  static boolean isSpeakerPronoun(String word) {
    return switch (word) {
      case "he", "she", "they", "i", "we", "it", "you" -> true;
      default -> false;
    };
  }

  /** Pronouns that can be a source behind "to" or "by". */
  static boolean isObjectPronoun(String word) {
    return switch (word) {
      case "him", "her", "them", "me", "us" -> true;
      default -> false;
    };
  }

  /** Words that stand for people or things without a noun. */
  static boolean isLoneSource(String word) {
    return switch (word) {
      case "another", "others", "other", "some", "many", "most", "one", "two", "three" -> true;
      case "both", "all", "several", "few", "these", "those", "this", "that", "neither", "none" ->
          true;
      case "former", "latter", "first", "second" -> true;
      default -> false;
    };
  }
}
