package io.github.verbatim.internal.quote;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.Token;
import java.util.List;

/**
 * Knows a quotation that can be nothing but speech, however short: it ends in a comma, a question
 * mark or an exclamation mark, and "said Roe", "she said" or "Jane Roe said" stands right behind
 * it. Immutable.
 */
final class SpeechTag {
  /** Probability given to what the rule knows. */
  static final double PROBABILITY = 0.95;

  /** Most tokens of a name between the quotation and its verb. */
  private static final int NAME = 3;

  private final ReportingWords reportingWords;

  SpeechTag(ReportingWords reportingWords) {
    this.reportingWords = reportingWords;
  }

  /** Whether a speech tag follows on {@code quotation}. */
  boolean follows(Document document, QuoteCandidate quotation) {
    Stretch last = quotation.last();
    if (!last.closed() || !endsOpenly(document.text(), last.span().end())) {
      return false;
    }
    List<Token> tokens = document.tokens();
    int first = document.tokenAt(last.closing() + 1);
    for (int i = first; i < tokens.size() && i <= first + NAME; i++) {
      Token token = tokens.get(i);
      if (reportingWords.isVerb(token)) {
        return i > first || isFinite(token);
      }
      if (!isPartOfName(token)) {
        return false;
      }
    }
    return false;
  }

  private static boolean endsOpenly(String text, int end) {
    return end > 0 && ",?!".indexOf(text.charAt(end - 1)) >= 0;
  }

  private static boolean isFinite(Token token) {
    return token.tag().equals("VBD") || token.tag().equals("VBZ") || token.tag().equals("VBP");
  }

  private static boolean isPartOfName(Token token) {
    return token.tag().equals("NNP") || token.tag().equals("PRP");
  }
}
