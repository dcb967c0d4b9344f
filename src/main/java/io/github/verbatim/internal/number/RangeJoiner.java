package io.github.verbatim.internal.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins two amounts to a range ("$10 to $15 billion", "three or four years", "20–24") and shares
 * scales and units along lists ("5, 6 and 7 per cent"). Immutable.
 */
final class RangeJoiner {
  private static final Set<String> LIST = Set.of("and", "or", ",", "to", "&");

  private final ChangeWords changes;
  private final Set<String> beforeRange;

  RangeJoiner(ChangeWords changes, WordClasses words) {
    this.changes = changes;
    this.beforeRange = words.get("before-range");
  }

  /** How two amounts are connected. */
  private enum Link {
    DASH,
    TO,
    OR,
    AND,
    TIMES,
    NONE
  }

  /** The amounts with ranges joined, in reading order. */
  List<Amount> join(SubTokens subTokens, List<Amount> found) {
    List<Amount> amounts = shareBackwards(subTokens, found);
    List<Amount> joined = new ArrayList<>();
    int i = 0;
    while (i < amounts.size()) {
      Amount from = amounts.get(i);
      Amount range = i + 1 < amounts.size() ? range(subTokens, from, amounts.get(i + 1)) : null;
      if (range != null && i + 2 < amounts.size() && isTighter(subTokens, amounts, i)) {
        range = null;
      }
      if (range == null
          && i + 1 < amounts.size()
          && isPriceList(subTokens, from, amounts.get(i + 1))) {
        amounts.set(i + 1, withUnitOf(from, amounts.get(i + 1)));
      }
      joined.add(range == null ? from : range);
      i += range == null ? 1 : 2;
    }
    return joined;
  }

  /** "from 20 to 25-30": the dash binds closer. */
  private boolean isTighter(SubTokens subTokens, List<Amount> amounts, int i) {
    Amount to = amounts.get(i + 1);
    Amount next = amounts.get(i + 2);
    Link first = link(subTokens, amounts.get(i).end(), to.first());
    return first != Link.DASH && link(subTokens, to.end(), next.first()) == Link.DASH;
  }

  // Sharing -----------------------------------------------------------------------------------

  /** Gives the unit and scale of the last member of a list to those before it. */
  private List<Amount> shareBackwards(SubTokens subTokens, List<Amount> found) {
    List<Amount> amounts = new ArrayList<>(found);
    boolean shared = false;
    for (int i = amounts.size() - 2; i >= 0; i--) {
      Amount from = amounts.get(i);
      Amount to = amounts.get(i + 1);
      Link link = link(subTokens, from.end(), to.first());
      boolean comma = shared && isComma(subTokens, from.end(), to.first());
      boolean open = (link != Link.NONE || comma) && isPlain(from);
      if (open && !isLoneYear(subTokens, from, to)) {
        amounts.set(i, share(subTokens, from, to, link));
      }
      shared = amounts.get(i).shared();
    }
    return amounts;
  }

  /** "In 2012, 43 percent": a year does not take the unit of the number after it. */
  private static boolean isLoneYear(SubTokens subTokens, Amount from, Amount to) {
    return DateWords.isYear(subTokens, from.numeral().first())
        && from.numeral().end() == from.numeral().first() + 1
        && !DateWords.isYear(subTokens, to.numeral().first())
        && to.numeral().value().compareTo(from.numeral().value()) < 0;
  }

  private static Amount share(SubTokens subTokens, Amount from, Amount to, Link link) {
    Unit unit = to.unit();
    boolean pronoun =
        link == Link.AND
            && from.isOne()
            && from.isForm(Numeral.Form.WORDS)
            && !isBetween(subTokens, from.first());
    boolean bare = from.unit() == null && !pronoun;
    boolean sameMoney =
        from.unit() != null && from.unitBefore() && (unit == null || unit.sameAs(from.unit()));
    Amount scaled = bare || sameMoney ? withScaleOf(to, from) : from;
    boolean fits = link != Link.DASH || isTight(subTokens, from, to);
    return bare && unit != null && fits ? scaled.in(unit, true) : scaled;
  }

  private static boolean isTight(SubTokens subTokens, Amount from, Amount to) {
    return subTokens.attached(from.end()) == subTokens.attached(to.first());
  }

  private static Amount withScaleOf(Amount to, Amount from) {
    BigDecimal scale = to.numeral().scale();
    if (from.numeral().isScaled() || !to.numeral().isScaled()) {
      return from;
    }
    BigDecimal bare = to.numeral().value().divide(scale, java.math.MathContext.DECIMAL64);
    boolean smaller = from.numeral().value().compareTo(bare) < 0;
    boolean size = from.numeral().value().compareTo(BigDecimal.valueOf(1000)) < 0;
    return smaller && size ? from.times(scale) : from;
  }

  private static boolean isPlain(Amount amount) {
    return amount.upper() == null
        && !amount.isForm(Numeral.Form.ORDINAL)
        && !amount.isForm(Numeral.Form.VAGUE)
        && !amount.isForm(Numeral.Form.MULTIPLE);
  }

  private static boolean isComma(SubTokens subTokens, int from, int to) {
    return to == from + 1 && LIST.contains(subTokens.get(from).key());
  }

  // Ranges ------------------------------------------------------------------------------------

  private Link link(SubTokens subTokens, int from, int to) {
    SubToken subToken = subTokens.get(from);
    int length = to - from;
    // "18- to 24-year-old"
    if (length == 2 && subToken.isDash() && subToken.attached()) {
      SubToken word = subTokens.get(from + 1);
      return word.is("to")
          ? Link.TO
          : word.is("or") ? Link.OR : word.is("and") ? Link.AND : Link.NONE;
    }
    boolean wrapped = length == 3 && subToken.isDash() && subTokens.get(from + 2).isDash();
    if (length == 1 && (subToken.isDash() || subToken.is("~")) && !subToken.is("—")) {
      return Link.DASH;
    }
    SubToken word = wrapped ? subTokens.get(from + 1) : subToken;
    boolean upTo = length == 2 && subToken.is("up") && subTokens.get(from + 1).is("to");
    if (upTo) {
      return Link.TO;
    }
    if (length != 1 && !wrapped) {
      return Link.NONE;
    }
    return switch (word.key()) {
      case "to", "through", "till" -> Link.TO;
      case "or" -> Link.OR;
      case "and" -> Link.AND;
      case "x", "×" -> Link.TIMES;
      default -> Link.NONE;
    };
  }

  private @Nullable Amount range(SubTokens subTokens, Amount from, Amount to) {
    if (!isPlain(from) || !isPlain(to)) {
      return null;
    }
    Link link = link(subTokens, from.end(), to.first());
    if (link == Link.NONE) {
      return slash(subTokens, from, to);
    }
    if (isPriceList(subTokens, from, to)
        || !canShareForward(from, to)
        || !isRange(subTokens, from, to, link)) {
      return null;
    }
    Amount start = withRateOf(to, from);
    Amount finish = withUnitOf(from, to);
    return link == Link.TO && isMovement(subTokens, start, finish)
        ? Amount.movement(start, finish)
        : Amount.range(start, finish);
  }

  /**
   * "fell from $4.10 to $2.85", "a rise from 3% to 5%": two states, and not a range between them.
   */
  private boolean isMovement(SubTokens subTokens, Amount from, Amount to) {
    return subTokens.get(from.first() - 1).is("from")
        && (from.value().compareTo(to.value()) > 0
            || changes.isMovement(subTokens, from.first() - 1));
  }

  /** "$20 million and 3 million, respectively". */
  private boolean isPriceList(SubTokens subTokens, Amount from, Amount to) {
    SubToken next = subTokens.get(to.end());
    return link(subTokens, from.end(), to.first()) == Link.AND
        && isPlain(from)
        && isPlain(to)
        && from.unitBefore()
        && to.unit() == null
        && to.numeral().isScaled()
        && !next.hasTag("NN")
        && !next.hasTag("JJ")
        && !isBetween(subTokens, from.first());
  }

  /** "$4/$6". */
  private static @Nullable Amount slash(SubTokens subTokens, Amount from, Amount to) {
    Unit one = from.unit();
    Unit other = to.unit();
    boolean slash = to.first() == from.end() + 1 && subTokens.get(from.end()).is("/");
    boolean same = one != null && other != null && one.isMoney() && one.sameAs(other);
    return slash && same ? Amount.range(from, to) : null;
  }

  /** Whether both have one unit, or the one after can take that of the first. */
  private static boolean canShareForward(Amount from, Amount to) {
    Unit one = from.unit();
    Unit other = to.unit();
    if (one == null || other == null) {
      return one == null ? other == null : from.unitBefore();
    }
    return one.sameAs(other) || isRateOf(other, one);
  }

  /** "$41,000 and $73,000 a year": the rate belongs to both. */
  private static boolean isRateOf(Unit rate, Unit unit) {
    return rate.name().startsWith(unit.name() + " per ");
  }

  /** "$10 to 15 billion": the currency before the first is that of both. */
  private static Amount withUnitOf(Amount from, Amount to) {
    return from.unit() != null && to.unit() == null ? to.in(from.unit(), false) : to;
  }

  private static Amount withRateOf(Amount to, Amount from) {
    if (from.unit() == null || to.unit() == null || !isRateOf(to.unit(), from.unit())) {
      return from;
    }
    Amount.Draft draft = from.edit();
    draft.unit = to.unit();
    return draft.done();
  }

  private boolean isRange(SubTokens subTokens, Amount from, Amount to, Link link) {
    boolean rises = from.value().compareTo(to.value()) < 0;
    SubToken before = subTokens.get(from.first() - 1);
    boolean opened = before.is("between") || before.is("of");
    return switch (link) {
      case DASH -> rises && (from.unit() != null || !isScoreLike(subTokens, from, to));
      case TO ->
          before.is("from")
              || (opened && (rises || from.unit() != null))
              || (rises && from.shared())
              || (rises
                  && !changes.isChange(subTokens, from.first())
                  && !(before.is("by")
                      && from.unit() != null
                      && from.unitBefore() == to.unitBefore()
                      && changes.isChange(subTokens, from.first() - 1)));
      case OR -> rises && isNext(from, to);
      case AND -> isBetween(subTokens, from.first()) && rises;
      case TIMES, NONE -> false;
    };
  }

  /** Digits with a dash and nothing that says what they count may be a score; see NameFilter. */
  private boolean isScoreLike(SubTokens subTokens, Amount from, Amount to) {
    SubToken after = subTokens.get(to.end());
    boolean small = to.value().compareTo(BigDecimal.valueOf(200)) <= 0;
    boolean counts = after.hasTag("NNS") || (after.hasTag("JJ") && !after.is("up"));
    boolean words = !from.isForm(Numeral.Form.DIGITS);
    return small
        && !counts
        && !words
        && !after.isDash()
        && !beforeRange.contains(subTokens.get(from.first() - 1).key());
  }

  private static boolean isBetween(SubTokens subTokens, int first) {
    for (int i = first - 1; i >= first - 4; i--) {
      if (subTokens.get(i).is("between")) {
        return true;
      }
    }
    return false;
  }

  /** "three or four", "30 or 40", but not "8 or $9". */
  private static boolean isNext(Amount from, Amount to) {
    BigDecimal twice = from.value().add(from.value());
    boolean sameForm =
        from.numeral().form() == to.numeral().form() && !from.unitBefore() && !to.unitBefore();
    return sameForm
        && !from.numeral().isScaled()
        && to.value().compareTo(twice) <= 0
        && from.value().compareTo(BigDecimal.ONE) >= 0;
  }
}
