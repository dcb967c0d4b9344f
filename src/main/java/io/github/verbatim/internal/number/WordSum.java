package io.github.verbatim.internal.number;

import io.github.verbatim.internal.number.NumberWords.Entry;
import io.github.verbatim.internal.number.NumberWords.Role;
import io.github.verbatim.internal.number.Numeral.Form;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Adds up a number in words: {@code two hundred and two thousand}. For one number. */
final class WordSum {
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Longest number in words, in sub-tokens; keeps the cost linear. */
  private static final int MAX_WORDS = 40;

  private final NumberWords words;
  private final FractionReader fractions;
  private final SubTokens subTokens;
  private int end;
  private BigDecimal total = BigDecimal.ZERO;
  private @Nullable BigDecimal open;
  private BigDecimal scale = BigDecimal.ONE;

  WordSum(NumberWords words, FractionReader fractions, SubTokens subTokens) {
    this.words = words;
    this.fractions = fractions;
    this.subTokens = subTokens;
  }

  /** Index of the next sub-token, after a hyphen if there is one. */
  static int joined(SubTokens subTokens, int at) {
    return subTokens.get(at).is("-") && subTokens.attached(at) && subTokens.attached(at + 1)
        ? at + 1
        : at;
  }

  /**
   * The number whose words begin at {@code start}, an article before them perhaps at {@code first}.
   */
  Numeral read(int first, int start) {
    end = start;
    int limit = end + MAX_WORDS;
    int at = end;
    while (at < limit && take(at)) {
      end = at + 1;
      at = nextWord();
    }
    BigDecimal value = open == null ? total : total.add(open);
    return new Numeral(first, end, value, null, Form.WORDS, scale);
  }

  /** The next word of the number, after a hyphen or an "and". */
  private int nextWord() {
    int at = joined(subTokens, end);
    if (!subTokens.get(at).is("and") || at != end) {
      return at;
    }
    Entry next = words.get(subTokens.get(at + 1));
    boolean small = next != null && (next.role() == Role.UNIT || next.role() == Role.TEN);
    boolean hundreds = total.signum() != 0 || (open != null && open.compareTo(HUNDRED) >= 0);
    boolean counted =
        subTokens.get(at + 1).is("one")
            && words.get(subTokens.get(at + 2)) == null
            && subTokens.get(at + 2).is("of");
    return small && hundreds && !counted && fractions.read(subTokens, at + 1) == null ? at + 1 : at;
  }

  private boolean take(int at) {
    Entry entry = words.get(subTokens.get(at));
    if (entry == null) {
      return false;
    }
    return switch (entry.role()) {
      case UNIT -> add(entry.value(), BigDecimal.valueOf(20));
      case TEN -> add(entry.value(), HUNDRED);
      case HUNDRED -> hundred(entry.value());
      case SCALE, DOZEN -> scale(entry);
      case PLURAL -> open != null && entry.value().compareTo(TEN) > 0 && scale(dozens(entry));
      default -> false;
    };
  }

  /** Adds a unit to a number that ends in tens, or a unit or tens to one in hundreds. */
  private boolean add(BigDecimal value, BigDecimal room) {
    if (open == null) {
      open = value;
      return true;
    }
    boolean roomForTwo = open.remainder(HUNDRED).signum() == 0 && open.signum() != 0;
    boolean roomForOne =
        value.compareTo(TEN) < 0
            && value.signum() > 0
            && open.remainder(TEN).signum() == 0
            && open.remainder(HUNDRED).compareTo(BigDecimal.valueOf(20)) >= 0
            && room.compareTo(HUNDRED) < 0;
    if (!roomForTwo && !roomForOne) {
      return false;
    }
    open = open.add(value);
    return true;
  }

  private boolean hundred(BigDecimal value) {
    if (open != null && open.compareTo(HUNDRED) >= 0) {
      return false;
    }
    open = open == null ? value : open.multiply(value);
    return true;
  }

  private boolean scale(Entry entry) {
    BigDecimal value = entry.value();
    if (entry.role() == Role.DOZEN && open != null && open.compareTo(HUNDRED) >= 0) {
      BigDecimal dozens = open.remainder(HUNDRED);
      open = open.subtract(dozens).add(dozens.multiply(value));
    } else if (open != null) {
      total = total.add(open.multiply(value));
      open = null;
    } else {
      total = total.signum() == 0 ? value : total.multiply(value);
    }
    scale = entry.role() == Role.DOZEN ? scale : value;
    return total.precision() - total.scale() <= MAX_WORDS;
  }

  /** "two dozens": a plural after a number is a scale. */
  private static Entry dozens(Entry plural) {
    boolean dozen = plural.value().compareTo(BigDecimal.valueOf(12)) == 0;
    return new Entry(dozen ? Role.DOZEN : Role.SCALE, plural.value());
  }
}
