package io.github.verbatim.output;

import io.github.verbatim.record.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns marks that may overlap in any way into markup that nests: where a mark ends while others
 * that opened after it go on, those are closed and opened again, and so are all at the end of a
 * paragraph. For one thread, used once.
 *
 * <p>At most {@value #MAX_DEPTH} marks are open at a time, so that the cost stays linear in text
 * and marks; what would open beyond that is not drawn.
 */
final class MarkSegmenter {
  static final int MAX_DEPTH = 12;

  /** Receives text and tags in reading order. */
  interface Target {
    /** A paragraph begins. */
    void paragraph(Span paragraph);

    /** The paragraph ends; no mark is open. */
    void endParagraph(Span paragraph);

    /**
     * A mark opens.
     *
     * @param first false where it goes on after an interruption
     */
    void open(Mark mark, boolean first);

    /** The mark that was opened last ends, or is interrupted. */
    void close(Mark mark);

    /** A stretch of the article, never empty, between two tags. */
    void text(int start, int end);
  }

  private final List<Mark> marks;
  private final Target target;

  /** Open marks, the outermost first. */
  private final List<Mark> open = new ArrayList<>();

  private int next;
  private int position;

  /**
   * @param marks sorted here
   */
  MarkSegmenter(List<Mark> marks, Target target) {
    this.marks = marks.stream().sorted(Mark.OPENING).toList();
    this.target = target;
  }

  /**
   * Runs through the paragraphs; marks in the white space between them are left out.
   *
   * @param paragraphs in reading order, without overlap
   */
  void run(List<Span> paragraphs) {
    for (Span paragraph : paragraphs) {
      target.paragraph(paragraph);
      position = paragraph.start();
      open.removeIf(mark -> mark.end() <= position);
      open.forEach(mark -> target.open(mark, false));
      while (position < paragraph.end()) {
        openHere(paragraph.start());
        int stop = nextStop(paragraph.end());
        target.text(position, stop);
        position = stop;
        closeHere();
      }
      for (int i = open.size() - 1; i >= 0; i--) {
        target.close(open.get(i));
      }
      target.endParagraph(paragraph);
    }
  }

  private void openHere(int paragraphStart) {
    while (next < marks.size() && marks.get(next).start() <= position) {
      Mark mark = marks.get(next++);
      boolean passed =
          mark.end() < position || (mark.start() < paragraphStart && mark.end() <= position);
      if (passed || open.size() == MAX_DEPTH) {
        continue;
      }
      target.open(mark, true);
      if (mark.end() > position) {
        open.add(mark);
      } else {
        target.close(mark);
      }
    }
  }

  /** Where the next tag stands, at most at {@code limit}. */
  private int nextStop(int limit) {
    int stop = limit;
    if (next < marks.size()) {
      stop = Math.min(stop, marks.get(next).start());
    }
    for (Mark mark : open) {
      stop = Math.min(stop, mark.end());
    }
    return stop;
  }

  private void closeHere() {
    int outermost = 0;
    while (outermost < open.size() && open.get(outermost).end() > position) {
      outermost++;
    }
    List<Mark> above = new ArrayList<>(open.subList(outermost, open.size()));
    for (int i = above.size() - 1; i >= 0; i--) {
      target.close(above.get(i));
    }
    open.subList(outermost, open.size()).clear();
    for (Mark mark : above) {
      if (mark.end() > position) {
        open.add(mark);
        target.open(mark, false);
      }
    }
  }
}
