package io.github.verbatim.internal.quote;

import io.github.verbatim.internal.document.Deadline;
import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.Paragraph;
import io.github.verbatim.internal.quote.Mark.Turn;
import java.util.ArrayList;
import java.util.List;

/** Finds what stands in quotation marks in an article. Immutable. */
final class ArticleScanner {
  /** From this many words on a stretch rather is speech than a term. */
  private static final int LONG_STRETCH = 4;

  /** So many long stretches in single marks are no accident. */
  private static final int SEVERAL = 3;

  private final MarkReader reader;

  ArticleScanner(MarkReader reader) {
    this.reader = reader;
  }

  /** The stretches in outer marks, in reading order, disjoint. */
  List<Stretch> scan(Document document, Deadline limit) {
    List<Stretch> withDoubles = scan(document, false, limit);
    if (!hasSingles(document.text())) {
      return withDoubles;
    }
    List<Stretch> withSingles = scan(document, true, limit);
    return quotesInSingles(document, withSingles) ? withSingles : withDoubles;
  }

  private static boolean hasSingles(String text) {
    return text.indexOf('‘') >= 0 || text.indexOf('\'') >= 0 || text.indexOf('‚') >= 0;
  }

  /**
   * Whether the article puts speech in single marks, as many British papers do: more of its long
   * stretches stand in single than in double marks, or several do beside those in double marks. Two
   * typewriter's apostrophes in a row are another hand's double marks: many of them tell against
   * it.
   */
  private static boolean quotesInSingles(Document document, List<Stretch> stretches) {
    String text = document.text();
    int singles = 0;
    int doubles = 0;
    int longSingles = 0;
    int longDoubles = 0;
    for (Stretch stretch : stretches) {
      boolean isLong =
          document.tokenAt(stretch.span().end()) - document.tokenAt(stretch.span().start())
              >= LONG_STRETCH;
      if ("‘'‚‛".indexOf(text.charAt(stretch.opening())) >= 0) {
        singles++;
        longSingles += isLong ? 1 : 0;
      } else {
        doubles++;
        longDoubles += isLong ? 1 : 0;
      }
    }
    if (singles == 0 || pairsOfApostrophes(text) >= singles) {
      return false;
    }
    boolean mixed = longSingles >= SEVERAL && longSingles * SEVERAL >= longDoubles;
    return longSingles > longDoubles || mixed || (longDoubles == 0 && doubles == 0);
  }

  private static int pairsOfApostrophes(String text) {
    int count = 0;
    for (int i = text.indexOf("''"); i >= 0; i = text.indexOf("''", i + 2)) {
      count++;
    }
    return count / 2;
  }

  private List<Stretch> scan(Document document, boolean singles, Deadline limit) {
    List<Paragraph> paragraphs = document.paragraphs();
    List<Stretch> stretches = new ArrayList<>();
    List<Mark> marks = paragraphs.isEmpty() ? List.of() : marks(document, 0, singles);
    for (int i = 0; i < paragraphs.size(); i++) {
      limit.check();
      List<Mark> next = i + 1 < paragraphs.size() ? marks(document, i + 1, singles) : List.of();
      boolean continues =
          !next.isEmpty()
              && next.get(0).at() == paragraphs.get(i + 1).span().start()
              && next.get(0).turn() != Turn.CLOSES;
      stretches.addAll(
          new ParagraphScanner(document.text(), paragraphs.get(i), continues).scan(marks));
      marks = next;
    }
    return stretches;
  }

  private List<Mark> marks(Document document, int paragraph, boolean singles) {
    return reader.read(document.text(), document.paragraphs().get(paragraph), singles);
  }
}
