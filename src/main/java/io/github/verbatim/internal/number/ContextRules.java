package io.github.verbatim.internal.number;

import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.LexiconRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What digits and number words mean by the words around them, one rule a row: left context, core,
 * right context, reading. A new case is a row. Immutable after loading.
 */
final class ContextRules {
  private static final String FILE = "lexicons/en/number-contexts.tsv";
  private static final String NO_NUMBER = "no number";
  private static final String LABEL = "label";
  private static final String NEGATIVE = "negative";

  /** Numbers of the longest list of labels: "pages 3, 5 and 7". */
  private static final int LIST = 20;

  private static final Set<String> LINKS = Set.of("and", ",", "or", "to");

  private final List<Rule> rules = new ArrayList<>();

  /**
   * One row.
   *
   * @param left what stands before the core
   * @param core what is read
   * @param right what stands after it
   * @param unit the unit that the core is; null for another reading
   * @param reading the reading as it is written
   * @param unless a class of words that the sentence must not hold
   */
  private record Rule(
      ContextPattern left,
      ContextPattern core,
      ContextPattern right,
      @Nullable Unit unit,
      String reading,
      ContextPattern unless) {}

  private ContextRules() {}

  static ContextRules load(
      LexiconReader lexicons, ContextPattern.Vocabulary words, UnitTable units) {
    ContextRules table = new ContextRules();
    for (LexiconRow row : lexicons.rows(FILE)) {
      table.rules.add(rule(row, words, units));
    }
    return table;
  }

  private static Rule rule(LexiconRow row, ContextPattern.Vocabulary words, UnitTable units) {
    String reading = row.field(3);
    boolean named = List.of(NO_NUMBER, LABEL, NEGATIVE).contains(reading);
    Unit unit = named ? null : units.named(reading);
    if (!named && unit == null) {
      throw row.error(
          "expected no number, label, negative or a unit of "
              + UnitTable.UNITS
              + ", found "
              + reading);
    }
    return new Rule(
        ContextPattern.parse(row, row.optional(0), words),
        ContextPattern.parse(row, row.field(1), words),
        ContextPattern.parse(row, row.optional(2), words),
        unit,
        reading,
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
        set(rule, subTokens, at, end, readings);
      }
    }
  }

  private static void set(Rule rule, SubTokens subTokens, int at, int end, Readings readings) {
    if (rule.unit() != null) {
      readings.addUnit(at, rule.unit());
    } else if (rule.reading().equals(NEGATIVE)) {
      readings.addNegative(at);
    } else {
      readings.excluded().set(at, end);
      if (rule.reading().equals(LABEL)) {
        markList(subTokens, at, readings);
      }
    }
  }

  /** The rest of a list of labels: "Articles 3 and 5", "pages 10-12". */
  private static void markList(SubTokens subTokens, int first, Readings readings) {
    boolean plural = subTokens.get(first - 1).key().endsWith("s");
    int at = first + 1;
    for (int taken = 0; taken < LIST; taken++) {
      SubToken link = subTokens.get(at);
      boolean dash = link.isDash() && link.attached();
      boolean list = plural && LINKS.contains(link.key());
      if ((!dash && !list) || !subTokens.get(at + 1).isDigits()) {
        return;
      }
      readings.excluded().set(at + 1);
      at += 2;
    }
  }
}
