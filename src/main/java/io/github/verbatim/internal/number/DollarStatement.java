package io.github.verbatim.internal.number;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an article says about its currency: "All figures are in Canadian dollars", "(in
 * Singapore dollars)", "in CAD unless otherwise stated". Immutable.
 */
final class DollarStatement {
  private static final Set<String> VERBS = Set.of("are", "is", "were", "be");
  private static final Set<String> SCALES = Set.of("thousands", "millions", "billions");

  private final DollarTable table;

  DollarStatement(DollarTable table) {
    this.table = table;
  }

  /** The dollar of a statement in this sentence; null if there is none. */
  @Nullable String in(Pieces pieces) {
    for (int i = 1; i < pieces.size(); i++) {
      UnitReader.Match dollar = table.namedAt(pieces, i);
      if (dollar == null) {
        dollar = table.behindSum(pieces, i);
      }
      if (dollar != null && isStatement(pieces, i, dollar.end())) {
        return dollar.unit().name();
      }
    }
    return null;
  }

  private boolean isStatement(Pieces pieces, int first, int end) {
    int at = first - 1;
    if (pieces.get(at).is("of") && SCALES.contains(pieces.get(at - 1).key())) {
      at -= 2;
    }
    boolean in = pieces.get(at).is("in");
    at = in ? at - 1 : at;
    if (in && isOpening(pieces, at) && ")]".contains(closing(pieces.get(end)))) {
      return true;
    }
    boolean unless = pieces.get(pieces.get(end).is(",") ? end + 1 : end).is("unless");
    return (in && unless) || isSubject(pieces, at, in);
  }

  private static boolean isOpening(Pieces pieces, int at) {
    return pieces.get(at).is("(") || pieces.get(at).is("[");
  }

  private static String closing(Piece piece) {
    return piece.text().isEmpty() ? "none" : piece.text();
  }

  /** "All figures", "Figures are", "the prices in this article are". */
  private boolean isSubject(Pieces pieces, int last, boolean in) {
    int at = last;
    boolean verb = false;
    while (at >= 0 && last - at < 8 && isFiller(pieces, at)) {
      verb |= VERBS.contains(pieces.get(at).key());
      at--;
    }
    if (at < 0 || !table.isRole("subject", pieces.get(at))) {
      return false;
    }
    while (pieces.get(at - 1).is("dollar")
        || pieces.get(at - 1).is("currency")
        || (pieces.get(at - 1).is("and") && table.isRole("subject", pieces.get(at - 2)))
        || table.isRole("subject", pieces.get(at - 1))) {
      at--;
    }
    Piece before = pieces.get(at - 1);
    boolean all = before.is("all");
    boolean opens = at == 0 || isOpening(pieces, at - 1) || before.is(",") || before.is(":");
    return all || (in && (opens || (before.is("the") && verb)));
  }

  private boolean isFiller(Pieces pieces, int at) {
    Piece piece = pieces.get(at);
    return VERBS.contains(piece.key())
        || piece.is("in")
        || piece.is(":")
        || table.isRole("filler", piece);
  }
}
