package io.github.verbatim.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitComparisonTest {
  private static final UnitComparison UNITS = new UnitComparison();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      quoteCharacter = '`',
      value = {
        "kilogram | kg",
        "kilogram | kilos",
        "gram | grammes",
        "metre | meters",
        "kilometre per hour | km/h",
        "kilometre per hour | kilometers an hour",
        "mile per hour | mph",
        "percent | per cent",
        "percent | %",
        "percentage point | percentage points",
        "USD | dollars",
        "USD | US$",
        "usd | USD",
        "USD per barrel | dollars a barrel",
        "USD per barrel | $/barrel",
        "USD per * | USD",
        "USD per * | USD per share",
        "USD | usd",
        "person | people",
        "company | chemical manufacturing companies",
        "barrel of oil | barrel",
        "programme | programs",
        "none | none",
        "none | -",
        "dimensionless | none",
        "millilitre | cubic centimetre",
        "yard | Yards",
      })
  void same(String gold, String predicted) {
    assertThat(UNITS.same(gold, predicted)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      quoteCharacter = '`',
      value = {
        "kilogram | gram",
        "kilogram | none",
        "none | kilogram",
        "metre | M2",
        "USD | EUR",
        "USD | cents",
        "USD | USD per barrel",
        "worker | office",
        "mile | mile per hour",
        "percent | percentage point",
        "game per season | away games per season",
      })
  void different(String gold, String predicted) {
    assertThat(UNITS.same(gold, predicted)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gas-only powertrain option | option",
        "barrels of oil | barrel",
        "men who drink | man",
        "cities | city",
        "churches | church",
        "glass | glass",
      })
  void head_nouns(String phrase, String head) {
    assertThat(UNITS.head(phrase)).isEqualTo(head);
  }
}
