package io.github.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verbatim.Snippet;
import io.github.verbatim.output.ArticleSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands of {@code examples/corpus/README.md}, run in its order, print what it shows.
 *
 * <p>After a change that is meant to change it, {@code mvn verify -Dit.test=CorpusExampleIT
 * -Dgolden.update=true} writes what is shown anew; read the difference before it is committed.
 */
class CorpusExampleIT {
  private static final Path DOCUMENT = Path.of("examples", "corpus", "README.md");
  private static final String LEFT_OUT = "…";
  private static final String COMMAND = "mvn -q compile exec:java -Dexec.args=\"";

  @TempDir Path folder;

  @Test
  void every_command_prints_what_is_shown() throws IOException {
    List<Snippet> commands = Snippet.markdown(DOCUMENT, "sh");
    List<Snippet> outputs = Snippet.markdown(DOCUMENT, "");
    assertThat(outputs).as("an output for each command").hasSameSizeAs(commands).hasSize(4);
    String updated = Files.readString(DOCUMENT);
    for (int i = 0; i < commands.size(); i++) {
      List<String> printed = run(commands.get(i).code()).lines().toList();
      List<String> shown = outputs.get(i).code().lines().toList();
      List<String> expected = expected(shown, printed);
      if (Boolean.getBoolean("golden.update")) {
        updated = updated.replace(fenced(shown), fenced(expected));
      } else {
        assertThat(shown).as(commands.get(i).code()).isEqualTo(expected);
      }
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(DOCUMENT, updated);
    }
  }

  private static String fenced(List<String> lines) {
    return "```\n" + String.join("\n", lines) + "\n```";
  }

  /** What should be shown: what was printed, without what is left out of it. */
  private static List<String> expected(List<String> shown, List<String> printed) {
    if (!shown.contains(LEFT_OUT)) {
      return printed;
    }
    List<String> expected = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).equals(LEFT_OUT)) {
        next = i + 1 == shown.size() ? next : find(shown.get(i + 1), printed, next);
        expected.add(LEFT_OUT);
      } else {
        expected.add(printed.get(next++));
      }
    }
    return expected;
  }

  private static int find(String line, List<String> printed, int from) {
    for (int i = from; i < printed.size(); i++) {
      if (figure(printed.get(i)).equals(figure(line))) {
        return i;
      }
    }
    throw new AssertionError("nothing like this was printed: " + line);
  }

  /** A line without its value. */
  private static String figure(String line) {
    return line.replaceFirst("\\s+[\\d.]+$", "");
  }

  @Test
  void brat_and_json_lines_train_the_same_model() throws IOException {
    Path fromBrat = folder.resolve("brat");
    Path fromJson = folder.resolve("json");
    String weights = "attribution/en-1/model.tsv";
    CliRun.of("train", "attribution", "--output", fromBrat.toString(), "examples/corpus/brat");
    CliRun.of(
        "train", "attribution", "--output", fromJson.toString(), "examples/corpus/articles.jsonl");
    assertThat(fromJson.resolve(weights)).hasSameBinaryContentAs(fromBrat.resolve(weights));
  }

  @Test
  void every_record_of_the_corpus_is_valid() throws IOException {
    Path records = folder.resolve("records.jsonl");
    CliRun run = run("extract", "--output", records.toString(), "examples/corpus/brat");
    assertThat(run.exitCode).as(run.err).isZero();
    assertThat(Files.readAllLines(records))
        .hasSize(10)
        .allSatisfy(line -> assertThat(ArticleSchema.errorsOfThisVersion(line)).isEmpty());
  }

  private String run(String command) {
    assertThat(command).startsWith(COMMAND).endsWith("\"");
    String[] arguments = command.substring(COMMAND.length(), command.length() - 1).split(" ");
    String models = folder.resolve("my-models").toString();
    CliRun run =
        run(
            Stream.of(arguments)
                .map(a -> a.equals("my-models") ? models : a)
                .toArray(String[]::new));
    assertThat(run.exitCode).as(run.err).isZero();
    return run.out;
  }

  private static CliRun run(String... arguments) {
    return CliRun.withLoader(VerbatimPipeline::load, arguments);
  }
}
