package io.github.verbatim.internal.number;

import io.github.verbatim.record.NumberKind;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells ages from other durations: {@code 12-year-old}, {@code aged 40}, {@code Smith, 65,}.
 * Immutable.
 */
final class AgeFinder {
  private static final BigDecimal OLDEST = BigDecimal.valueOf(115);

  private final Set<String> groups;
  private final Set<String> cues;
  private final Set<String> subjects;
  private final Set<String> be;

  /**
   * @param groups words for people, in small letters
   */
  AgeFinder(Set<String> groups, WordClasses words) {
    this.groups = Set.copyOf(groups);
    this.cues = words.get("age-cue");
    this.subjects = words.get("person-pronoun");
    this.be = words.get("be");
  }

  /** The amount, an age if it is one; {@code before} is the amount before it, if any. */
  Amount find(SubTokens subTokens, Amount known, @Nullable Amount before) {
    Amount.Draft amount = known.edit();
    Unit unit = amount.unit;
    if (unit != null && unit.isDuration()) {
      afterUnit(subTokens, amount);
    } else if (unit == null
        && !amount.isForm(Numeral.Form.ORDINAL)
        && !amount.isForm(Numeral.Form.FRACTION)
        && !amount.isForm(Numeral.Form.VAGUE)) {
      if (before != null && before.age() && continues(subTokens, before, amount)) {
        setYears(amount, amount.end);
      } else {
        withoutUnit(subTokens, amount);
      }
    }
    return amount.done();
  }

  private void afterUnit(SubTokens subTokens, Amount.Draft amount) {
    int at = subTokens.get(amount.end).isDash() ? amount.end + 1 : amount.end;
    SubToken next = subTokens.get(at);
    if (next.is("old") || next.is("olds")) {
      setAge(amount, at + 1);
    } else if (next.is("of") && subTokens.get(at + 1).is("age")) {
      setAge(amount, at + 2);
    } else if (isCue(subTokens, amount.first)) {
      setAge(amount, amount.end);
    }
  }

  /** "aged 4 and 6". */
  private boolean continues(SubTokens subTokens, Amount before, Amount.Draft amount) {
    SubToken link = subTokens.get(amount.first - 1);
    boolean adjacent = amount.first == before.end() + 1;
    boolean list =
        link.is("and") || link.is("or") || (link.is(",") && isCue(subTokens, before.first()));
    return adjacent && list && amount.noun == null && amount.value.compareTo(OLDEST) <= 0;
  }

  private static void setYears(Amount.Draft amount, int end) {
    amount.unit = Unit.of("year", NumberKind.DURATION);
    amount.noun = null;
    amount.phrase = null;
    setAge(amount, end);
  }

  private static void setAge(Amount.Draft amount, int end) {
    amount.age = true;
    amount.spanEnd = end;
    amount.end = end;
  }

  private boolean isCue(SubTokens subTokens, int start) {
    boolean only = subTokens.get(start - 1).is("only") || subTokens.get(start - 1).is("just");
    int first = only ? start - 1 : start;
    SubToken before = subTokens.get(first - 1);
    boolean ofAge = before.is("of") && subTokens.get(first - 2).key().startsWith("age");
    boolean between = before.is("between") && cues.contains(subTokens.get(first - 2).key());
    return ofAge || between || cues.contains(before.key());
  }

  private void withoutUnit(SubTokens subTokens, Amount.Draft amount) {
    BigDecimal value = amount.value;
    boolean plausible = value.signum() > 0 && value.compareTo(OLDEST) <= 0 && value.scale() <= 0;
    if (!plausible) {
      return;
    }
    SubToken next = subTokens.get(amount.end);
    boolean yo = next.is("yo") || (next.is("y") && subTokens.get(amount.end + 1).is("/"));
    if (yo) {
      setYears(amount, amount.end + 1);
    } else if ((isCue(subTokens, amount.first)
            && (endsPhrase(next) || subTokens.get(amount.first - 1).is("of")))
        || isGroup(subTokens, amount)
        || isApposition(subTokens, amount)
        || isPredicate(subTokens, amount)) {
      setYears(amount, amount.end);
    }
  }

  private static boolean endsPhrase(SubToken next) {
    return !next.hasTag("NN") && !next.is("%");
  }

  /** "adults over 65", "those under 18". */
  private boolean isGroup(SubTokens subTokens, Amount.Draft amount) {
    SubToken bound = subTokens.get(amount.first - 1);
    SubToken next = subTokens.get(amount.end);
    return amount.noun == null
        && (bound.is("over") || bound.is("under"))
        && groups.contains(subTokens.get(amount.first - 2).key())
        && endsPhrase(next)
        && !next.isDash();
  }

  /** "Anna Berg, 65, said". */
  private static boolean isApposition(SubTokens subTokens, Amount.Draft amount) {
    SubToken comma = subTokens.get(amount.first - 1);
    SubToken name = subTokens.get(amount.first - 2);
    SubToken next = subTokens.get(amount.end);
    boolean closed = next.is(",") || next.is(".") || next.is(";") || next.is(")");
    boolean dash = next.isDash() && !subTokens.get(amount.end + 1).isDigits();
    boolean digits = amount.isForm(Numeral.Form.DIGITS) && amount.upper == null;
    boolean list = subTokens.get(amount.first - 3).isDigits();
    return digits
        && (closed || dash)
        && !list
        && comma.is(",")
        && name.isWord()
        && name.isCapitalized()
        && name.hasTag("NNP")
        && amount.value.compareTo(BigDecimal.TEN) >= 0;
  }

  /** "when she was 10", "who is 71". */
  private boolean isPredicate(SubTokens subTokens, Amount.Draft amount) {
    int at = amount.first - 1;
    if (subTokens.get(at).is("only")
        || subTokens.get(at).is("just")
        || subTokens.get(at).is("about")) {
      at--;
    }
    boolean subject =
        be.contains(subTokens.get(at).key()) && subjects.contains(subTokens.get(at - 1).key());
    SubToken next = subTokens.get(amount.end);
    boolean ends =
        (!next.isWord() && !next.is("%") && !next.isDash() && !next.is("/") && !next.is(":"))
            || next.is("when")
            || next.is("and")
            || next.is("at")
            || next.is("years");
    return subject && ends && !next.is("$");
  }
}
