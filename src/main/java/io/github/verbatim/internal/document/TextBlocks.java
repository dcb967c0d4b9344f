package io.github.verbatim.internal.document;

import io.github.verbatim.record.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a text breaks into paragraphs.
 *
 * <p>A blank line always is a break. A single line break is one too, unless the text is
 * hard-wrapped, that is, unless its lines mostly break in the middle of a sentence.
 */
final class TextBlocks {
  /** Share of single line breaks in mid-sentence from which a text counts as hard-wrapped. */
  private static final double HARD_WRAPPED = 0.4;

  private TextBlocks() {}

  /** The paragraphs of {@code text} without the white space around them, none of them empty. */
  static List<Span> paragraphs(String text) {
    List<Span> lines = lines(text);
    boolean hardWrapped = isHardWrapped(text, lines);
    List<Span> paragraphs = new ArrayList<>();
    Span open = null;
    for (Span line : lines) {
      if (line.length() == 0) {
        if (open != null) {
          paragraphs.add(open);
        }
        open = null;
      } else if (open != null && hardWrapped) {
        open = new Span(open.start(), line.end());
      } else {
        if (open != null) {
          paragraphs.add(open);
        }
        open = line;
      }
    }
    if (open != null) {
      paragraphs.add(open);
    }
    return paragraphs;
  }

  /** Every line, stripped; a blank line as an empty span. */
  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineBreak(text.charAt(i))) {
        lines.add(strip(text, start, i));
        if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean isHardWrapped(String text, List<Span> lines) {
    int singleBreaks = 0;
    int inMidSentence = 0;
    for (int i = 1; i < lines.size(); i++) {
      Span before = lines.get(i - 1);
      Span after = lines.get(i);
      if (before.length() == 0 || after.length() == 0) {
        continue;
      }
      singleBreaks++;
      char last = text.charAt(before.end() - 1);
      if ((Character.isLetterOrDigit(last) || last == ',')
          && Character.isLowerCase(text.charAt(after.start()))) {
        inMidSentence++;
      }
    }
    return inMidSentence >= 2 && inMidSentence >= HARD_WRAPPED * singleBreaks;
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

  static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c == '\u200B';
  }

  /**
   * Cuts a paragraph into pieces of at most {@code maxLength} characters, behind the end of a
   * sentence where there is one in the last half of the piece, else at white space, else anywhere
   * but within a surrogate pair.
   */
  static List<Span> pieces(String text, Span paragraph, int maxLength) {
    List<Span> pieces = new ArrayList<>();
    int start = paragraph.start();
    while (paragraph.end() - start > maxLength) {
      int end = cut(text, start, start + maxLength);
      pieces.add(new Span(start, end));
      start = end;
    }
    pieces.add(new Span(start, paragraph.end()));
    return pieces;
  }

  private static int cut(String text, int start, int limit) {
    int earliest = start + (limit - start) / 2;
    int space = -1;
    for (int i = limit - 1; i >= earliest; i--) {
      if (isBlank(text.charAt(i))) {
        space = space < 0 ? i : space;
        if (".!?".indexOf(text.charAt(i - 1)) >= 0) {
          return i + 1;
        }
      }
    }
    if (space >= 0) {
      return space + 1;
    }
    return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
  }
}
