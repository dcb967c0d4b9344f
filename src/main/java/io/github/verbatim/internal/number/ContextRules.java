package io.github.verbatim.internal.number;

import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.LexiconRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What digits and number words mean by the words around them, one rule a row: left context, core,
 * right context, reading. A new case is a row. Immutable after loading.
 */
final class ContextRules {
  private static final String FILE = "lexicons/en/number-contexts.tsv";
  private static final String NO_NUMBER = "no number";
  private static final String NEGATIVE = "negative";

  private final List<Rule> rules = new ArrayList<>();

  /**
   * One row.
   *
   * @param left what stands before the core
   * @param core what is read
   * @param right what stands after it
   * @param unit the unit that the core is; null for another reading
   * @param negative whether the core is a number in brackets that is negative
   * @param unless a class of words that the sentence must not hold
   */
  private record Rule(
      ContextPattern left,
      ContextPattern core,
      ContextPattern right,
      @Nullable Unit unit,
      boolean negative,
      ContextPattern unless) {}

  private ContextRules() {}

  static ContextRules load(LexiconReader lexicons, DateWords words, UnitTable units) {
    ContextRules table = new ContextRules();
    for (LexiconRow row : lexicons.rows(FILE)) {
      table.rules.add(rule(row, words, units));
    }
    return table;
  }

  private static Rule rule(LexiconRow row, DateWords words, UnitTable units) {
    String reading = row.field(3);
    boolean negative = reading.equals(NEGATIVE);
    Unit unit = null;
    if (!negative && !reading.equals(NO_NUMBER)) {
      unit = units.named(reading);
      if (unit == null) {
        throw row.error(
            "expected \"" + NO_NUMBER + "\", \"" + NEGATIVE + "\" or a unit, found " + reading);
      }
    }
    return new Rule(
        ContextPattern.parse(row, row.optional(0), words),
        ContextPattern.parse(row, row.field(1), words),
        ContextPattern.parse(row, row.optional(2), words),
        unit,
        negative,
        ContextPattern.parse(row, row.optional(4), words));
  }

  /** What the rules say about a sentence. */
  Readings read(SubTokens subTokens) {
    Readings readings = new Readings();
    for (Rule rule : rules) {
      if (rule.unless().isEmpty() || !rule.unless().occursIn(subTokens)) {
        apply(rule, subTokens, readings);
      }
    }
    return readings;
  }

  private static void apply(Rule rule, SubTokens subTokens, Readings readings) {
    for (int at = 0; at < subTokens.size(); at++) {
      int end = rule.core().endOfMatch(subTokens, at);
      if (end > at
          && rule.right().endOfMatch(subTokens, end) >= 0
          && rule.left().matchesBefore(subTokens, at)) {
        if (rule.negative()) {
          readings.addNegative(at);
        } else if (rule.unit() != null) {
          readings.addUnit(at, rule.unit());
        } else {
          readings.excluded().set(at, end);
        }
      }
    }
  }
}
