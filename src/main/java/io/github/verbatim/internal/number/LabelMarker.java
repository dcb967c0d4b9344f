package io.github.verbatim.internal.number;

import java.util.BitSet;
import java.util.Set;

/**
 * Marks what belongs to an address of the web, and digits that are attached to a word ({@code S22},
 * {@code cac40}) that is no currency ({@code RM79}). Immutable.
 */
final class LabelMarker {
  private static final Set<String> ADDRESS = Set.of("@", "_", "http", "https", "www");

  private final CurrencyReader currencies;

  LabelMarker(CurrencyReader currencies) {
    this.currencies = currencies;
  }

  /** Sets the bits of sub-tokens that are labels. */
  void mark(SubTokens subTokens, BitSet excluded) {
    int addressToken = -1;
    for (int i = 0; i < subTokens.size(); i++) {
      if (isAddressMark(subTokens, i)) {
        addressToken = subTokens.get(i).token();
      }
      if (subTokens.get(i).token() == addressToken || isAttachedToWord(subTokens, i)) {
        excluded.set(i);
      }
    }
  }

  /** Whether the rest of the token is an address of the web, a hash tag or a handle. */
  private static boolean isAddressMark(SubTokens subTokens, int at) {
    SubToken next = subTokens.get(at + 1);
    boolean hashTag = subTokens.get(at).is("#") && next.attached() && next.isWord();
    return hashTag || ADDRESS.contains(subTokens.get(at).key());
  }

  private boolean isAttachedToWord(SubTokens subTokens, int at) {
    return subTokens.get(at).isDigits()
        && subTokens.attached(at)
        && subTokens.get(at - 1).isWord()
        && currencies.before(subTokens, at - 1) == null
        && !isEndOfCurrency(subTokens, at);
  }

  private boolean isEndOfCurrency(SubTokens subTokens, int at) {
    UnitMatch currency = currencies.before(subTokens, at - 2);
    return currency != null && currency.end() == at;
  }
}
