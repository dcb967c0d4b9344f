package io.github.verbatim.internal.quote;

import io.github.verbatim.internal.document.Token;
import io.github.verbatim.internal.quote.QuotedTokens.Frame;
import java.util.List;

/**
 * A quotation candidate with its words and those around it.
 *
 * @param index its place among the candidates of the article
 * @param candidate where it stands
 * @param words its words without punctuation, the first ones of a long quotation
 * @param before what stands before its first stretch
 * @param after what stands behind its last stretch
 */
record Quotation(
    int index, QuoteCandidate candidate, List<Token> words, Frame before, Frame after) {

  /**
   * Its length class as a suffix of feature names: short quotations, which may be titles or terms,
   * and long ones, which hardly are, weigh the same evidence differently.
   */
  String size() {
    int n = words.size();
    return n <= 1 ? "@1" : n <= 4 ? "@2" : n <= 8 ? "@5" : "@9";
  }

  /** Whether it is a sentence, or several, without words before or behind that frame it. */
  boolean standsAlone() {
    return before.tokens().isEmpty() && (after.tokens().isEmpty() || after.nextSentence());
  }
}
