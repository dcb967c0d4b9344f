package io.github.verbatim.internal.number;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the dollars of one article are written. Made once for an article, read-only after. */
final class DollarMarks {

  private final DollarTable table;
  private final Set<String> worth;
  private final Set<String> named = new LinkedHashSet<>();
  private @Nullable String stated;
  private boolean bareBeforeUs;
  private boolean bareSeen;

  DollarMarks(DollarTable table, List<SubTokens> sentences) {
    this.table = table;
    this.worth = table.role("worth");
    DollarStatement statement = new DollarStatement(table);
    for (SubTokens subTokens : sentences) {
      String here = statement.in(subTokens);
      if (here == null) {
        scan(subTokens);
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
   * first, the signs after it only leave the letters out.
   */
  boolean isApartFromUs() {
    return bareBeforeUs;
  }

  private void scan(SubTokens subTokens) {
    int at = 0;
    while (at < subTokens.size()) {
      UnitMatch mark = table.namedAt(subTokens, at);
      if (mark != null) {
        if (isSum(subTokens, at, mark.end())) {
          addMark(subTokens, at, mark);
        }
        at = mark.end();
      } else {
        bareSeen |= isBareSum(subTokens, at);
        at++;
      }
    }
  }

  private void addMark(SubTokens subTokens, int at, UnitMatch mark) {
    String code = mark.unit().name();
    boolean first = named.add(code);
    if (code.equals(DollarTable.US)) {
      bareBeforeUs |= (first && bareSeen) || isWorthOfBare(subTokens, at, mark.end());
    }
  }

  private static boolean isSum(SubTokens subTokens, int first, int end) {
    SubToken before = subTokens.get(first - 1);
    return subTokens.get(end).isDigits() || before.isDigits() || before.hasTag("CD");
  }

  private boolean isBareSum(SubTokens subTokens, int at) {
    return subTokens.get(at).is("$")
        && subTokens.get(at + 1).isDigits()
        && table.isBareSign(subTokens, at);
  }

  /** "$5 million (about US$3.7 million)", "US$3.7 million ($5 million)". */
  private boolean isWorthOfBare(SubTokens subTokens, int first, int end) {
    int open = worth.contains(subTokens.get(first - 1).key()) ? first - 2 : first - 1;
    int before = sumStart(subTokens, open);
    boolean inside = subTokens.get(open).is("(") && before >= 0 && isBareSum(subTokens, before);
    int after = end;
    while (after < end + 3 && isAmountSubToken(subTokens.get(after))) {
      after++;
    }
    return inside || (subTokens.get(after).is("(") && isBareSum(subTokens, after + 1));
  }

  /** Index of the sign of a sum that ends before a sub-token; -1 if there is none. */
  private static int sumStart(SubTokens subTokens, int end) {
    int at = end - 1;
    while (at > end - 4 && isAmountSubToken(subTokens.get(at))) {
      at--;
    }
    return at < end - 1 ? at : -1;
  }

  private static boolean isAmountSubToken(SubToken subToken) {
    return subToken.isDigits()
        || (subToken.isWord() && (subToken.hasTag("CD") || subToken.attached()));
  }
}
