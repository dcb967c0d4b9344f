package io.github.verbatim.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.verbatim.record.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionScorerTest {
  private static final String TEXT =
      "The Halvern Maritime Authority (HMA) met Corran Lines. HMA's Tove Lind left.";

  private static final MentionGold GOLD =
      Predictions.read(
          "{'id': 'a', 'text': \"%s\", 'organizations': [{'start': 0, 'end': 30}, "
                  .formatted(TEXT.replace("'", "’"))
              + "{'start': 32, 'end': 35}, {'start': 41, 'end': 53}, {'start': 55, 'end': 58}],"
              + "'persons': [{'start': 61, 'end': 70}]}",
          MentionGold.class);

  private static Figures score(String record) {
    MentionScorer scorer = new MentionScorer(new Differences(0));
    scorer.add(GOLD, Predictions.record(record));
    return scorer.figures();
  }

  @Test
  void articles_and_possessives_do_not_count_and_aliases_are_linked() {
    Figures figures =
        score(
            "{'organizations': [{'mentions': [{'start': 4, 'end': 30}, {'start': 32, 'end': 35},"
                + "{'start': 55, 'end': 60}]}, {'start': 41, 'end': 54}],"
                + "'persons': [{'mentions': [{'start': 61, 'end': 70}]}]}");

    assertThat(Predictions.share(figures, "f1")).isEqualTo(1);
    assertThat(Predictions.share(figures, "names_f1")).isEqualTo(1);
    assertThat(Predictions.count(figures, "alias_pairs")).isEqualTo(1);
    assertThat(Predictions.share(figures, "alias_linked")).isEqualTo(1);
    assertThat(Predictions.share(figures, "person_f1")).isEqualTo(1);
  }

  @Test
  void a_cut_name_is_a_near_miss() {
    Figures figures =
        score(
            "{'organizations': [{'start': 12, 'end': 30}, {'start': 32, 'end': 35},"
                + " {'start': 61, 'end': 65}]}");

    assertThat(Predictions.share(figures, "precision")).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(Predictions.share(figures, "recall")).isEqualTo(0.25);
    assertThat(Predictions.share(figures, "lenient_recall")).isEqualTo(0.5);
    assertThat(Predictions.share(figures, "alias_linked")).isZero();
    assertThat(figures.values()).doesNotContainKey("person_f1");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "the Post's | Post",
        "THE  “Times”, | Times",
        "theatre | theatre",
        "The | The",
        "Lloyd's | Lloyd",
        "Lloyd's’S | Lloyd",
        "… | …",
        "' . : | ' . :",
        "Mars | Mars",
      })
  void ends_are_trimmed(String mention, String trimmed) {
    Prediction.PredictedEntry entry =
        new Prediction.PredictedEntry(null, List.of(), null, 0, mention.length());

    Span span = MentionSpans.of(List.of(entry), mention).first();

    assertThat(span.in(mention)).isEqualTo(trimmed);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "[World Health Organization] ([WHO]) | true",
        "[World Health Organization] (the “[WHO]”) | true",
        "[Bakers' Alliance]'s [[BA]] | true",
        "[World Health Organization], ([WHO]) | false",
        "[World Health Organization] ([WHO] said) | false",
        "[LONDON] ([AP]) | false",
        "[AP] ([Associated Press]) | true",
      })
  void short_forms_in_brackets_make_pairs(String marked, boolean pair) {
    StringBuilder text = new StringBuilder();
    List<Prediction.PredictedEntry> entries = new java.util.ArrayList<>();
    int start = -1;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      boolean literal = marked.startsWith("[[", i) || marked.startsWith("]]", i - 1);
      if (c == '[' && !literal) {
        start = text.length();
      } else if (c == ']' && !literal && start >= 0) {
        entries.add(new Prediction.PredictedEntry(null, List.of(), null, start, text.length()));
        start = -1;
      } else {
        text.append(c);
      }
    }

    assertThat(MentionSpans.bracketed(MentionSpans.of(entries, text.toString()), text.toString()))
        .hasSize(pair ? 1 : 0);
  }
}
