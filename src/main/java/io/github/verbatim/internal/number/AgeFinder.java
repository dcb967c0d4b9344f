package io.github.verbatim.internal.number;

import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.LexiconRow;
import io.github.verbatim.record.NumberKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells ages from other durations and numbers by the words around them: {@code 12-year-old}, {@code
 * aged 40}, {@code Smith, 65,}; one rule a row. Immutable after loading.
 */
final class AgeFinder {
  private static final String FILE = "lexicons/en/age-contexts.tsv";
  private static final BigDecimal OLDEST = BigDecimal.valueOf(115);

  private final List<Rule> rules = new ArrayList<>();

  /** What a number has to be for a rule. */
  private enum Core {
    DURATION,
    NUMBER,
    BARE,
    FIGURE
  }

  /**
   * One row.
   *
   * @param left what stands before the number
   * @param core what the number is
   * @param right what stands after it
   * @param inside whether the right context belongs to the age
   */
  private record Rule(ContextPattern left, Core core, ContextPattern right, boolean inside) {
    /** Whether its left context makes any duration an age: "aged". */
    boolean isCue() {
      return core == Core.DURATION && right.isEmpty();
    }
  }

  private AgeFinder() {}

  static AgeFinder load(LexiconReader lexicons, ContextPattern.Vocabulary words) {
    AgeFinder ages = new AgeFinder();
    for (LexiconRow row : lexicons.rows(FILE)) {
      ages.rules.add(
          new Rule(
              ContextPattern.parse(row, row.optional(0), words),
              core(row),
              ContextPattern.parse(row, row.optional(2), words),
              row.optional(3).equals("inside")));
    }
    return ages;
  }

  private static Core core(LexiconRow row) {
    try {
      return Core.valueOf(row.field(1).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("expected duration, number, bare or figure, found " + row.field(1));
    }
  }

  /** The amount, an age if it is one; {@code before} is the amount before it, if any. */
  Amount find(SubTokens subTokens, Amount amount, @Nullable Amount before) {
    if (before != null && before.age() && continues(subTokens, before, amount)) {
      return age(amount, amount.end());
    }
    for (Rule rule : rules) {
      int end = rule.right().endOfMatch(subTokens, amount.end());
      if (end >= 0
          && is(rule.core(), amount)
          && rule.left().matchesBefore(subTokens, amount.first())) {
        return age(amount, rule.inside() ? end : amount.end());
      }
    }
    return amount;
  }

  private static boolean is(Core core, Amount amount) {
    Unit unit = amount.unit();
    return switch (core) {
      case DURATION -> unit != null && unit.isDuration();
      case NUMBER -> isPlausible(amount);
      case BARE -> isPlausible(amount) && amount.noun() == null;
      case FIGURE ->
          isPlausible(amount)
              && amount.isForm(Numeral.Form.DIGITS)
              && amount.upper() == null
              && amount.value().compareTo(BigDecimal.TEN) >= 0;
    };
  }

  private static boolean isPlausible(Amount amount) {
    BigDecimal value = amount.value();
    return isNumber(amount)
        && value.signum() > 0
        && value.compareTo(OLDEST) <= 0
        && value.scale() <= 0;
  }

  private static boolean isNumber(Amount amount) {
    return amount.unit() == null
        && switch (amount.numeral().form()) {
          case ORDINAL, FRACTION, VAGUE -> false;
          case DIGITS, WORDS, MULTIPLE -> true;
        };
  }

  /** "aged 4 and 6". */
  private boolean continues(SubTokens subTokens, Amount before, Amount amount) {
    SubToken link = subTokens.get(amount.first() - 1);
    boolean list =
        link.is("and") || link.is("or") || (link.is(",") && isCued(subTokens, before.first()));
    return isNumber(amount)
        && amount.first() == before.end() + 1
        && list
        && amount.noun() == null
        && amount.value().compareTo(OLDEST) <= 0;
  }

  private boolean isCued(SubTokens subTokens, int first) {
    return rules.stream()
        .anyMatch(rule -> rule.isCue() && rule.left().matchesBefore(subTokens, first));
  }

  private static Amount age(Amount amount, int end) {
    Amount.Draft age = amount.edit();
    if (age.unit == null) {
      age.unit = Unit.of("year", NumberKind.DURATION);
      age.noun = null;
      age.phrase = null;
    }
    age.age = true;
    age.spanEnd = end;
    age.end = end;
    return age.done();
  }
}
