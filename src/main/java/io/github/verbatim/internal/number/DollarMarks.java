package io.github.verbatim.internal.number;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the dollars of one article are written. Made once for an article, read-only after. */
final class DollarMarks {
  private static final Set<String> ABOUT =
      Set.of("about", "around", "approximately", "roughly", "some", "nearly", "or", "~");

  private final DollarTable table;
  private final Set<String> named = new LinkedHashSet<>();
  private @Nullable String stated;
  private boolean bareBeforeUs;
  private boolean bareSeen;

  DollarMarks(DollarTable table, List<Pieces> sentences) {
    this.table = table;
    DollarStatement statement = new DollarStatement(table);
    for (Pieces pieces : sentences) {
      String here = statement.in(pieces);
      if (here == null) {
        scan(pieces);
      } else if (stated == null) {
        stated = here;
      }
    }
  }

  /** The dollar that the article says its figures are in; null if it says nothing. */
  @Nullable String stated() {
    return stated;
  }

  /** The dollars that sums are marked with: "US$5", "20 CAD", "40 Canadian dollars". */
  Set<String> named() {
    return named;
  }

  /**
   * Whether a bare "$" is another one than "US$": a bare sum stands before the first that is
   * marked, or beside its worth in the other ("$5 million (US$3.7 million)"). Where "US$" comes
   * first, the signs behind it only leave the letters out.
   */
  boolean isApartFromUs() {
    return bareBeforeUs;
  }

  private void scan(Pieces pieces) {
    int at = 0;
    while (at < pieces.size()) {
      UnitReader.Match mark = table.namedAt(pieces, at);
      if (mark != null) {
        if (isSum(pieces, at, mark.end())) {
          addMark(pieces, at, mark);
        }
        at = mark.end();
      } else {
        bareSeen |= isBareSum(pieces, at);
        at++;
      }
    }
  }

  private void addMark(Pieces pieces, int at, UnitReader.Match mark) {
    String code = mark.unit().name();
    boolean first = named.add(code);
    if (code.equals(DollarTable.US)) {
      bareBeforeUs |= (first && bareSeen) || isWorthOfBare(pieces, at, mark.end());
    }
  }

  private static boolean isSum(Pieces pieces, int first, int end) {
    Piece before = pieces.get(first - 1);
    return pieces.get(end).isDigits() || before.isDigits() || before.hasTag("CD");
  }

  private boolean isBareSum(Pieces pieces, int at) {
    return pieces.get(at).is("$") && pieces.get(at + 1).isDigits() && table.isBareSign(pieces, at);
  }

  /** "$5 million (about US$3.7 million)", "US$3.7 million ($5 million)". */
  private boolean isWorthOfBare(Pieces pieces, int first, int end) {
    int open = ABOUT.contains(pieces.get(first - 1).key()) ? first - 2 : first - 1;
    int before = sumStart(pieces, open);
    boolean inside = pieces.get(open).is("(") && before >= 0 && isBareSum(pieces, before);
    int behind = end;
    while (behind < end + 3 && isAmountPiece(pieces.get(behind))) {
      behind++;
    }
    return inside || (pieces.get(behind).is("(") && isBareSum(pieces, behind + 1));
  }

  /** Index of the sign of a sum that ends before a piece; -1 if there is none. */
  private static int sumStart(Pieces pieces, int end) {
    int at = end - 1;
    while (at > end - 4 && isAmountPiece(pieces.get(at))) {
      at--;
    }
    return at < end - 1 ? at : -1;
  }

  private static boolean isAmountPiece(Piece piece) {
    return piece.isDigits() || (piece.isWord() && (piece.hasTag("CD") || piece.glued()));
  }
}
