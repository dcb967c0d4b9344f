package io.github.verbatim.internal.number;

import java.util.BitSet;

/** Marks the days and years of dates, which are no amounts. Immutable. */
final class DateMarker {
  private final DateWords words;

  DateMarker(DateWords words) {
    this.words = words;
  }

  /** Sets the bits of sub-tokens that belong to a date. */
  void mark(SubTokens subTokens, BitSet excluded) {
    for (int i = 0; i < subTokens.size(); i++) {
      if (subTokens.get(i).isDigits()) {
        markDay(subTokens, i, excluded);
      }
    }
  }

  private void markDay(SubTokens subTokens, int at, BitSet excluded) {
    if (isAfterMonth(subTokens, at)
        && (DateWords.isDay(subTokens, at) || DateWords.isYear(subTokens, at))) {
      excluded.set(at);
      markAfterDay(subTokens, at, excluded);
    } else if (DateWords.isDay(subTokens, at)) {
      int month = afterOrdinal(subTokens, at);
      if (words.isMonth(subTokens.get(month)) && !isVerbMay(subTokens, month)) {
        excluded.set(at);
        markPartnerBefore(subTokens, at, excluded);
        if (DateWords.isYear(subTokens, skipComma(subTokens, month + 1))) {
          excluded.set(skipComma(subTokens, month + 1));
        }
      } else if (words.isWeekday(subTokens.get(at - 1)) && !subTokens.get(at + 1).hasTag("NN")) {
        excluded.set(at);
      }
    }
  }

  /** "30 May come": a capital only because of a headline; tagged as a modal verb. */
  private static boolean isVerbMay(SubTokens subTokens, int month) {
    return subTokens.get(month).hasTag("MD");
  }

  private boolean isAfterMonth(SubTokens subTokens, int at) {
    int before = at - 1;
    if (subTokens.get(before).is(".")
        || subTokens.get(before).is("the")
        || subTokens.get(before).is(",")) {
      before--;
    }
    return words.isMonth(subTokens.get(before)) && !isVerbMay(subTokens, before);
  }

  /** Index after the ending and "of" of an ordinal: "4th of". */
  private static int afterOrdinal(SubTokens subTokens, int at) {
    int next = at + 1;
    SubToken ending = subTokens.get(next);
    if (ending.attached() && ending.isWord() && ending.text().length() == 2) {
      next++;
    }
    return subTokens.get(next).is("of") ? next + 1 : next;
  }

  /** Further days and the year: "Sept. 20-24, 2021", "March 3 and 5". */
  private static void markAfterDay(SubTokens subTokens, int day, BitSet excluded) {
    int at = afterOrdinal(subTokens, day);
    for (int taken = 0; taken < 6; taken++) {
      SubToken link = subTokens.get(at);
      int next = at + 1;
      if (DateWords.isYear(subTokens, at)) {
        excluded.set(at);
        return;
      }
      boolean comma = link.is(",");
      boolean other = link.isDash() || link.is("and") || link.is("to") || link.is("or");
      if (comma && DateWords.isYear(subTokens, next)) {
        excluded.set(next);
        return;
      }
      boolean more = other && DateWords.isDay(subTokens, next) && !isCounting(subTokens, next);
      if (!more) {
        return;
      }
      excluded.set(next);
      at = afterOrdinal(subTokens, next);
    }
  }

  private static boolean isCounting(SubTokens subTokens, int at) {
    SubToken next = subTokens.get(at + 1);
    return next.hasTag("NNS")
        || next.hasTag("CD")
        || next.is("%")
        || next.is("per")
        || next.is("percent")
        || (subTokens.get(at).attached() && subTokens.get(at - 1).is("$"));
  }

  /** "18-22 October", "3 and 4 May": the day before the one that was found. */
  private static void markPartnerBefore(SubTokens subTokens, int day, BitSet excluded) {
    SubToken link = subTokens.get(day - 1);
    boolean joins =
        link.isDash() || link.is("and") || link.is("to") || link.is("or") || link.is("/");
    if (joins && DateWords.isDay(subTokens, day - 2)) {
      excluded.set(day - 2);
    }
  }

  private static int skipComma(SubTokens subTokens, int at) {
    return subTokens.get(at).is(",") ? at + 1 : at;
  }
}
