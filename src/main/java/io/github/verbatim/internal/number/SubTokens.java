package io.github.verbatim.internal.number;

import io.github.verbatim.internal.document.Document;
import java.math.BigDecimal;
import java.util.List;

/** The sub-tokens of one sentence; indexes outside of it yield an empty mark. Immutable. */
final class SubTokens {
  private static final SubToken NOTHING =
      new SubToken(SubToken.Type.MARK, 0, 0, "", "", false, -1, "");

  private final Document document;
  private final List<SubToken> subTokens;
  private final List<BigDecimal> values;

  SubTokens(Document document, List<SubToken> subTokens, List<BigDecimal> values) {
    this.document = document;
    this.subTokens = List.copyOf(subTokens);
    this.values = List.copyOf(values);
  }

  Document document() {
    return document;
  }

  int size() {
    return subTokens.size();
  }

  /** The sub-token at that index, or an empty mark. */
  SubToken get(int index) {
    return index >= 0 && index < subTokens.size() ? subTokens.get(index) : NOTHING;
  }

  /** The value of a sub-token that is digits; zero for any other. */
  BigDecimal value(int index) {
    return index >= 0 && index < subTokens.size() ? values.get(index) : BigDecimal.ZERO;
  }

  /**
   * Whether the sub-token at {@code index} exists and follows the one before it without a space.
   */
  boolean attached(int index) {
    return get(index).attached();
  }

  /** Index of the token whose first sub-token this is; -1 if it is none or one within a token. */
  int tokenStartingAt(int index) {
    SubToken subToken = get(index);
    boolean first = get(index - 1).token() != subToken.token();
    return first ? subToken.token() : -1;
  }

  /** Index of the first sub-token at or after {@code index} that belongs to another token. */
  int endOfToken(int index) {
    int i = index;
    while (i < size() && get(i).token() == get(index).token()) {
      i++;
    }
    return i;
  }

  /** Index of the first sub-token of a token that lies in this sentence, or {@link #size()}. */
  int firstOfToken(int token, int from) {
    int i = from;
    while (i < size() && get(i).token() < token) {
      i++;
    }
    return i;
  }
}
