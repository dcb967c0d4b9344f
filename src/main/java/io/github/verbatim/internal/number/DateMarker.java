package io.github.verbatim.internal.number;

import java.util.BitSet;

/** Marks the digits of dates, clock times and seasons, which are no amounts. Immutable. */
final class DateMarker {
  private final DateWords words;

  DateMarker(DateWords words) {
    this.words = words;
  }

  /** Sets the bits of sub-tokens that belong to a date or time. */
  void mark(SubTokens subTokens, BitSet excluded) {
    for (int i = 0; i < subTokens.size(); i++) {
      if (!subTokens.get(i).isDigits()) {
        continue;
      }
      markDay(subTokens, i, excluded);
      markClock(subTokens, i, excluded);
      markSeason(subTokens, i, excluded);
      markDecade(subTokens, i, excluded);
      markSlashes(subTokens, i, excluded);
    }
  }

  // Days --------------------------------------------------------------------------------------

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

  // Clock times -------------------------------------------------------------------------------

  private void markClock(SubTokens subTokens, int at, BitSet excluded) {
    SubToken next = subTokens.get(at + 1);
    if (!words.isClock(next)
        || subTokens.value(at).compareTo(java.math.BigDecimal.valueOf(24)) > 0) {
      return;
    }
    excluded.set(at);
    SubToken link = subTokens.get(at - 1);
    if (at >= 2 && (link.isDash() || link.is("and") || link.is("to"))) {
      excluded.set(at - 2);
    }
  }

  // Seasons, decades, days with slashes --------------------------------------------------------

  private static void markSeason(SubTokens subTokens, int at, BitSet excluded) {
    if (!DateWords.isYear(subTokens, at) || !DateWords.isWholeBetween(subTokens, at, 1700, 2100)) {
      return;
    }
    SubToken link = subTokens.get(at + 1);
    boolean joined =
        (link.isDash() || link.is("/")) && link.attached() && subTokens.attached(at + 2);
    if (joined
        && subTokens.get(at + 2).isDigits()
        && subTokens.get(at + 2).text().length() % 2 == 0) {
      excluded.set(at, at + 3);
    }
  }

  /** "1970s", "the '60s", "in her 50s", "2018's". */
  private static void markDecade(SubTokens subTokens, int at, BitSet excluded) {
    SubToken next = subTokens.get(at + 1);
    boolean s = next.attached() && (next.is("s") || next.is("'s") || next.is("s'"));
    boolean prime =
        next.attached()
            && "′'’‘`".contains(next.text())
            && subTokens.get(at + 2).is("s")
            && subTokens.attached(at + 2);
    boolean round = subTokens.value(at).remainder(java.math.BigDecimal.TEN).signum() == 0;
    if ((s && (round || DateWords.isYear(subTokens, at)))
        || (prime && DateWords.isYear(subTokens, at))) {
      excluded.set(at);
    }
    SubToken before = subTokens.get(at - 1);
    boolean apostrophe =
        "'’‘".contains(before.text())
            && !before.text().isEmpty()
            && subTokens.attached(at)
            && !before.attached();
    if (apostrophe && subTokens.get(at).text().length() == 2) {
      excluded.set(at);
    }
  }

  /** 12/31/2020, 9/11, 24/7; a proper fraction is left to the reader of fractions. */
  private static void markSlashes(SubTokens subTokens, int at, BitSet excluded) {
    boolean slash =
        subTokens.get(at + 1).is("/") && subTokens.attached(at + 1) && subTokens.attached(at + 2);
    if (!slash || !subTokens.get(at + 2).isDigits()) {
      return;
    }
    boolean date = subTokens.get(at + 3).is("/") && subTokens.get(at + 4).isDigits();
    boolean improper = subTokens.value(at).compareTo(subTokens.value(at + 2)) >= 0;
    boolean day = subTokens.get(at).is("9") && subTokens.get(at + 2).is("11");
    if (date) {
      excluded.set(at, at + 5);
    } else if (improper || day) {
      excluded.set(at, at + 3);
    }
  }
}
