package io.github.verbatim.internal.number;

import java.util.BitSet;

/** Marks the digits of dates, clock times and seasons, which are no amounts. Immutable. */
final class DateMarker {
  private final DateWords words;

  DateMarker(DateWords words) {
    this.words = words;
  }

  /** Sets the bits of pieces that belong to a date or time. */
  void mark(Pieces pieces, BitSet excluded) {
    for (int i = 0; i < pieces.size(); i++) {
      if (!pieces.get(i).isDigits()) {
        continue;
      }
      markDay(pieces, i, excluded);
      markClock(pieces, i, excluded);
      markSeason(pieces, i, excluded);
      markDecade(pieces, i, excluded);
      markSlashes(pieces, i, excluded);
    }
  }

  // Days --------------------------------------------------------------------------------------

  private void markDay(Pieces pieces, int at, BitSet excluded) {
    if (isAfterMonth(pieces, at) && (DateWords.isDay(pieces, at) || DateWords.isYear(pieces, at))) {
      excluded.set(at);
      markBehindDay(pieces, at, excluded);
    } else if (DateWords.isDay(pieces, at)) {
      int month = behindOrdinal(pieces, at);
      if (words.isMonth(pieces.get(month)) && !isVerbMay(pieces, month)) {
        excluded.set(at);
        markPartnerBefore(pieces, at, excluded);
        if (DateWords.isYear(pieces, skipComma(pieces, month + 1))) {
          excluded.set(skipComma(pieces, month + 1));
        }
      } else if (words.isWeekday(pieces.get(at - 1)) && !pieces.get(at + 1).hasTag("NN")) {
        excluded.set(at);
      }
    }
  }

  /** "30 May come": a capital only because of a headline; tagged as a modal verb. */
  private static boolean isVerbMay(Pieces pieces, int month) {
    return pieces.get(month).hasTag("MD");
  }

  private boolean isAfterMonth(Pieces pieces, int at) {
    int before = at - 1;
    if (pieces.get(before).is(".") || pieces.get(before).is("the") || pieces.get(before).is(",")) {
      before--;
    }
    return words.isMonth(pieces.get(before)) && !isVerbMay(pieces, before);
  }

  /** Index behind the ending and "of" of an ordinal: "4th of". */
  private static int behindOrdinal(Pieces pieces, int at) {
    int next = at + 1;
    Piece ending = pieces.get(next);
    if (ending.glued() && ending.isWord() && ending.text().length() == 2) {
      next++;
    }
    return pieces.get(next).is("of") ? next + 1 : next;
  }

  /** Further days and the year: "Sept. 20-24, 2021", "March 3 and 5". */
  private static void markBehindDay(Pieces pieces, int day, BitSet excluded) {
    int at = behindOrdinal(pieces, day);
    for (int taken = 0; taken < 6; taken++) {
      Piece link = pieces.get(at);
      int next = at + 1;
      if (DateWords.isYear(pieces, at)) {
        excluded.set(at);
        return;
      }
      boolean comma = link.is(",");
      boolean other = link.isDash() || link.is("and") || link.is("to") || link.is("or");
      if (comma && DateWords.isYear(pieces, next)) {
        excluded.set(next);
        return;
      }
      boolean more = other && DateWords.isDay(pieces, next) && !isCounting(pieces, next);
      if (!more) {
        return;
      }
      excluded.set(next);
      at = behindOrdinal(pieces, next);
    }
  }

  private static boolean isCounting(Pieces pieces, int at) {
    Piece next = pieces.get(at + 1);
    return next.hasTag("NNS")
        || next.hasTag("CD")
        || next.is("%")
        || next.is("per")
        || next.is("percent")
        || (pieces.get(at).glued() && pieces.get(at - 1).is("$"));
  }

  /** "18-22 October", "3 and 4 May": the day before the one that was found. */
  private static void markPartnerBefore(Pieces pieces, int day, BitSet excluded) {
    Piece link = pieces.get(day - 1);
    boolean joins =
        link.isDash() || link.is("and") || link.is("to") || link.is("or") || link.is("/");
    if (joins && DateWords.isDay(pieces, day - 2)) {
      excluded.set(day - 2);
    }
  }

  private static int skipComma(Pieces pieces, int at) {
    return pieces.get(at).is(",") ? at + 1 : at;
  }

  // Clock times -------------------------------------------------------------------------------

  private void markClock(Pieces pieces, int at, BitSet excluded) {
    Piece next = pieces.get(at + 1);
    if (!words.isClock(next) || pieces.value(at).compareTo(java.math.BigDecimal.valueOf(24)) > 0) {
      return;
    }
    excluded.set(at);
    Piece link = pieces.get(at - 1);
    if (at >= 2 && (link.isDash() || link.is("and") || link.is("to"))) {
      excluded.set(at - 2);
    }
  }

  // Seasons, decades, days with slashes --------------------------------------------------------

  private static void markSeason(Pieces pieces, int at, BitSet excluded) {
    if (!DateWords.isYear(pieces, at) || !DateWords.isWholeBetween(pieces, at, 1700, 2100)) {
      return;
    }
    Piece link = pieces.get(at + 1);
    boolean joined = (link.isDash() || link.is("/")) && link.glued() && pieces.glued(at + 2);
    if (joined && pieces.get(at + 2).isDigits() && pieces.get(at + 2).text().length() % 2 == 0) {
      excluded.set(at, at + 3);
    }
  }

  /** "1970s", "the '60s", "in her 50s", "2018's". */
  private static void markDecade(Pieces pieces, int at, BitSet excluded) {
    Piece next = pieces.get(at + 1);
    boolean s = next.glued() && (next.is("s") || next.is("'s") || next.is("s'"));
    boolean prime =
        next.glued()
            && "′'’‘`".contains(next.text())
            && pieces.get(at + 2).is("s")
            && pieces.glued(at + 2);
    boolean round = pieces.value(at).remainder(java.math.BigDecimal.TEN).signum() == 0;
    if ((s && (round || DateWords.isYear(pieces, at))) || (prime && DateWords.isYear(pieces, at))) {
      excluded.set(at);
    }
    Piece before = pieces.get(at - 1);
    boolean apostrophe =
        "'’‘".contains(before.text())
            && !before.text().isEmpty()
            && pieces.glued(at)
            && !before.glued();
    if (apostrophe && pieces.get(at).text().length() == 2) {
      excluded.set(at);
    }
  }

  /** 12/31/2020, 9/11, 24/7; a proper fraction is left to the reader of fractions. */
  private static void markSlashes(Pieces pieces, int at, BitSet excluded) {
    boolean slash = pieces.get(at + 1).is("/") && pieces.glued(at + 1) && pieces.glued(at + 2);
    if (!slash || !pieces.get(at + 2).isDigits()) {
      return;
    }
    boolean date = pieces.get(at + 3).is("/") && pieces.get(at + 4).isDigits();
    boolean improper = pieces.value(at).compareTo(pieces.value(at + 2)) >= 0;
    boolean day = pieces.get(at).is("9") && pieces.get(at + 2).is("11");
    if (date) {
      excluded.set(at, at + 5);
    } else if (improper || day) {
      excluded.set(at, at + 3);
    }
  }
}
