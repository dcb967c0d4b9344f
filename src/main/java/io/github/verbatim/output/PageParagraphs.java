package io.github.verbatim.output;

import io.github.verbatim.record.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the page breaks an article into paragraphs: at blank lines, and at single line breaks too
 * unless the text is hard-wrapped, that is, unless its lines mostly break in mid-sentence.
 */
final class PageParagraphs {
  private static final double HARD_WRAPPED = 0.4;
  private static final int LONGEST_HEADLINE = 160;

  private PageParagraphs() {}

  /** The paragraphs of {@code text} without the white space around them, none of them empty. */
  static List<Span> of(String text) {
    List<Span> lines = lines(text);
    boolean wrapped = isHardWrapped(text, lines);
    List<Span> paragraphs = new ArrayList<>();
    boolean open = false;
    for (Span line : lines) {
      if (line.length() == 0) {
        open = false;
      } else if (open && wrapped) {
        Span last = paragraphs.remove(paragraphs.size() - 1);
        paragraphs.add(new Span(last.start(), line.end()));
      } else {
        paragraphs.add(line);
        open = true;
      }
    }
    return paragraphs;
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineBreak(text.charAt(i))) {
        lines.add(strip(text, start, i));
        if (text.startsWith("\r\n", i)) {
          i++;
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static Span strip(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isHardWrapped(String text, List<Span> lines) {
    int breaks = 0;
    int inMidSentence = 0;
    for (int i = 1; i < lines.size(); i++) {
      Span before = lines.get(i - 1);
      Span after = lines.get(i);
      if (before.length() > 0 && after.length() > 0) {
        breaks++;
        char last = text.charAt(before.end() - 1);
        boolean unfinished = Character.isLetterOrDigit(last) || last == ',';
        inMidSentence += unfinished && Character.isLowerCase(text.charAt(after.start())) ? 1 : 0;
      }
    }
    return inMidSentence >= 2 && inMidSentence >= HARD_WRAPPED * breaks;
  }

  /** Whether a headline: a short paragraph that is no sentence and has others after it. */
  static boolean isHeadline(String text, List<Span> paragraphs, int index) {
    if (index >= paragraphs.size() - 1 || paragraphs.get(index).length() > LONGEST_HEADLINE) {
      return false;
    }
    Span paragraph = paragraphs.get(index);
    boolean sentence = ".,;:…”\"".indexOf(text.charAt(paragraph.end() - 1)) >= 0;
    return !sentence || isTitleCase(paragraph.in(text));
  }

  /** Whether three quarters of the longer words begin with a capital. */
  private static boolean isTitleCase(String line) {
    int words = 0;
    int capitals = 0;
    for (String word : line.split("\\s+", -1)) {
      if (word.length() > 3) {
        words++;
        capitals += Character.isLowerCase(word.charAt(0)) ? 0 : 1;
      }
    }
    return words > 2 && 4 * capitals >= 3 * words;
  }
}
