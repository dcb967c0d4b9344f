package io.github.verbatim.internal.organization;

import io.github.verbatim.internal.document.EntityLabel;
import java.util.Set;

/**
 * Breaks names that the tagger drew over a colon, a semicolon or a bracket, “Jane Roe (Photograph:
 * Kim”, which is in no name unless it closes there: “JD(S)”, “Robert (Bob) Roe”.
 */
final class NameBreaks implements Correction {
  private static final Set<String> STOPS = Set.of(":", ";");

  @Override
  public void apply(NameSpans names) {
    for (int first : names.starts()) {
      breakUp(names, first, names.end(first));
    }
  }

  private static void breakUp(NameSpans names, int first, int end) {
    EntityLabel label = names.label(first);
    int bracket = -1;
    for (int i = first; i < end; i++) {
      String word = names.text(i);
      if (Brackets.isOpening(word)) {
        int close = close(names, i, end);
        if (close > i && (label != EntityLabel.PERSON || isNickname(i, close, end))) {
          i = close;
        } else {
          names.clear(i, i + 1);
          bracket = i;
        }
      } else if (Brackets.isClosing(word)) {
        names.clear(i, i + 1);
      } else if (STOPS.contains(word)) {
        // What stands between a bracket and a colon says what follows: "(Photograph: …".
        names.clear(bracket >= 0 ? bracket : i, i + 1);
        bracket = -1;
      }
    }
  }

  private static int close(NameSpans names, int open, int end) {
    for (int i = open + 1; i < end; i++) {
      if (Brackets.isClosing(names.text(i))) {
        return i;
      }
    }
    return -1;
  }

  /** One word in brackets with more of the name behind it. */
  private static boolean isNickname(int open, int close, int end) {
    return close == open + 2 && close + 1 < end;
  }
}
