package io.github.verbatim.evaluation;

import io.github.verbatim.record.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The stretches in quotation marks of an annotated text, without the marks. Simpler than what the
 * pipeline does, and no part of it, so that gold does not depend on what it is to judge. A double
 * mark that is not closed runs to the end of its paragraph; a single one needs its closing mark.
 * For one thread, used once.
 */
final class QuotedStretches {
  private final String text;
  private final List<Span> stretches = new ArrayList<>();

  private QuotedStretches(String text) {
    this.text = text;
  }

  /** In reading order, disjoint. */
  static List<Span> of(String text) {
    QuotedStretches finder = new QuotedStretches(text);
    int start = 0;
    while (start < text.length()) {
      int lineEnd = text.indexOf('\n', start);
      int end = lineEnd < 0 ? text.length() : lineEnd;
      finder.scan(start, end);
      start = end + 1;
    }
    return finder.stretches;
  }

  private void scan(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isOpening(i, from)) {
        int close = closing(i, to);
        if (close >= 0) {
          add(i + 1, close);
          i = close;
        }
      }
    }
  }

  private boolean isOpening(int i, int lineStart) {
    char mark = text.charAt(i);
    boolean behindSpace =
        i == lineStart || "([{—–-“‘\"".indexOf(text.charAt(i - 1)) >= 0 || isSpace(i - 1);
    return switch (mark) {
      case '“', '«', '„' -> true;
      case '"' -> behindSpace;
      case '‘', '\'' -> behindSpace && i + 1 < text.length() && opensWord(i + 1);
      default -> false;
    };
  }

  /** A single mark before a digit is an elision: '90s. */
  private boolean opensWord(int i) {
    return !isSpace(i) && !Character.isDigit(text.charAt(i));
  }

  private boolean isSpace(int i) {
    return ScoreText.isSpace(text.charAt(i));
  }

  /** Index of the mark that closes the one at {@code open}; -1 if it is an apostrophe. */
  private int closing(int open, int lineEnd) {
    return switch (text.charAt(open)) {
      case '“' -> nextOf('”', open, lineEnd);
      case '«' -> nextOf('»', open, lineEnd);
      case '„' -> nextOf('“', open, lineEnd);
      case '"' -> nextOf('"', open, lineEnd);
      case '‘' -> nextSingle('’', open, lineEnd);
      default -> nextSingle('\'', open, lineEnd);
    };
  }

  private int nextOf(char close, int open, int lineEnd) {
    int at = text.indexOf(close, open + 1);
    return at < 0 || at > lineEnd ? lineEnd : at;
  }

  private int nextSingle(char close, int open, int lineEnd) {
    for (int i = open + 1; i < lineEnd; i++) {
      boolean wordEnds = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
      if (text.charAt(i) == close && wordEnds && !isSpace(i - 1)) {
        return i;
      }
    }
    return -1;
  }

  private void add(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(from)) {
      from++;
    }
    while (to > from && isSpace(to - 1)) {
      to--;
    }
    if (from < to) {
      stretches.add(new Span(from, to));
    }
  }
}
