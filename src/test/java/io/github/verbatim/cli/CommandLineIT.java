package io.github.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verbatim.output.RecordJson;
import io.github.verbatim.record.ArticleRecord;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process of its own, with the real models. */
class CommandLineIT {
  private static final Path ARTICLE = Path.of("examples/articles/wire-report.txt");

  @TempDir Path folder;

  @Test
  void prints_the_record_of_an_article_and_nothing_else() throws Exception {
    Run run = run("extract", ARTICLE.toString());

    assertThat(run.exitCode).isZero();
    assertThat(run.err).isEmpty();
    ArticleRecord read = RecordJson.read(run.out);
    String text = Files.readString(ARTICLE);
    assertThat(read.id()).isEqualTo("wire-report.txt");
    assertThat(read.quotes()).isNotEmpty();
    assertThat(read.organizations())
        .flatExtracting(each -> each.mentions())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.span().in(text)).isEqualTo(each.text()));
  }

  @Test
  void a_batch_of_many_threads_gives_what_one_thread_gives() throws Exception {
    Path many = folder.resolve("many.jsonl");
    Path one = folder.resolve("one.jsonl");

    Run onFour = run("extract", "--threads", "4", "--output", many.toString(), "examples/articles");
    Run onOne = run("extract", "--threads", "1", "--output", one.toString(), "examples/articles");

    assertThat(List.of(onFour.exitCode, onOne.exitCode)).containsOnly(0);
    assertThat(onFour.err).isEmpty();
    assertThat(many).hasSameTextualContentAs(one);
    assertThat(Files.readAllLines(many)).hasSize(5);
  }

  @Test
  void trains_a_model_on_the_example_corpus_that_the_pipeline_then_reads() throws Exception {
    Path models = folder.resolve("models");
    Run trained =
        run("train", "attribution", "--output", models.toString(), "examples/corpus/brat");
    assertThat(trained.exitCode).as(trained.err).isZero();
    assertThat(models.resolve("attribution/en-1/model.tsv")).isNotEmptyFile();

    Run used = run("extract", "--models", models.toString(), ARTICLE.toString());
    assertThat(used.exitCode).as(used.err).isZero();
    assertThat(RecordJson.read(used.out).quotes()).isNotEmpty();
  }

  @Test
  void organizations_of_ones_own() throws Exception {
    Path article = Files.writeString(folder.resolve("a.txt"), "The quiet shore rejoiced at noon.");
    Path organizations = Files.writeString(folder.resolve("own.tsv"), "Quiet Shore\tquiet shore\n");

    Run run = run("extract", "--organizations", organizations.toString(), article.toString());

    assertThat(run.exitCode).as(run.err).isZero();
    assertThat(RecordJson.read(run.out).organizations()).hasSize(1);
  }

  @Test
  void a_models_folder_that_is_not_there_is_one_sentence() throws Exception {
    Run run = run("extract", "--models", folder.resolve("no").toString(), ARTICLE.toString());

    assertThat(run.exitCode).isEqualTo(2);
    assertThat(run.err.lines()).hasSize(1);
    assertThat(run.err).startsWith("verbatim: models folder ");
  }

  private record Run(int exitCode, String out, String err) {}

  private Run run(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Dfile.encoding=ISO-8859-1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(arguments));
    File err = folder.resolve("err.txt").toFile();
    Process process = new ProcessBuilder(command).redirectError(err).start();
    process.getOutputStream().close();
    StringBuilder out = new StringBuilder();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      reader.lines().forEach(line -> out.append(line).append('\n'));
    }
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return new Run(
        process.exitValue(),
        out.toString(),
        Files.readString(err.toPath(), StandardCharsets.UTF_8));
  }
}
