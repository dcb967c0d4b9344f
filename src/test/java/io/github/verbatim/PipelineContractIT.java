package io.github.verbatim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verbatim.output.RecordJson;
import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.Warning;
import io.github.verbatim.record.WarningCode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Any string is a legal article, one instance serves all threads, and the offsets are the caller's.
 */
@Timeout(value = 10, unit = java.util.concurrent.TimeUnit.MINUTES)
class PipelineContractIT {
  private static Verbatim verbatim;

  @BeforeAll
  static void load() {
    verbatim = SharedPipeline.verbatim();
  }

  private static ArticleRecord extractChecked(String text) {
    ArticleRecord record = verbatim.extract(text);
    RecordContract.check(record, text);
    assertThat(RecordJson.read(RecordJson.compact(record))).isEqualTo(record);
    return record;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\n\n\n", "\u00a0\u2028\ufeff", ".", "“", "\ud800", "\u0000", "a"})
  void empty_and_blank_texts_have_records_without_facts(String text) {
    ArticleRecord record = extractChecked(text);
    assertThat(record.quotes()).isEmpty();
    assertThat(record.numbers()).isEmpty();
  }

  @Test
  void half_a_surrogate_pair_is_warned_of() {
    assertThat(extractChecked("A \ud800 “B,” said C.").warnings())
        .extracting(Warning::code)
        .contains(WarningCode.MALFORMED_TEXT);
  }

  @Test
  void any_string_is_a_legal_article() {
    HostileTexts.random(300, 7).forEach(PipelineContractIT::extractChecked);
    HostileTexts.runs(3_000).forEach(PipelineContractIT::extractChecked);
  }

  @Test
  void four_threads_find_what_one_finds() throws Exception {
    List<String> texts = new ArrayList<>(ExampleArticles.texts());
    texts.addAll(HostileTexts.random(40, 11));
    List<String> alone = texts.stream().map(t -> RecordJson.compact(verbatim.extract(t))).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (int round = 0; round < 3; round++) {
        List<Future<String>> together = new ArrayList<>();
        for (String text : texts) {
          together.add(threads.submit(() -> RecordJson.compact(verbatim.extract(text))));
        }
        for (int i = 0; i < texts.size(); i++) {
          assertThat(together.get(i).get()).isEqualTo(alone.get(i));
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void twenty_thousand_opening_marks_are_survived() {
    extractChecked("“".repeat(20_000));
    extractChecked("He said “no ".repeat(20_000 / 4));
  }

  @Test
  void an_article_of_ten_thousand_quotes_is_read_to_its_end() {
    String text = "“We will go,” said Ann Lee of Acme Corp. on day 12.\n\n".repeat(10_000);
    assertThat(extractChecked(text).quotes()).hasSize(10_000);
  }

  @Test
  void an_article_over_the_limit_is_cut_with_a_warning() {
    String line = "The mayor said on Monday that 12 shops had closed. ".repeat(200_000);
    Verbatim limited = Verbatim.builder().maxTextLength(50_000).build();
    ArticleRecord record = limited.extract(line);
    RecordContract.check(record, line);
    assertThat(record.warnings()).extracting(Warning::code).contains(WarningCode.TEXT_TRUNCATED);
    assertThat(record.numbers()).isNotEmpty();
  }

  @Test
  void an_interrupt_stops_the_work_and_the_pipeline_stays_usable() {
    String text = "The mayor said on Monday that 12 shops had closed. ".repeat(2_000);
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> verbatim.extract(text)).isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).as("the thread stays interrupted").isTrue();
    }
    assertThat(verbatim.extract("It sold 12 cars.").numbers()).hasSize(1);
  }

  @Test
  void a_time_limit_stops_the_work() {
    Verbatim hasty = Verbatim.builder().timeLimit(Duration.ofMillis(1)).build();
    String text = "The mayor said on Monday that 12 shops had closed. ".repeat(2_000);
    assertThatThrownBy(() -> hasty.extract(text))
        .isInstanceOf(ArticleTimeoutException.class)
        .hasMessageContaining("time limit");
  }

  @Test
  void wrong_arguments_fail_at_once_with_one_sentence() {
    assertThatThrownBy(() -> verbatim.extract(null)).hasMessage("text must not be null");
    assertThatThrownBy(() -> Verbatim.builder().maxTextLength(0))
        .hasMessage("maxTextLength must be positive, found 0");
    assertThatThrownBy(() -> Verbatim.builder().models(java.nio.file.Path.of("nowhere")).build())
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("nowhere");
  }
}
