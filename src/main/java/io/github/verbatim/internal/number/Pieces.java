package io.github.verbatim.internal.number;

import io.github.verbatim.internal.document.Document;
import java.math.BigDecimal;
import java.util.List;

/** The pieces of one sentence; indexes outside of it yield an empty mark. Immutable. */
final class Pieces {
  private static final Piece NOTHING = new Piece(Piece.Type.MARK, 0, 0, "", "", false, -1, "");

  private final Document document;
  private final List<Piece> pieces;
  private final List<BigDecimal> values;

  Pieces(Document document, List<Piece> pieces, List<BigDecimal> values) {
    this.document = document;
    this.pieces = List.copyOf(pieces);
    this.values = List.copyOf(values);
  }

  Document document() {
    return document;
  }

  int size() {
    return pieces.size();
  }

  /** The piece at that index, or an empty mark. */
  Piece get(int index) {
    return index >= 0 && index < pieces.size() ? pieces.get(index) : NOTHING;
  }

  /** The value of a piece that is digits; zero for any other. */
  BigDecimal value(int index) {
    return index >= 0 && index < pieces.size() ? values.get(index) : BigDecimal.ZERO;
  }

  /** Whether the piece at {@code index} exists and follows the one before it without a space. */
  boolean glued(int index) {
    return get(index).glued();
  }

  /** Index of the token whose first piece this is; -1 if it is none or one within a token. */
  int tokenStartingAt(int index) {
    Piece piece = get(index);
    boolean first = get(index - 1).token() != piece.token();
    return first ? piece.token() : -1;
  }

  /** Index of the first piece at or behind {@code index} that belongs to another token. */
  int endOfToken(int index) {
    int i = index;
    while (i < size() && get(i).token() == get(index).token()) {
      i++;
    }
    return i;
  }

  /** Index of the first piece of a token that lies in this sentence, or {@link #size()}. */
  int firstOfToken(int token, int from) {
    int i = from;
    while (i < size() && get(i).token() < token) {
      i++;
    }
    return i;
  }
}
