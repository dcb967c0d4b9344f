package io.github.verbatim.internal.number;

import io.github.verbatim.record.NumberKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins two numbers to a share of a whole: {@code one in five}, {@code 3 out of 4}. */
final class Shares {
  private static final Set<Integer> USUAL_WHOLES = Set.of(3, 4, 5, 6, 8, 10, 12, 20, 50, 100, 1000);

  private Shares() {}

  /** The amounts with shares joined. */
  static List<Amount> join(SubTokens subTokens, List<Amount> amounts) {
    List<Amount> joined = new ArrayList<>();
    int i = 0;
    while (i < amounts.size()) {
      Amount share =
          i + 1 < amounts.size() ? share(subTokens, amounts.get(i), amounts.get(i + 1)) : null;
      joined.add(share == null ? amounts.get(i) : share);
      i += share == null ? 1 : 2;
    }
    return joined;
  }

  private static @Nullable Amount share(SubTokens subTokens, Amount part, Amount whole) {
    Amount percent = ofOnePercent(subTokens, part, whole);
    if (percent != null) {
      return percent;
    }
    if (!isPlain(part)
        || !isPlain(whole)
        || part.value().compareTo(whole.value()) >= 0
        || part.value().signum() <= 0) {
      return joinedBySlashWord(subTokens, part, whole);
    }
    SubToken first = subTokens.get(part.end());
    SubToken second = subTokens.get(part.end() + 1);
    int length = whole.first() - part.end();
    boolean outOf = length == 2 && first.is("out") && second.is("of");
    boolean every = length == 2 && (first.is("in") || first.is("of")) && second.is("every");
    boolean in = length == 1 && first.is("in") && isUsual(subTokens, part, whole);
    boolean hyphens =
        length == 3
            && first.isDash()
            && second.is("in")
            && subTokens.get(part.end() + 2).isDash()
            && isUsual(subTokens, part, whole);
    boolean of =
        length == 1 && first.is("of") && whole.value().compareTo(BigDecimal.valueOf(12)) <= 0;
    return outOf || every || in || hyphens || of
        ? fraction(part, whole)
        : joinedBySlashWord(subTokens, part, whole);
  }

  /** "one-half of 1 percent". */
  private static @Nullable Amount ofOnePercent(SubTokens subTokens, Amount part, Amount whole) {
    boolean of = whole.first() == part.end() + 1 && subTokens.get(part.end()).is("of");
    Unit unit = whole.unit();
    boolean percent = unit != null && unit.kind() == NumberKind.PERCENT && whole.isOne();
    return of && percent && part.unit() == null && part.isForm(Numeral.Form.FRACTION)
        ? Amount.of(part.first(), part.numeral(), whole.end(), unit)
        : null;
  }

  private static boolean isPlain(Amount amount) {
    return amount.unit() == null
        && amount.upper() == null
        && amount.value().scale() <= 0
        && (amount.isForm(Numeral.Form.DIGITS) || amount.isForm(Numeral.Form.WORDS));
  }

  private static boolean isUsual(SubTokens subTokens, Amount part, Amount whole) {
    if (DateWords.isYear(subTokens, whole.numeral().first())) {
      return false;
    }
    boolean round =
        whole.value().precision() <= 5
            && (USUAL_WHOLES.contains(whole.value().intValue())
                || whole.value().remainder(BigDecimal.TEN).signum() == 0);
    return part.isOne() || (round && part.value().compareTo(BigDecimal.TEN) < 0);
  }

  /** "one over twenty" as a whole sentence. */
  private static @Nullable Amount joinedBySlashWord(
      SubTokens subTokens, Amount part, Amount whole) {
    boolean over = whole.first() == part.end() + 1 && subTokens.get(part.end()).is("over");
    boolean alone = part.first() == 0 && whole.end() == subTokens.size();
    return over && alone && isPlain(part) && isPlain(whole) && whole.value().signum() != 0
        ? fraction(part, whole)
        : null;
  }

  private static Amount fraction(Amount part, Amount whole) {
    Numeral numeral =
        new Numeral(
            part.numeral().first(),
            whole.end(),
            FractionReader.divide(part.value(), whole.value()),
            null,
            Numeral.Form.FRACTION,
            BigDecimal.ONE);
    return Amount.of(part.first(), numeral, whole.end(), null);
  }
}
