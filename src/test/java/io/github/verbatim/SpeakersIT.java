package io.github.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.Quote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who says what, by the whole pipeline, on short articles that a person can judge at a glance. */
class SpeakersIT {
  private static final Path TABLE =
      Path.of("src", "test", "resources", "io", "github", "verbatim", "speakers.tsv");
  private static Verbatim verbatim;

  @BeforeAll
  static void load() {
    verbatim = SharedPipeline.verbatim();
  }

  static Stream<Arguments> rows() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(row -> Arguments.of(row[row.length - 2], row[row.length - 1]));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void each_quote_has_its_speaker(String article, String expected) {
    String text = article.replace(" ¶ ", "\n\n");
    ArticleRecord found = verbatim.extract(text);
    assertThat(found.quotes().stream().map(quote -> name(quote, found)))
        .as(text)
        .containsExactly(expected.split("; ", -1));
  }

  /** Known gap: the short form of an office is taken for somebody of its own. */
  @Test
  void an_acronym_of_an_office_is_not_who_holds_it() {
    ArticleRecord found =
        verbatim.extract(
            "Chief election commissioner Amina Sule spoke for an hour. The chief election"
                + " commissioner (CEC) was calm. “The rolls are clean,” the CEC said.");
    assertThat(found.quotes().stream().map(quote -> name(quote, found))).containsExactly("CEC");
  }

  private static String name(Quote quote, ArticleRecord found) {
    Integer speaker = quote.speaker();
    return speaker == null ? "-" : found.speakers().get(speaker).name();
  }
}
