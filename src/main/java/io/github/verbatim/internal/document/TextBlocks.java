package io.github.verbatim.internal.document;

import io.github.verbatim.record.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a text breaks into paragraphs.
 *
 * <p>A blank line always is a break. A single line break is one too, unless the lines around it, up
 * to the next blank ones, are hard-wrapped: they mostly break in the middle of a sentence, or they
 * are filled up to the width of those that do.
 */
final class TextBlocks {
  /** Share of line breaks in mid-sentence from which a block counts as hard-wrapped. */
  private static final double HARD_WRAPPED = 0.4;

  private TextBlocks() {}

  /** The paragraphs of {@code text} without the white space around them, none of them empty. */
  static List<Span> paragraphs(String text) {
    List<List<Span>> blocks = blocks(lines(text));
    int width = 0;
    for (List<Span> block : blocks) {
      if (breaksInMidSentence(text, block)) {
        width = Math.max(width, longest(block));
      }
    }
    List<Span> paragraphs = new ArrayList<>();
    for (List<Span> block : blocks) {
      if (breaksInMidSentence(text, block) || isFilled(text, block, width)) {
        paragraphs.add(new Span(block.get(0).start(), block.get(block.size() - 1).end()));
      } else {
        paragraphs.addAll(block);
      }
    }
    return paragraphs;
  }

  /** Runs of lines that are not blank. */
  private static List<List<Span>> blocks(List<Span> lines) {
    List<List<Span>> blocks = new ArrayList<>();
    List<Span> open = new ArrayList<>();
    for (Span line : lines) {
      if (line.length() > 0) {
        open.add(line);
      } else if (!open.isEmpty()) {
        blocks.add(open);
        open = new ArrayList<>();
      }
    }
    if (!open.isEmpty()) {
      blocks.add(open);
    }
    return blocks;
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

  /** Whether so many lines go on in the next one, with a small letter, that it is no accident. */
  private static boolean breaksInMidSentence(String text, List<Span> block) {
    int inMidSentence = 0;
    for (int i = 1; i < block.size(); i++) {
      char last = text.charAt(block.get(i - 1).end() - 1);
      boolean goesOn = Character.isLetterOrDigit(last) || last == ',';
      inMidSentence += goesOn && Character.isLowerCase(text.charAt(block.get(i).start())) ? 1 : 0;
    }
    int breaks = block.size() - 1;
    return inMidSentence >= Math.min(2, breaks)
        && inMidSentence > 0
        && inMidSentence >= HARD_WRAPPED * breaks;
  }

  private static int longest(List<Span> block) {
    return block.stream().mapToInt(Span::length).max().orElse(0);
  }

  /** Whether the first word of each line would not have fitted on the line before. */
  private static boolean isFilled(String text, List<Span> block, int width) {
    if (longest(block) > width) {
      return false;
    }
    for (int i = 1; i < block.size(); i++) {
      Span line = block.get(i);
      int word = line.start();
      while (word < line.end() && !isBlank(text.charAt(word))) {
        word++;
      }
      if (block.get(i - 1).length() + 1 + word - line.start() <= width) {
        return false;
      }
    }
    return true;
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
