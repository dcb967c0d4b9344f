package io.github.verbatim.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.verbatim.evaluation.QuoteLabels.Name;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupingScorerTest {
  private static final List<Name> GOLD =
      List.of(
          new Name("Halvern Maritime Authority", null, List.of("HMA")),
          new Name("Corran Lines", null, List.of("Corran")));

  private static Figures score(String record) {
    GroupingScorer scorer = new GroupingScorer();
    scorer.add(GOLD, Predictions.record(record));
    return scorer.figures();
  }

  @Test
  void one_entry_with_all_its_forms() {
    Figures figures =
        score(
            "{'organizations': [{'name': 'the Halvern Maritime Authority', 'aliases': ['HMA']},"
                + " {'name': 'Corran', 'mentions': [{'start': 0, 'end': 6, 'text': 'Corran’s'}]}]}");

    assertThat(Predictions.share(figures, "entry_f1")).isEqualTo(1);
    assertThat(Predictions.share(figures, "name")).isEqualTo(0.5);
    assertThat(Predictions.count(figures, "mergeable")).isEqualTo(1);
    assertThat(Predictions.share(figures, "merged")).isEqualTo(1);
  }

  @Test
  void a_second_entry_for_the_same_organization_is_wrong() {
    Figures figures =
        score("{'organizations': [{'name': 'Halvern Maritime Authority'}, {'name': 'HMA'}]}");

    assertThat(Predictions.share(figures, "entry_precision")).isEqualTo(0.5);
    assertThat(Predictions.share(figures, "entry_recall")).isEqualTo(0.5);
    assertThat(Predictions.share(figures, "merged")).isCloseTo(0, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"The U.N.'s,u n", "Théâtre,th tre", "theatre,theatre", "AT&T,at t"})
  void forms_are_compared_without_case_and_punctuation(String name, String normal) {
    assertThat(GroupingScorer.normal(name)).isEqualTo(normal);
  }
}
