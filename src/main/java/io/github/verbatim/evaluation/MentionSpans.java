package io.github.verbatim.evaluation;

import io.github.verbatim.evaluation.Prediction.PredictedEntry;
import io.github.verbatim.evaluation.Prediction.Range;
import io.github.verbatim.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Mentions as the scorer compares them: without a leading "the", a trailing possessive, and white
 * space and punctuation at the ends.
 */
final class MentionSpans {
  private static final String PUNCTUATION = "\"“”‘’'«».,;:";
  private static final String APOSTROPHES = "'’";

  /** What stands between a name and its short form in brackets. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:['’]s)?+[\"“”‘’'«»]?+\\s*+[(\\[]\\s*+(?:the\\s++)?+[\"“”‘’'«»]?+\\s*+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern CLOSING =
      Pattern.compile("[\"“”‘’'«»]?\\s*[)\\]]", Pattern.UNICODE_CHARACTER_CLASS);

  /** Characters behind a short form within which the closing bracket stands. */
  private static final int CLOSING_WINDOW = 4;

  private MentionSpans() {}

  /** Two mentions of one thing: a name and its short form in brackets. */
  record Pair(Span name, Span shortForm) {}

  /** The different mentions, in reading order. */
  static SortedSet<Span> of(List<PredictedEntry> entries, String text) {
    SortedSet<Span> spans = new TreeSet<>();
    for (PredictedEntry entry : entries) {
      for (Range range : entry.ranges()) {
        Offsets.check(text, range.start(), range.end());
        if (range.start() == range.end()) {
          throw new IllegalArgumentException("there is an empty mention at " + range.start());
        }
        spans.add(trim(text, range.start(), range.end()));
      }
    }
    return spans;
  }

  private static Span trim(String text, int start, int end) {
    int to = withoutTail(text, start, end);
    int from = withoutHead(text, start, to);
    return new Span(from, to);
  }

  private static int withoutTail(String text, int start, int end) {
    int cut = end;
    while (true) {
      if (cut > start && isTrimmed(text.charAt(cut - 1))) {
        cut--;
      } else if (cut - 1 > start
          && isS(text.charAt(cut - 1))
          && APOSTROPHES.indexOf(text.charAt(cut - 2)) >= 0) {
        cut -= 2;
      } else {
        return cut > start ? cut : end;
      }
    }
  }

  private static int withoutHead(String text, int start, int end) {
    int cut = start;
    while (cut < end) {
      if (isTrimmed(text.charAt(cut))) {
        cut++;
      } else if (cut + 3 < end
          && text.regionMatches(true, cut, "the", 0, 3)
          && ScoreText.isSpace(text.charAt(cut + 3))) {
        cut += 4;
      } else {
        return cut;
      }
    }
    return start;
  }

  private static boolean isTrimmed(char c) {
    return ScoreText.isSpace(c) || PUNCTUATION.indexOf(c) >= 0;
  }

  private static boolean isS(char c) {
    return c == 's' || c == 'S';
  }

  /**
   * The pairs of a name and the mention in brackets right behind it. A name all in capitals that is
   * no longer than what stands in the brackets is a place in a dateline, and makes no pair.
   */
  static List<Pair> bracketed(SortedSet<Span> spans, String text) {
    List<Pair> pairs = new ArrayList<>();
    Span before = null;
    for (Span span : spans) {
      if (before != null && isBracketed(before, span, text)) {
        String name = before.in(text);
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
        if (!capitals || points(span.in(text)) > points(name)) {
          pairs.add(new Pair(before, span));
        }
      }
      before = span;
    }
    return pairs;
  }

  private static int points(String text) {
    return text.codePointCount(0, text.length());
  }

  private static boolean isBracketed(Span name, Span shortForm, String text) {
    int gapStart = name.end();
    int gapEnd = shortForm.start();
    if (gapEnd < gapStart) {
      return false;
    }
    int behind = Math.min(text.length(), shortForm.end() + CLOSING_WINDOW);
    return OPENING.matcher(text).region(gapStart, gapEnd).matches()
        && CLOSING.matcher(text).region(shortForm.end(), behind).lookingAt();
  }
}
