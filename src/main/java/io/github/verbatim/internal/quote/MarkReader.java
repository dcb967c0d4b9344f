package io.github.verbatim.internal.quote;

import io.github.verbatim.internal.document.Paragraph;
import io.github.verbatim.internal.quote.Mark.Family;
import io.github.verbatim.internal.quote.Mark.Turn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quotation marks of a paragraph and tells which way each turns, from its glyph and from
 * the characters beside it. Apostrophes and the signs for feet and inches are left out. Immutable.
 */
final class MarkReader {
  private static final String OPENING_BRACKETS = "([{<-–—―¿¡";
  private static final String CLOSING_SIGNS = ".,;:!?)]}>-–—―…";
  private static final String ALL_MARKS = "“”„‟\"\uFF02‘’‚‛'«»";

  /** How far to look past neighbouring marks. */
  private static final int MAX_NEIGHBOURS = 4;

  private static final int MAX_ELISION = 8;
  private static final char EDGE = '\n';

  private final Set<String> elisions;

  /**
   * With the words that begin with an apostrophe, in lower case and without it, such as {@code em}.
   */
  MarkReader(Set<String> elisions) {
    this.elisions = Set.copyOf(elisions);
  }

  /**
   * The marks of a paragraph, in reading order.
   *
   * @param singles whether single marks are read, too
   */
  List<Mark> read(String text, Paragraph paragraph, boolean singles) {
    List<Mark> marks = new ArrayList<>();
    Neighbourhood around =
        new Neighbourhood(text, paragraph.span().start(), paragraph.span().end());
    for (int i = around.from; i < around.to; i++) {
      Mark mark = mark(around, i, singles);
      if (mark != null) {
        marks.add(mark);
      }
    }
    return singles ? withoutApostrophes(text, marks) : marks;
  }

  private @Nullable Mark mark(Neighbourhood around, int i, boolean singles) {
    char c = around.text.charAt(i);
    if (around.at(i - 1) == '=' && around.at(i + 1) != ' ') {
      // The value of an attribute in a scrap of markup.
      return null;
    }
    return switch (c) {
      case '“', '„', '‟' -> new Mark(i, Family.DOUBLE, c, around.opening(i));
      case '”' -> around.isInchSign(i) ? null : new Mark(i, Family.DOUBLE, c, around.closing(i));
      case '"', '\uFF02' ->
          around.isInchSign(i) ? null : new Mark(i, Family.DOUBLE, c, around.flank(i));
      case '«' -> new Mark(i, Family.ANGLE, c, around.opening(i));
      case '»' -> new Mark(i, Family.ANGLE, c, around.closing(i));
      case '’', '\'' ->
          around.isDoubledApostrophe(i)
              ? new Mark(i, Family.DOUBLE, c, Turn.CLOSES)
              : singles ? single(around, i, c) : null;
      case '‘', '‚', '‛' -> singles ? single(around, i, c) : null;
      default -> null;
    };
  }

  private @Nullable Mark single(Neighbourhood around, int i, char c) {
    char before = around.at(i - 1);
    char after = around.at(i + 1);
    boolean withinWord = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    boolean doubled = before == c || after == c;
    Turn flank = around.flank(i);
    if (withinWord || doubled || (flank == Turn.EITHER && c != '‘' && c != '‚')) {
      return null;
    }
    if (flank == Turn.OPENS) {
      boolean opens = c != '’' && (c == '‚' || !isElision(around, i + 1));
      return opens ? new Mark(i, Family.SINGLE, c, Turn.OPENS) : null;
    }
    return new Mark(i, Family.SINGLE, c, c == '‘' ? Turn.EITHER : Turn.CLOSES);
  }

  /** ’em, ’tis, ’90s: an apostrophe for what is left out at the beginning of a word. */
  private boolean isElision(Neighbourhood around, int wordStart) {
    int end = wordStart;
    boolean digits = true;
    while (end - wordStart <= MAX_ELISION && Character.isLetterOrDigit(around.at(end))) {
      digits &= Character.isDigit(around.at(end)) || (end > wordStart && around.at(end) == 's');
      end++;
    }
    String word = around.text.substring(wordStart, Math.min(end, around.to));
    boolean year = digits && word.length() >= 2 && word.length() <= 3;
    return year || elisions.contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Drops closing marks that rather are apostrophes: behind an s or an n and before a word ({@code
   * the boys’ game}, {@code goin’ home}) while a better one follows before the next quotation
   * opens.
   */
  private static List<Mark> withoutApostrophes(String text, List<Mark> marks) {
    List<Mark> kept = new ArrayList<>(marks.size());
    boolean closesLater = false;
    for (int i = marks.size() - 1; i >= 0; i--) {
      Mark mark = marks.get(i);
      if (mark.family() != Family.SINGLE) {
        kept.add(mark);
      } else if (mark.turn() == Turn.OPENS) {
        closesLater = false;
        kept.add(mark);
      } else if (!closesLater || !mayBeApostrophe(text, mark.at())) {
        closesLater = true;
        kept.add(mark);
      }
    }
    Collections.reverse(kept);
    return kept;
  }

  private static boolean mayBeApostrophe(String text, int at) {
    if (at == 0 || at + 2 >= text.length()) {
      return false;
    }
    char before = Character.toLowerCase(text.charAt(at - 1));
    return (before == 's' || before == 'n' || before == 'z')
        && isBlank(text.charAt(at + 1))
        && Character.isLetterOrDigit(text.charAt(at + 2));
  }

  static boolean isBlank(char c) {
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  static boolean isMark(char c) {
    return ALL_MARKS.indexOf(c) >= 0;
  }

  /** A paragraph that looks like white space beyond its ends. */
  private record Neighbourhood(String text, int from, int to) {

    char at(int i) {
      return i < from || i >= to ? EDGE : text.charAt(i);
    }

    private int before(int i) {
      int before = i - 1;
      while (i - before <= MAX_NEIGHBOURS && isMark(at(before))) {
        before--;
      }
      return before;
    }

    private int after(int i) {
      int after = i + 1;
      while (after - i <= MAX_NEIGHBOURS && isMark(at(after))) {
        after++;
      }
      return after;
    }

    private boolean openBefore(int i) {
      char left = at(before(i));
      return isBlank(left) || OPENING_BRACKETS.indexOf(left) >= 0;
    }

    /** An opening glyph: typed the wrong way round where it is glued to the word before it. */
    Turn opening(int i) {
      int after = after(i);
      boolean endsHere =
          after >= to
              || ",;:!?)".indexOf(at(after)) >= 0
              || (at(after) == '.' && at(after + 1) != '.');
      return openBefore(i) && !endsHere ? Turn.OPENS : Turn.EITHER;
    }

    /** A closing glyph: typed the wrong way round where it stands before a word alone. */
    Turn closing(int i) {
      return i == from || flank(i) == Turn.OPENS ? Turn.EITHER : Turn.CLOSES;
    }

    /** Which way a mark turns by its neighbours alone. */
    Turn flank(int i) {
      char right = at(after(i));
      boolean openBefore = openBefore(i);
      boolean closeAfter = isBlank(right) || CLOSING_SIGNS.indexOf(right) >= 0;
      if (openBefore == closeAfter) {
        return Turn.EITHER;
      }
      return openBefore ? Turn.OPENS : Turn.CLOSES;
    }

    /** {@code we go,’’ she said}: the second of two apostrophes that close double marks. */
    boolean isDoubledApostrophe(int i) {
      char c = text.charAt(i);
      return at(i - 1) == c
          && at(i - 2) != c
          && at(i + 1) != c
          && !isBlank(at(i - 2))
          && !Character.isLetterOrDigit(at(i + 1));
    }

    /** 6'2": a mark behind digits behind a sign for feet behind a digit. */
    boolean isInchSign(int i) {
      int digits = i - 1;
      while (i - digits <= 2 && Character.isDigit(at(digits))) {
        digits--;
      }
      return digits < i - 1
          && (at(digits) == '\'' || at(digits) == '’' || at(digits) == '′')
          && Character.isDigit(at(digits - 1));
    }
  }
}
