package io.github.verbatim.internal.number;

import org.jspecify.annotations.Nullable;

/**
 * Reads what an article says about its currency: "All figures are in Canadian dollars", "(in
 * Singapore dollars)", "in CAD unless otherwise stated". Immutable.
 */
final class DollarStatement {

  private final DollarTable table;

  DollarStatement(DollarTable table) {
    this.table = table;
  }

  /** The dollar of a statement in this sentence; null if there is none. */
  @Nullable String in(SubTokens subTokens) {
    for (int i = 1; i < subTokens.size(); i++) {
      UnitMatch dollar = table.namedAt(subTokens, i);
      if (dollar == null) {
        dollar = table.afterSum(subTokens, i);
      }
      if (dollar != null && isStatement(subTokens, i, dollar.end())) {
        return dollar.unit().name();
      }
    }
    return null;
  }

  private boolean isStatement(SubTokens subTokens, int first, int end) {
    int at = first - 1;
    if (subTokens.get(at).is("of") && table.isRole("scale", subTokens.get(at - 1))) {
      at -= 2;
    }
    boolean in = subTokens.get(at).is("in");
    at = in ? at - 1 : at;
    if (in && isOpening(subTokens, at) && ")]".contains(closing(subTokens.get(end)))) {
      return true;
    }
    boolean unless = subTokens.get(subTokens.get(end).is(",") ? end + 1 : end).is("unless");
    return (in && unless) || isSubject(subTokens, at, in);
  }

  private static boolean isOpening(SubTokens subTokens, int at) {
    return subTokens.get(at).is("(") || subTokens.get(at).is("[");
  }

  private static String closing(SubToken subToken) {
    return subToken.text().isEmpty() ? "none" : subToken.text();
  }

  /** "All figures", "Figures are", "the prices in this article are". */
  private boolean isSubject(SubTokens subTokens, int last, boolean in) {
    int at = last;
    boolean verb = false;
    while (at >= 0 && last - at < 8 && isFiller(subTokens, at)) {
      verb |= table.isRole("verb", subTokens.get(at));
      at--;
    }
    if (at < 0 || !table.isRole("subject", subTokens.get(at))) {
      return false;
    }
    while (subTokens.get(at - 1).is("dollar")
        || subTokens.get(at - 1).is("currency")
        || (subTokens.get(at - 1).is("and") && table.isRole("subject", subTokens.get(at - 2)))
        || table.isRole("subject", subTokens.get(at - 1))) {
      at--;
    }
    SubToken before = subTokens.get(at - 1);
    boolean all = before.is("all");
    boolean opens = at == 0 || isOpening(subTokens, at - 1) || before.is(",") || before.is(":");
    return all || (in && (opens || (before.is("the") && verb)));
  }

  private boolean isFiller(SubTokens subTokens, int at) {
    SubToken subToken = subTokens.get(at);
    return table.isRole("verb", subToken)
        || subToken.is("in")
        || subToken.is(":")
        || table.isRole("filler", subToken);
  }
}
