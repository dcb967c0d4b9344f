package io.github.verbatim.internal.quote;

import io.github.verbatim.internal.document.Paragraph;
import io.github.verbatim.internal.quote.Mark.Family;
import io.github.verbatim.internal.quote.Mark.Turn;
import io.github.verbatim.record.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs the marks of one paragraph. One pass with a stack: a mark that opens within an open
 * quotation is nested, one that closes takes the innermost open one of its family. Only the outer
 * pairs are stretches. What is still open at the end lacks its closing mark. For one thread, used
 * once.
 */
final class ParagraphScanner {
  /** How far before the next quotation to look for the end of one that lacks its closing mark. */
  private static final int MAX_ATTRIBUTION = 120;

  private final String text;
  private final Paragraph paragraph;
  private final boolean continues;
  private final List<Open> stack = new ArrayList<>();
  private final Map<Family, Integer> openOfFamily = new EnumMap<>(Family.class);
  private final List<Pair> pairs = new ArrayList<>();
  private final List<Stretch> stretches = new ArrayList<>();

  /**
   * For a paragraph.
   *
   * @param continues whether the next paragraph begins with an opening mark
   */
  ParagraphScanner(String text, Paragraph paragraph, boolean continues) {
    this.text = text;
    this.paragraph = paragraph;
    this.continues = continues;
  }

  private record Pair(Mark opening, Mark closing) {}

  /** An open quotation and how many pairs were complete when it opened. */
  private record Open(Mark mark, int pairsBefore) {}

  /** The stretches between these marks, in reading order. */
  List<Stretch> scan(List<Mark> marks) {
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      boolean closesNext = i + 1 < marks.size() && marks.get(i + 1).turn() == Turn.CLOSES;
      if (!(closesNext && isInchSign(mark))) {
        read(mark);
      }
    }
    closeAtStrayOpening();
    collect();
    return stretches;
  }

  private void read(Mark mark) {
    if (mark.turn() != Turn.OPENS && openOfFamily.getOrDefault(mark.family(), 0) > 0) {
      Open open = popTo(mark.family());
      pairs.subList(open.pairsBefore, pairs.size()).clear();
      pairs.add(new Pair(open.mark, mark));
    } else if (mark.turn() != Turn.CLOSES && !isBehindDigit(mark)) {
      stack.add(new Open(mark, pairs.size()));
      openOfFamily.merge(mark.family(), 1, Integer::sum);
    }
  }

  /** Takes the innermost open mark of a family off the stack, with all that stands above it. */
  private Open popTo(Family family) {
    while (true) {
      Open open = stack.remove(stack.size() - 1);
      openOfFamily.merge(open.mark.family(), -1, Integer::sum);
      if (open.mark.family() == family) {
        return open;
      }
    }
  }

  private boolean isBehindDigit(Mark mark) {
    return mark.isStraight()
        && mark.at() > paragraph.span().start()
        && Character.isDigit(text.charAt(mark.at() - 1));
  }

  /** {@code a 12" pipe}: a straight mark behind one or two digits and before a small letter. */
  private boolean isInchSign(Mark mark) {
    int at = mark.at();
    return isBehindDigit(mark)
        && (at < 3
            || !Character.isDigit(text.charAt(at - 2))
            || !Character.isDigit(text.charAt(at - 3)))
        && at + 2 < text.length()
        && text.charAt(at + 1) == ' '
        && Character.isLowerCase(text.charAt(at + 2));
  }

  /** {@code "We go "he said.}: a straight mark before which the white space is misplaced. */
  private void closeAtStrayOpening() {
    int top = stack.size() - 1;
    if (continues || top < 1) {
      return;
    }
    Mark stray = stack.get(top).mark;
    Open open = stack.get(top - 1);
    if (stray.isStraight()
        && open.mark.glyph() == stray.glyph()
        && stack.get(top).pairsBefore == pairs.size()
        && stray.at() + 1 < text.length()
        && Character.isLowerCase(text.charAt(stray.at() + 1))) {
      stack.subList(top - 1, top + 1).clear();
      pairs.subList(open.pairsBefore, pairs.size()).clear();
      pairs.add(new Pair(open.mark, stray));
    }
  }

  private void collect() {
    int done = 0;
    for (int i = 0; i < stack.size(); i++) {
      Open open = stack.get(i);
      addPairs(done, open.pairsBefore);
      done = open.pairsBefore;
      if (!mayStayOpen(open.mark)) {
        continue;
      }
      boolean last = i + 1 == stack.size();
      if (last && (done == pairs.size() || (continues && nestsIn(open.mark, done)))) {
        add(open.mark, paragraph.span().end(), false);
        return;
      }
      Mark next =
          done < (last ? pairs.size() : stack.get(i + 1).pairsBefore)
              ? pairs.get(done).opening
              : stack.get(i + 1).mark;
      addClipped(open.mark, next);
    }
    addPairs(done, pairs.size());
  }

  /** Whether a quotation that this mark opens may lack its closing mark. */
  private boolean mayStayOpen(Mark mark) {
    int at = mark.at();
    boolean beforeWord =
        at + 1 < text.length()
            && !MarkReader.isBlank(text.charAt(at + 1))
            && ",;:!?)]}".indexOf(text.charAt(at + 1)) < 0;
    boolean behindWord =
        at > paragraph.span().start() && Character.isLetterOrDigit(text.charAt(at - 1));
    return switch (mark.family()) {
      case DOUBLE -> mark.glyph() != '”' && beforeWord && !behindWord;
      case SINGLE -> at == paragraph.span().start() && continues;
      case ANGLE -> continues;
    };
  }

  private void addPairs(int from, int to) {
    for (Pair pair : pairs.subList(from, to)) {
      add(pair.opening, pair.closing.at(), true);
    }
  }

  /** Whether the pairs from this one on read like words quoted within the open quotation. */
  private boolean nestsIn(Mark open, int fromPair) {
    for (Pair pair : pairs.subList(fromPair, pairs.size())) {
      boolean clause = ",.?!".indexOf(text.charAt(pair.closing.at() - 1)) >= 0;
      if (clause || pair.opening.isStraight() != open.isStraight()) {
        return false;
      }
    }
    return true;
  }

  /**
   * A quotation that lacks its closing mark ends before the words that lead over to the next one.
   * Where that begins a sentence, the quotation ends with the sentence before, an attribution in it
   * being cut off later. Where no comma and no full stop shows the place, there is none; nor where
   * a straight mark stands before curly pairs, as in front of the paragraphs of a block quotation.
   */
  private void addClipped(Mark open, Mark next) {
    if (open.isStraight() && !next.isStraight()) {
      return;
    }
    int sentenceEnd = next.at();
    while (sentenceEnd > open.at() + 1 && MarkReader.isBlank(text.charAt(sentenceEnd - 1))) {
      sentenceEnd--;
    }
    if (sentenceEnd < next.at() && ".?!".indexOf(text.charAt(sentenceEnd - 1)) >= 0) {
      add(open, sentenceEnd, false);
      return;
    }
    int end = next.at();
    while (end > open.at() + 1
        && (MarkReader.isBlank(text.charAt(end - 1)) || ",:.".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    int earliest = Math.max(open.at() + 1, end - MAX_ATTRIBUTION);
    for (int i = end - 1; i >= earliest; i--) {
      if (",.?!".indexOf(text.charAt(i)) >= 0 && MarkReader.isBlank(text.charAt(i + 1))) {
        add(open, i + 1, false);
        return;
      }
    }
  }

  private void add(Mark opening, int closing, boolean closed) {
    int start = opening.at() + 1;
    int end = closing;
    while (start < end && isEdge(text.charAt(start), opening)) {
      start++;
    }
    if (end > start && end == closing && isDoubledApostrophe(closing, closed)) {
      end--;
    }
    while (end > start && isEdge(text.charAt(end - 1), opening)) {
      end--;
    }
    if (holdsWord(text, start, end)) {
      stretches.add(
          new Stretch(new Span(start, end), opening.at(), closing, paragraph.index(), closed));
    }
  }

  /** {@code “We go,’’ she said.}: the second of two apostrophes is the closing mark. */
  private boolean isDoubledApostrophe(int closing, boolean closed) {
    char c = closed ? text.charAt(closing) : ' ';
    return (c == '’' || c == '\'') && text.charAt(closing - 1) == c;
  }

  private static boolean isEdge(char c, Mark outer) {
    boolean doubled = outer.family() == Family.DOUBLE && "“”„‟\"\uFF02".indexOf(c) >= 0;
    return MarkReader.isBlank(c) || doubled;
  }

  /** Whether there is anything to quote between two offsets. */
  static boolean holdsWord(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }
}
