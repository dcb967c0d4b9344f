package io.github.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verbatim.ModelException;
import io.github.verbatim.output.RecordJson;
import io.github.verbatim.record.ArticleRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractCommandTest {
  @TempDir Path folder;

  private Path article;

  @BeforeEach
  void writeAnArticle() throws IOException {
    article = write("wire.txt", "Halvern stopped all ferries.\n");
  }

  @Test
  void one_article_gives_indented_json_under_the_name_of_its_file() {
    CliRun run = CliRun.of("extract", article.toString());

    assertThat(run.exitCode).isZero();
    assertThat(run.err).isEmpty();
    assertThat(run.out).startsWith("{\n  \"id\": \"wire.txt\"").endsWith("}\n");
    assertThat(names(run.out)).containsExactly("Halvern");
  }

  @Test
  void an_article_from_standard_input_has_no_id() {
    CliRun run = CliRun.withInput("Zürich schweigt.", "extract", "-");

    assertThat(run.exitCode).isZero();
    ArticleRecord read = RecordJson.read(run.out);
    assertThat(read.id()).isNull();
    assertThat(read.organizations().get(0).name()).isEqualTo("Zürich");
  }

  @Test
  void several_files_give_one_record_a_line_in_their_order() throws IOException {
    Path second = write("second.txt", "Corran lost a ship.");

    CliRun run = CliRun.of("extract", second.toString(), article.toString());

    assertThat(run.out.lines().map(line -> RecordJson.read(line).id()))
        .containsExactly("second.txt", "wire.txt");
  }

  @Test
  void a_folder_gives_its_articles_by_path_and_leaves_other_files_alone() throws IOException {
    write("b/two.txt", "Two");
    write("b/notes.md", "no article");
    write("a.jsonl", "{\"id\": \"j\", \"text\": \"Jay\"}\n");

    CliRun run = CliRun.of("extract", folder.toString());

    assertThat(run.exitCode).isZero();
    assertThat(run.out.lines().map(line -> RecordJson.read(line).id()))
        .containsExactly("j", "b/two.txt", "wire.txt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "json | false | {",
        "jsonl | false | {`\"`",
        "json | true | [",
        "JSONL | true | {`\"`",
      })
  void the_format_can_be_chosen(String format, boolean batch, String start) {
    List<String> arguments =
        new ArrayList<>(List.of("extract", "--format", format, article.toString()));
    if (batch) {
      arguments.add(article.toString());
    }

    CliRun run = CliRun.of(arguments.toArray(String[]::new));

    assertThat(run.exitCode).isZero();
    assertThat(run.out).startsWith(start.replace("`", ""));
  }

  @Test
  void keeps_the_order_of_json_lines_on_many_threads() throws IOException {
    StringBuilder lines = new StringBuilder();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      ids.add("a" + i);
      lines.append("{\"id\": \"a").append(i).append("\", \"text\": \"Word\"}\n");
    }
    Path input = write("in.jsonl", lines.toString());

    CliRun run = CliRun.of("extract", "--threads", "8", input.toString());

    assertThat(run.out.lines().map(line -> RecordJson.read(line).id())).isEqualTo(ids);
  }

  @Test
  void bad_lines_are_reported_by_number_counted_and_left_out() {
    String lines =
        "\uFEFF{\"id\": \"one\", \"text\": \"One\"}\n"
            + "not json\r\n"
            + "\n"
            + "{\"id\": \"no text\"}\n"
            + "{\"id\": 5, \"text\": \"Five\"}\r\n"
            + "[1, 2]\n"
            + "{\"text\": 7}\n"
            + "{\"id\": [1], \"text\": \"x\"}\n"
            + "{\"text\": \"FAIL\"}\n"
            + "{\"text\": \"Last\"} and more\n"
            + "{\"text\": \"Last\"}";

    CliRun run = CliRun.withInput(lines, "extract", "--input-format", "jsonl", "-");

    assertThat(run.exitCode).isEqualTo(1);
    assertThat(run.out.lines().map(line -> RecordJson.read(line).id()))
        .containsExactly("one", "5", "stdin:11");
    assertThat(run.err.lines().map(line -> line.replaceAll("(not JSON: ).*", "$1…")))
        .containsExactlyInAnyOrder(
            "verbatim: stdin:2: this is not JSON: …",
            "verbatim: stdin:4: the field \"text\" is missing",
            "verbatim: stdin:6: expected a JSON object, found an array",
            "verbatim: stdin:7: the field \"text\" should be a string, found a number",
            "verbatim: stdin:8: the field \"id\" should be a string or a number, found an array",
            "verbatim: stdin:9: no record, because of an internal error:"
                + " java.lang.IllegalStateException: asked to fail",
            "verbatim: stdin:10: this is not JSON: …",
            "verbatim: inputs failed: 7, records written: 3");
  }

  @Test
  void bytes_that_are_no_utf8_spoil_their_own_line_only() {
    byte[] lines =
        "{\"text\": \"One\"}\n{\"text\": \"Z\u00fcrich\"}\n{\"text\": \"Three\"}\n"
            .getBytes(StandardCharsets.ISO_8859_1);

    CliRun run = CliRun.withInput(lines, "extract", "--input-format", "jsonl", "-");

    assertThat(run.exitCode).isEqualTo(1);
    assertThat(run.out.lines()).hasSize(2);
    assertThat(run.err).contains("stdin:2: this is not UTF-8 (from byte 11 on)");
  }

  @Test
  void an_unreadable_file_of_a_batch_is_reported_and_left_out() throws IOException {
    Path latin = folder.resolve("latin.txt");
    Files.write(latin, "Zürich".getBytes(StandardCharsets.ISO_8859_1));
    String missing = folder.resolve("missing.txt").toString();

    CliRun run = CliRun.of("extract", missing, latin.toString(), article.toString());

    assertThat(run.exitCode).isEqualTo(1);
    assertThat(run.out.lines()).hasSize(1);
    assertThat(run.err.lines())
        .containsExactly(
            "verbatim: " + missing + ": was not found",
            "verbatim: latin.txt: this is not UTF-8 (from byte 1 on)",
            "verbatim: inputs failed: 2, records written: 1");
  }

  @Test
  void a_single_article_that_fails_gives_no_output() throws IOException {
    CliRun run = CliRun.of("extract", write("bad.txt", "FAIL").toString());

    assertThat(run.exitCode).isEqualTo(1);
    assertThat(run.out).isEmpty();
  }

  @Test
  void messages_cannot_steer_the_terminal() {
    CliRun run = CliRun.withInput("\u001b[2J\u202e{\n", "extract", "--input-format", "jsonl", "-");

    assertThat(run.err).doesNotContain("\u001b").doesNotContain("\u202e");
  }

  @Test
  void half_a_surrogate_pair_survives() {
    CliRun run =
        CliRun.withInput("{\"text\": \"a\\ud800b\"}", "extract", "--input-format", "jsonl", "-");

    assertThat(run.out).contains("a\\ud800b");
    assertThat(names(run.out)).containsExactly("a\ud800b");
  }

  @Test
  void the_output_file_appears_when_it_is_complete() throws IOException {
    Path output = write("out.jsonl", "old");

    CliRun run = CliRun.of("extract", "--output", output.toString(), article.toString());

    assertThat(run.exitCode).isZero();
    assertThat(run.out).isEmpty();
    assertThat(names(Files.readString(output))).containsExactly("Halvern");
    assertThat(folder.resolve("out.jsonl.partial")).doesNotExist();
  }

  @Test
  void an_output_file_that_was_not_completed_keeps_the_old_one() throws IOException {
    Path output = write("out.jsonl", "old");
    Pipeline.Loader dying =
        options ->
            (articles, threads) ->
                CliRun.extractAll(articles, threads)
                    .peek(
                        result -> {
                          if (result.article().text().contains("die")) {
                            throw new IllegalStateException("power cut");
                          }
                        });
    Path input = write("in.jsonl", "{\"text\": \"One\"}\n{\"text\": \"die\"}\n");

    CliRun run =
        CliRun.withLoader(dying, "extract", "--output", output.toString(), input.toString());

    assertThat(run.exitCode).isEqualTo(1);
    assertThat(output).hasContent("old");
    assertThat(names(Files.readString(folder.resolve("out.jsonl.partial")))).containsExactly("One");
  }

  @Test
  void a_reader_that_has_seen_enough_is_no_failure() {
    CliRun run =
        runInto(Console.standardOutput(new FailingOutput("Daten\u00fcbergabe"), "pipe:[7]"));

    assertThat(run.exitCode).isZero();
    assertThat(run.err).isEmpty();
  }

  @Test
  void a_full_disk_is_a_failure() {
    CliRun run =
        runInto(Console.standardOutput(new FailingOutput("No space left on device"), "/tmp/full"));

    assertThat(run.exitCode).isEqualTo(1);
    assertThat(run.err)
        .isEqualTo("verbatim: the output could not be written: No space left on device\n");
  }

  private CliRun runInto(OutputStream out) {
    String[] arguments = {"extract", article.toString(), article.toString()};
    return CliRun.run(new byte[0], out, options -> CliRun::extractAll, arguments, false);
  }

  @Test
  void a_bar_shows_the_progress_on_a_terminal_only() {
    CliRun watched = CliRun.onTerminal("extract", article.toString(), article.toString());
    CliRun piped = CliRun.of("extract", article.toString(), article.toString());

    assertThat(watched.err).contains("2/2 articles");
    assertThat(piped.err).isEmpty();
    assertThat(watched.out).isEqualTo(piped.out);
  }

  @Test
  void no_models_are_loaded_for_wrong_arguments() {
    Pipeline.Loader untouched =
        options -> {
          throw new AssertionError("loaded");
        };
    String missing = folder.resolve("missing.txt").toString();

    assertThat(CliRun.withLoader(untouched, "extract", missing).exitCode).isEqualTo(2);
    assertThat(
            CliRun.withLoader(
                    untouched,
                    "extract",
                    "--output",
                    folder.resolve("no/such/folder").toString(),
                    article.toString())
                .exitCode)
        .isEqualTo(2);
  }

  @Test
  void a_model_that_cannot_be_loaded_is_one_sentence() {
    CliRun run =
        CliRun.withLoader(
            options -> {
              throw new ModelException("models folder x was not found or is not a folder");
            },
            "extract",
            article.toString());

    assertThat(run.exitCode).isEqualTo(2);
    assertThat(run.err).isEqualTo("verbatim: models folder x was not found or is not a folder\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "extract missing.txt                    | missing.txt was not found",
        "extract missing.txt gone.txt           | none of the inputs holds an article",
        "extract --colour x                     | Unknown option: '--colour'",
        "extract                                | Missing required parameter: 'INPUT'",
        "extract --threads 0 ARTICLE            | --threads must be a positive number, found 0",
        "extract --max-text-length -1 ARTICLE   | --max-text-length must be a positive number, found -1",
        "extract --time-limit 0 ARTICLE         | --time-limit must be a positive number, found 0.0",
        "extract --threads many ARTICLE         | Invalid value for option '--threads': 'many' is not an int",
        "extract --format xml ARTICLE           | Invalid value for option '--format': expected one of",
        "extract --output FOLDER ARTICLE        | is a folder, expected a file",
        "extract --output missing/x ARTICLE     | --output missing/x: there is no folder ",
        "frobnicate                             | there is no command \"frobnicate\"; there are extract, evaluate, train",
        "--frobnicate                           | Unknown option: '--frobnicate'",
        "''                                     | which command? there are extract, evaluate, train",
        "train                                  | Missing required parameters: 'MODEL', 'GOLD'",
        "train attribution ARTICLE              | Missing required option: '--output=DIR'",
        "train x --output FOLDER ARTICLE        | there is no model \"x\" to train",
        "evaluate missing.jsonl                 | missing.jsonl was not found",
        "evaluate ARTICLE                       | wire.txt:1: this is not JSON",
      })
  void wrong_arguments_are_one_sentence(String line, String sentence) {
    String[] arguments =
        line.isEmpty()
            ? new String[0]
            : line.replace("ARTICLE", article.toString())
                .replace("FOLDER", folder.toString())
                .split(" +", -1);

    CliRun run = CliRun.of(arguments);

    assertThat(run.exitCode).isEqualTo(2);
    assertThat(run.out).isEmpty();
    assertThat(run.err).contains(sentence).doesNotContain("\tat ");
    assertThat(run.err.lines().filter(each -> each.startsWith("verbatim: ")).count())
        .isBetween(1L, 3L);
  }

  @ParameterizedTest
  @CsvSource({
    "--help, Usage: verbatim",
    "extract --help, --input-format",
    "train --help, 'names, speech, attribution or'",
    "--version, verbatim "
  })
  void help_goes_to_standard_output(String line, String words) {
    CliRun run = CliRun.of(line.split(" ", -1));

    assertThat(run.exitCode).isZero();
    assertThat(run.out).contains(words);
    assertThat(run.err).isEmpty();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<String> names(String json) {
    return RecordJson.read(json).organizations().stream().map(each -> each.name()).toList();
  }

  /** A pipe or disk that takes nothing. */
  private static final class FailingOutput extends OutputStream {
    private final String reason;

    FailingOutput(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(reason);
    }
  }
}
