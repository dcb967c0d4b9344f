package io.github.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  private static final String CORPUS = "examples/corpus/";

  @TempDir Path folder;

  @Test
  void scores_the_example_corpus_in_all_that_is_annotated() {
    CliRun run =
        CliRun.of(
            "evaluate", "--labels", CORPUS + "articles.labels.jsonl", CORPUS + "articles.jsonl");

    assertThat(run.exitCode).isZero();
    assertThat(run.err).isEmpty();
    assertThat(run.out)
        .startsWith("quotes\n  articles                 10\n  missing_records          0\n")
        .contains("\norganization entries\n", "\norganization mentions\n", "\nnumbers\n")
        .contains("quote_recall             0.000")
        .endsWith("\n")
        .doesNotContain("\r");
  }

  @Test
  void scores_given_records_without_loading_models() throws IOException {
    Path records = goldAsRecords();

    CliRun run =
        CliRun.withLoader(
            options -> {
              throw new AssertionError("loaded");
            },
            "evaluate",
            "--json",
            "--predicted",
            records.toString(),
            CORPUS + "articles.jsonl");

    assertThat(run.exitCode).isZero();
    JsonNode figures = new ObjectMapper().readTree(run.out);
    assertThat(figures.at("/organization mentions/f1").asDouble()).isEqualTo(1);
    assertThat(figures.at("/numbers/modifier_F1").asDouble()).isEqualTo(1);
    assertThat(figures.at("/quotes/quote_precision").isNull()).isTrue();
  }

  @Test
  void lists_differences_and_writes_the_report_to_a_file() throws IOException {
    Path report = folder.resolve("evaluation.txt");

    CliRun run =
        CliRun.of("evaluate", "--show", "2", "--output", report.toString(), CORPUS + "brat");

    assertThat(run.out).isEmpty();
    assertThat(report).content().contains("\n  MISSED 01-bakery-strike 157: Nobody should");
    try (Stream<String> lines = Files.lines(report)) {
      assertThat(lines.filter(line -> line.contains(" 01-bakery-strike "))).hasSize(2 + 2);
    }
  }

  @Test
  void records_of_other_articles_are_a_mistake() throws IOException {
    Path records = Files.writeString(folder.resolve("r.jsonl"), "{\"id\": \"other\"}\n");

    CliRun run =
        CliRun.of("evaluate", "--predicted", records.toString(), CORPUS + "articles.jsonl");

    assertThat(run.exitCode).isEqualTo(2);
    assertThat(run.err).contains("no record of " + records);
  }

  @Test
  void gold_without_annotations_is_a_mistake() throws IOException {
    Path gold = Files.writeString(folder.resolve("g.jsonl"), "{\"id\": \"a\", \"text\": \"b\"}\n");

    CliRun run = CliRun.of("evaluate", gold.toString());

    assertThat(run.exitCode).isEqualTo(2);
    assertThat(run.err).contains("g.jsonl:1: expected annotations in one of the fields");
  }

  /** Gold mentions and numbers have the form of a record's. */
  private Path goldAsRecords() throws IOException {
    StringBuilder records = new StringBuilder();
    ObjectMapper mapper = new ObjectMapper();
    for (String line : Files.readAllLines(Path.of(CORPUS + "articles.jsonl"))) {
      JsonNode gold = mapper.readTree(line);
      ObjectNode record = mapper.createObjectNode().put("id", gold.get("id").asText());
      record.set("organizations", gold.get("organizations"));
      record.set("numbers", gold.get("numbers"));
      records.append(record).append('\n');
    }
    return Files.writeString(folder.resolve("records.jsonl"), records);
  }
}
