package io.github.verbatim.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteScorerTest {
  // 0         1         2         3         4         5         6
  // 0123456789012345678901234567890123456789012345678901234567890123456789
  // “Ferries stop,” said Ilse Marwick. She called it “a disgrace”. “Go,” …
  private static final String TEXT =
      "“Ferries stop,” said Ilse Marwick. She called it “a disgrace”. The “Queen” sank.";

  private static final GoldArticle GOLD =
      Predictions.read(
          "{'id': 'a', 'text': '"
              + TEXT
              + "', 'quotes': ["
              + "{'start': 1, 'end': 14, 'attributed': true, 'speaker_mentions': [[21, 33, 26, 33]]},"
              + "{'start': 50, 'end': 60, 'attributed': true, 'speaker_mentions': [[35, 38, 35, 38]]},"
              + "{'start': 68, 'end': 73, 'attributed': false, 'speaker_mentions': []}]}",
          GoldArticle.class);

  private static final QuoteLabels LABELS =
      Predictions.read(
          "{'id': 'a', 'speakers': [{'name': 'Ilse Marwick', 'aliases': ['Marwick']}], 'quotes': ["
              + "{'start': 1, 'end': 14, 'speaker': 'Ilse Marwick'},"
              + "{'start': 50, 'end': 60, 'speaker': 'Ilse Marwick'}]}",
          QuoteLabels.class);

  private static Figures score(String record) {
    QuoteScorer scorer = new QuoteScorer(Map.of("a", LABELS), new Differences(10));
    scorer.add(GOLD, record == null ? null : Predictions.record(record));
    return scorer.figures();
  }

  @Test
  void everything_right() {
    Figures figures =
        score(
            "{'speakers': [{'name': 'Captain Ilse Marwick'}, {'name': 'Marwick'}], 'quotes': ["
                + "{'spans': [{'start': 1, 'end': 13}], 'speaker': 0,"
                + " 'mention': {'start': 21, 'end': 33}},"
                + "{'spans': [{'start': 50, 'end': 60}], 'speaker': 1,"
                + " 'mention': {'start': 35, 'end': 38}}]}");

    assertThat(Predictions.share(figures, "quote_f1")).isEqualTo(1);
    assertThat(Predictions.share(figures, "mention_accuracy")).isEqualTo(1);
    assertThat(Predictions.share(figures, "end2end_f1")).isEqualTo(1);
    assertThat(Predictions.share(figures, "name_accuracy"))
        .as("\"Captain\" is none of the titles left out, \"Marwick\" is an alias")
        .isEqualTo(0);
    assertThat(Predictions.share(figures, "name_or_alias_accuracy")).isEqualTo(0.5);
  }

  @Test
  void one_missed_one_made_up_and_a_mention_without_the_head_word() {
    Figures figures =
        score(
            "{'speakers': [{'name': 'Ms. Ilse MARWICK'}], 'quotes': ["
                + "{'spans': [{'start': 0, 'end': 15}], 'speaker': 0,"
                + " 'mention': {'start': 21, 'end': 25}},"
                + "{'spans': [{'start': 68, 'end': 73}]}]}");

    assertThat(Predictions.count(figures, "gold_quotes")).isEqualTo(2);
    assertThat(Predictions.share(figures, "quote_precision")).isEqualTo(0.5);
    assertThat(Predictions.share(figures, "quote_recall")).isEqualTo(0.5);
    assertThat(Predictions.share(figures, "mention_accuracy")).isZero();
    assertThat(Predictions.share(figures, "name_accuracy")).isEqualTo(0.5);
  }

  @Test
  void an_article_without_a_record_counts_as_missed() {
    Figures figures = score(null);

    assertThat(Predictions.count(figures, "missing_records")).isEqualTo(1);
    assertThat(Predictions.share(figures, "quote_recall")).isZero();
    assertThat(Predictions.share(figures, "quote_precision")).isNaN();
  }

  @Test
  void a_span_that_is_half_right_counts_half() {
    Figures figures =
        score("{'quotes': [{'spans': [{'start': 1, 'end': 14}, {'start': 51, 'end': 60}]}]}");

    assertThat(Predictions.share(figures, "quote_f1")).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void offsets_outside_of_the_article_are_told() {
    assertThatThrownBy(() -> score("{'quotes': [{'spans': [{'start': 1, 'end': 999}]}]}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 to 999")
        .hasMessageContaining("belong together");
  }

  @Test
  void lists_the_differences() {
    Differences differences = new Differences(2);
    QuoteScorer scorer = new QuoteScorer(Map.of(), differences);
    scorer.add(GOLD, Predictions.record("{'quotes': [{'spans': [{'start': 68, 'end': 73}]}]}"));

    assertThat(differences.lines())
        .containsExactly(
            "MISSED a 1: Ferries stop want [Ilse Marwick] got []",
            "MISSED a 50: a disgrace want [She] got []");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "Sen. John O'Neill Jr., john o neill jr",
        "the White House, white house",
        "José Núñez, jose nunez",
        "President A. B. Mrozek, b mrozek",
        "Dr Who_is, who is",
        "安倍, ``",
      })
  void names_are_compared_without_titles_accents_and_punctuation(String name, String normal) {
    assertThat(SpeakerNames.load().normal(name)).isEqualTo(normal);
  }
}
