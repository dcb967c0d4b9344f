package io.github.verbatim.internal.quote;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.Token;
import io.github.verbatim.record.Span;
import java.util.List;
import java.util.Set;

/**
 * Where a quotation ends that has no closing mark: at the end of its paragraph or before the
 * sentence that opens the next quotation, or before a short attribution there, as in {@code “We go,
 * she said.} Immutable.
 */
final class MissingClose {
  /** Longest attribution at the end of a paragraph, in tokens. */
  private static final int MAX_ATTRIBUTION = 8;

  private static final Set<String> NO_SUBJECT =
      Set.of("VB", "VBG", "VBN", "MD", "TO", "CC", "WP", "WDT", "WRB", "WP$", ":");

  private final ReportingWords reportingWords;

  MissingClose(ReportingWords reportingWords) {
    this.reportingWords = reportingWords;
  }

  /** The stretch, without an attribution at its end. */
  Stretch withoutAttribution(Document document, Stretch stretch) {
    if (stretch.closed()) {
      return stretch;
    }
    int first = document.tokenAt(stretch.span().start());
    int last = document.tokenAt(stretch.closing());
    int from = Math.max(first, last - MAX_ATTRIBUTION - 1);
    for (int i = last - 1; i > from; i--) {
      String mark = document.tokens().get(i - 1).text();
      if (mark.equals(",") || mark.equals("?") || mark.equals("!")) {
        int end = document.tokens().get(i - 1).end();
        boolean attribution =
            isAttribution(document.tokens(i, last))
                && ParagraphScanner.holdsWord(document.text(), stretch.span().start(), end);
        return attribution ? cut(stretch, end) : stretch;
      }
    }
    return stretch;
  }

  private boolean isAttribution(List<Token> tokens) {
    Token last = tokens.get(tokens.size() - 1);
    if (!last.text().equals(".")) {
      return false;
    }
    int verbs = 0;
    for (Token token : tokens) {
      if (NO_SUBJECT.contains(token.tag())) {
        return false;
      }
      if (token.tag().startsWith("VB")) {
        if (!reportingWords.isVerb(token)) {
          return false;
        }
        verbs++;
      }
    }
    return verbs == 1;
  }

  private static Stretch cut(Stretch stretch, int end) {
    Span span = new Span(stretch.span().start(), end);
    return new Stretch(span, stretch.opening(), end, stretch.paragraph(), false);
  }
}
