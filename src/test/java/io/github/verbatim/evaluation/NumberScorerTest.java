package io.github.verbatim.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberScorerTest {

  private static Figures score(String numbers, String predicted) {
    return score(numbers, predicted, "");
  }

  private static Figures score(String numbers, String predicted, String more) {
    NumberScorer scorer =
        new NumberScorer(new NumberComparison(new UnitComparison(), false), new Differences(10));
    scorer.add(
        Predictions.numbers("{'id': 'a', 'text': 'x'" + more + ", 'numbers': [" + numbers + "]}"),
        Predictions.record("{'numbers': [" + predicted + "]}"));
    return scorer.figures();
  }

  private static List<Object> hits(Figures figures) {
    return List.of(
        figures.values().get("value_R"),
        figures.values().get("unit_R"),
        figures.values().get("modifier_R"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // the gold | the prediction | value, unit, modifier right
        "{'value': 3, 'unit': 'kg'} | {'value': 3, 'unit': 'kilogram'} | 111",
        "{'value': 3, 'unit': 'kg'} | {'value': 3.00001, 'unit': 'gram'} | 100",
        "{'value': 3, 'unit': 'kg'} | {'value': 3.001, 'unit': 'kilogram'} | 000",
        "{'value': 3, 'unit': null} | {'value': 3} | 111",
        "{'value': 3} | {'value': 3, 'unit': 'anything'} | 111",
        "{'value': 3, 'modifier': '~'} | {'value': 3} | 110",
        "{'value': 3} | {'value': 3, 'modifier': '~'} | 111",
        "{'value': 3, 'modifier': '='} | {'value': 3, 'modifier': '~'} | 110",
        "{'value': 3, 'modifier': '>'} | {'value': 3, 'modifier': '≥'} | 111",
        "{'value': 3, 'modifier': '>', 'modifiers': ['~']} | {'value': 3, 'modifier': '~'} | 111",
        "{'value': 3, 'upper': 5} | {'value': 3} | 000",
        "{'value': 3, 'upper': 5} | {'value': 5, 'upper': 3} | 111",
        "{'value': 19, 'unit': 'cent', 'accept': [{'value': 0.19, 'unit': 'USD'}]} | {'value': 0.19, 'unit': '$'} | 111",
        "{'value': 19, 'unit': 'cent', 'accept': [{'unit': 'penny'}]} | {'value': 19, 'unit': 'pence'} | 111",
        "{'value': 10, 'upper': 20, 'split': true} | {'value': 20, 'unit': 'm'}, {'value': 10} | 111",
        "{'value': 10, 'upper': 20} | {'value': 20}, {'value': 10} | 000",
      })
  void levels(String gold, String predicted, String right) {
    List<Object> expected = right.chars().mapToObj(c -> (Object) (double) (c - '0')).toList();

    assertThat(hits(score(gold, predicted))).isEqualTo(expected);
  }

  @Test
  void nothing_counts_twice() {
    Figures figures = score("{'value': 2}, {'value': 2}", "{'value': 2}");

    assertThat(Predictions.share(figures, "value_R")).isEqualTo(0.5);
    assertThat(Predictions.share(figures, "value_P")).isEqualTo(1);
  }

  @Test
  void optional_numbers_and_kinds_that_are_not_annotated_cost_nothing() {
    Figures figures =
        score(
            "{'value': 2}, {'value': 7, 'optional': true}",
            "{'value': 2, 'kind': 'count'}, {'value': 7, 'kind': 'count'},"
                + "{'value': 1, 'kind': 'ordinal'}, {'value': 9, 'kind': 'count'}",
            ", 'complete': ['count']");

    assertThat(Predictions.count(figures, "predicted")).isEqualTo(2);
    assertThat(Predictions.share(figures, "value_P")).isEqualTo(0.5);
  }

  @Test
  void exact_spans_want_an_overlap() {
    String gold = "{'value': 2, 'start': 0, 'end': 3}";

    assertThat(score(gold, "{'value': 2, 'start': 9, 'end': 10}").values())
        .containsEntry("value_R", 1.0);
    assertThat(score(gold, "{'value': 2, 'start': 9, 'end': 10}", ", 'spans': 'exact'").values())
        .containsEntry("value_R", 0.0);
  }

  @Test
  void the_published_protocol_wants_the_whole_phrase_and_the_direction() {
    PublishedNumberScorer scorer = new PublishedNumberScorer(new UnitComparison());
    scorer.add(
        Predictions.numbers(
            "{'id': 'a', 'text': 'x', 'numbers': ["
                + "{'value': 3, 'published': {'value': 3, 'upper': null, 'unit': 'first-team player', 'change': 'up'}},"
                + "{'value': 4, 'published': {'value': 4, 'upper': null, 'unit': 'dollar', 'change': '='}}]}"),
        Predictions.record(
            "{'numbers': [{'value': 3, 'unit': 'player', 'unit_phrase': 'first-team player', 'change': 'up'},"
                + "{'value': 4, 'unit': 'USD', 'modifier': '~'}, {'value': 1, 'kind': 'ordinal'}]}"));
    Figures figures = scorer.figures();

    assertThat(Predictions.count(figures, "predicted")).isEqualTo(2);
    assertThat(Predictions.share(figures, "value_F1")).isEqualTo(1);
    assertThat(Predictions.share(figures, "value+unit_F1")).isEqualTo(1);
    assertThat(Predictions.share(figures, "value+change_F1")).isEqualTo(0.5);
  }

  @Test
  void a_matching_makes_room() {
    // 0 takes A or B, 1 only A: 0 has to move.
    int[] partners = Matching.largest(2, 2, (i, j) -> i == 0 || j == 0, Matching.empty(2));

    assertThat(partners).containsExactly(1, 0);
  }
}
