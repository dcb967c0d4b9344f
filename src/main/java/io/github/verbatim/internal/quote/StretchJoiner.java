package io.github.verbatim.internal.quote;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.Paragraph;
import io.github.verbatim.internal.document.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells which stretches are one quotation: those that go on in the next paragraph, and those that
 * stand on both sides of their attribution. Immutable.
 */
final class StretchJoiner {
  /** Longest attribution between two parts of a quotation, in tokens. */
  private static final int MAX_ATTRIBUTION = 40;

  /** Longest name of a speaker in a transcript, in characters. */
  private static final int MAX_LABEL = 40;

  private final ReportingWords reportingWords;

  StretchJoiner(ReportingWords reportingWords) {
    this.reportingWords = reportingWords;
  }

  /** Groups neighbours; every stretch is in one group. */
  List<QuoteCandidate> join(Document document, List<Stretch> stretches) {
    List<QuoteCandidate> groups = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= stretches.size(); i++) {
      if (i == stretches.size()
          || !belongTogether(document, stretches.get(i - 1), stretches.get(i))) {
        groups.add(new QuoteCandidate(stretches.subList(from, i)));
        from = i;
      }
    }
    return groups;
  }

  private boolean belongTogether(Document document, Stretch first, Stretch second) {
    return continues(document, first, second) || isSplit(document, first, second);
  }

  /**
   * Whether {@code first} has no closing mark up to the end of its paragraph and the next paragraph
   * begins with {@code second}.
   */
  private static boolean continues(Document document, Stretch first, Stretch second) {
    return !first.closed()
        && first.closing() == document.paragraphs().get(first.paragraph()).span().end()
        && second.paragraph() == first.paragraph() + 1
        && second.opening() == document.paragraphs().get(second.paragraph()).span().start()
        && !beginsWithLabel(document, second);
  }

  /** {@code “SMITH: We go.}: a transcript, in which the next paragraph is another one's speech. */
  private static boolean beginsWithLabel(Document document, Stretch stretch) {
    String text = document.text();
    int end = Math.min(stretch.span().end(), stretch.span().start() + MAX_LABEL);
    int capitals = 0;
    for (int i = stretch.span().start(); i < end; i++) {
      char c = text.charAt(i);
      if (c == ':' || (c == ')' && text.charAt(stretch.span().start()) == '(')) {
        return capitals >= 2;
      }
      if (Character.isLowerCase(c) || Character.isDigit(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return false;
  }

  /**
   * {@code “A,” she said, “B.”}: between the two stands one clause with one reporting verb. Behind
   * a full stop, the second part must be a sentence without an attribution of its own.
   */
  private boolean isSplit(Document document, Stretch first, Stretch second) {
    if (!first.closed() || first.paragraph() != second.paragraph()) {
      return false;
    }
    String text = document.text();
    int gapStart = document.tokenAt(first.closing() + 1);
    int gapEnd = document.tokenAt(second.opening());
    if (gapEnd <= gapStart || gapEnd - gapStart > MAX_ATTRIBUTION) {
      return false;
    }
    char before = text.charAt(first.span().end() - 1);
    boolean leadsOver =
        ",?!–—-…".indexOf(before) >= 0 || document.tokens().get(gapStart).text().equals(",");
    if (!leadsOver || !isOneReport(document.tokens(gapStart, gapEnd - 1))) {
      return false;
    }
    String last = document.tokens().get(gapEnd - 1).text();
    return last.equals(",") || (last.equals(".") && isOwnSentence(document, second));
  }

  private boolean isOneReport(List<Token> gap) {
    int verbs = 0;
    for (Token token : gap) {
      if (token.text().equals(".") || token.text().equals("?") || token.text().equals("!")) {
        return false;
      }
      verbs += reportingWords.isVerb(token) ? 1 : 0;
    }
    return verbs == 1;
  }

  private static boolean isOwnSentence(Document document, Stretch stretch) {
    String text = document.text();
    Paragraph paragraph = document.paragraphs().get(stretch.paragraph());
    boolean begins = !Character.isLowerCase(text.charAt(stretch.span().start()));
    int next = stretch.closing() + 1;
    while (next < paragraph.span().end() && MarkReader.isBlank(text.charAt(next))) {
      next++;
    }
    boolean atEnd = next >= paragraph.span().end();
    boolean complete = ".?!…".indexOf(text.charAt(stretch.span().end() - 1)) >= 0;
    return begins && (atEnd || (complete && !Character.isLowerCase(text.charAt(next))));
  }
}
