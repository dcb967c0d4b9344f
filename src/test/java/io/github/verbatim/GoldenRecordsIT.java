package io.github.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verbatim.output.RecordJson;
import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.Producer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The example articles and what they become, read by a person and kept, with the errors of today:
 * in {@code court-report} the last "he" is the father, not Caleb; in {@code wire-report} "crowns"
 * has no one currency; in {@code single-marks} the headline's ‘impossible’ is taken for speech.
 *
 * <p>After a change that is meant to change them, {@code mvn verify -Dit.test=GoldenRecordsIT
 * -Dgolden.update=true} writes them anew; read the difference before it is committed.
 */
class GoldenRecordsIT {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static Verbatim verbatim;

  @BeforeAll
  static void load() {
    verbatim = SharedPipeline.verbatim();
  }

  static Stream<Path> articles() throws IOException {
    return ExampleArticles.files().stream();
  }

  @Test
  void there_are_five_of_them() throws IOException {
    assertThat(ExampleArticles.files()).hasSizeGreaterThanOrEqualTo(5);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void each_example_has_its_golden_record(Path article) throws IOException {
    String text = Files.readString(article);
    ArticleRecord record = withoutVersions(verbatim.extract(text));
    RecordContract.check(record, text);
    String name = article.getFileName().toString().replace(".txt", ".json");
    Path golden = GOLDEN.resolve(name);
    String actual = RecordJson.pretty(record) + "\n";
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, actual);
    }
    assertThat(actual.lines().toList()).isEqualTo(List.copyOf(Files.readAllLines(golden)));
  }

  private static ArticleRecord withoutVersions(ArticleRecord record) {
    return new ArticleRecord(
        record.id(),
        record.quotes(),
        record.speakers(),
        record.organizations(),
        record.persons(),
        record.numbers(),
        record.warnings(),
        new Producer("golden", record.producer().models()));
  }
}
