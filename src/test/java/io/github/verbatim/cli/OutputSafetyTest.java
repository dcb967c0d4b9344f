package io.github.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verbatim.output.RecordJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No input is destroyed, no output mixed, and one odd input takes no other with it. */
class OutputSafetyTest {
  private static final String TEXT = "Halvern stopped all ferries.\n";

  @TempDir Path folder;

  private Path article;

  @BeforeEach
  void writeAnArticle() throws IOException {
    article = Files.writeString(folder.resolve("wire.txt"), TEXT);
  }

  @Test
  void an_output_that_is_its_input_is_refused() throws IOException {
    refused(article, article);
    refused(folder.resolve("../" + folder.getFileName() + "/wire.txt"), article);
    refused(Files.createSymbolicLink(folder.resolve("symbolic.txt"), article), article);
    refused(Files.createLink(folder.resolve("hard.txt"), article), article);
  }

  @Test
  void an_output_that_a_folder_of_inputs_holds_is_refused() {
    refused(article, folder);
  }

  @Test
  void the_unfinished_output_of_an_earlier_run_can_be_an_input_but_not_be_overwritten()
      throws IOException {
    Path partial = Files.writeString(folder.resolve("out.jsonl.partial"), TEXT);

    CliRun run = CliRun.of("extract", "--output", partialOwner(), partial.toString());

    assertThat(run.exitCode).isEqualTo(2);
    assertThat(run.err).contains("would overwrite the input");
    assertThat(partial).hasContent(TEXT);
  }

  private String partialOwner() {
    return folder.resolve("out.jsonl").toString();
  }

  @Test
  void a_report_on_its_gold_is_refused() throws IOException {
    Path gold =
        Files.writeString(
            folder.resolve("gold.jsonl"), "{\"id\": \"a\", \"text\": \"x\", \"quotes\": []}\n");

    CliRun run = CliRun.of("evaluate", "--output", gold.toString(), gold.toString());

    assertThat(run.exitCode).isEqualTo(2);
    assertThat(run.err).contains("would overwrite the input");
    assertThat(Files.readString(gold)).startsWith("{\"id\"");
  }

  @Test
  void an_output_that_another_run_is_writing_is_refused() throws IOException {
    Path partial = folder.resolve("out.jsonl.partial");
    try (FileChannel other =
        FileChannel.open(partial, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      assertThat(other.tryLock()).isNotNull();
      Files.writeString(partial, "of the other run");

      CliRun same = CliRun.of("extract", "--output", partialOwner(), article.toString());
      CliRun onto = CliRun.of("extract", "--output", partial.toString(), article.toString());

      assertThat(List.of(same.exitCode, onto.exitCode)).containsExactly(2, 2);
      assertThat(same.err).contains("another run is writing " + partial);
      assertThat(onto.err).contains("another run is writing " + partial);
    }
    assertThat(partial).hasContent("of the other run");
  }

  @Test
  void a_run_that_ends_leaves_the_output_free_for_the_next() {
    for (int i = 0; i < 2; i++) {
      CliRun run = CliRun.of("extract", "--output", partialOwner(), article.toString());
      assertThat(run.exitCode).isZero();
    }
    assertThat(folder.resolve("out.jsonl.partial")).doesNotExist();
  }

  @Test
  void a_huge_file_fails_alone_and_is_not_read() throws IOException {
    Path huge = folder.resolve("huge.txt");
    try (FileChannel sparse =
        FileChannel.open(huge, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      sparse.position(3L << 30);
      sparse.write(StandardCharsets.US_ASCII.encode("x"));
    }

    CliRun run = CliRun.of("extract", huge.toString(), article.toString());

    assertThat(run.exitCode).isEqualTo(1);
    assertThat(ids(run)).containsExactly("wire.txt");
    assertThat(run.err)
        .contains("huge.txt: too large for one article; the limit is 16,777,216 bytes");
  }

  @Test
  void a_huge_line_fails_alone() throws IOException {
    Path lines = folder.resolve("in.jsonl");
    try (OutputStream out = Files.newOutputStream(lines)) {
      out.write("{\"id\": \"a\", \"text\": \"One\"}\n".getBytes(StandardCharsets.UTF_8));
      out.write("{\"id\": \"b\", \"text\": \"".getBytes(StandardCharsets.UTF_8));
      byte[] words = "word ".repeat(1 << 18).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 16; i++) {
        out.write(words);
      }
      out.write("\"}\n{\"id\": \"c\", \"text\": \"Three\"}\n".getBytes(StandardCharsets.UTF_8));
    }

    CliRun run = CliRun.of("extract", lines.toString());

    assertThat(run.exitCode).isEqualTo(1);
    assertThat(ids(run)).containsExactly("a", "c");
    assertThat(run.err).contains("in.jsonl:2: the line is too long");
  }

  @Test
  void an_article_for_which_there_is_no_memory_fails_alone() throws IOException {
    Path input =
        Files.writeString(
            folder.resolve("in.jsonl"),
            "{\"text\": \"One\"}\n{\"text\": \"Much\"}\n{\"text\": \"Three\"}\n");
    Pipeline.Loader full =
        options ->
            (articles, threads) ->
                CliRun.extractAll(
                    articles,
                    threads,
                    text -> {
                      if (text.equals("Much")) {
                        throw new OutOfMemoryError("Java heap space");
                      }
                      return CliRun.extract(text);
                    });

    CliRun run = CliRun.withLoader(full, "extract", input.toString());

    assertThat(run.exitCode).isEqualTo(1);
    assertThat(ids(run)).containsExactly("in.jsonl:1", "in.jsonl:3");
    assertThat(run.err).contains("in.jsonl:2: not enough memory for it; give Java more");
  }

  @Test
  void an_unreadable_folder_and_a_link_that_leads_back_are_said_and_the_rest_is_read()
      throws IOException {
    Path inner = Files.createDirectories(folder.resolve("inner"));
    Files.writeString(inner.resolve("two.txt"), "Two");
    Files.createSymbolicLink(inner.resolve("back"), folder);

    CliRun run = CliRun.of("extract", folder.toString());

    assertThat(ids(run)).containsExactly("inner/two.txt", "wire.txt");
    assertThat(run.err).contains("back: this link leads back to a folder that holds it");
    assertThat(run.exitCode).isEqualTo(1);
  }

  @Test
  void a_folder_says_what_it_leaves_out() throws IOException {
    Files.writeString(folder.resolve("notes.md"), "x");
    Files.writeString(folder.resolve("more.md"), "x");
    Files.writeString(folder.resolve("LICENSE"), "x");

    CliRun run = CliRun.of("extract", folder.toString());

    assertThat(run.exitCode).isZero();
    assertThat(run.err.lines())
        .containsExactly(
            "verbatim: " + folder + ": left out 2 .md files",
            "verbatim: " + folder + ": left out 1 other file");
  }

  @Test
  void compressed_files_are_read_and_written() throws IOException {
    Path input = folder.resolve("in.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(input))) {
      out.write("{\"id\": \"z\", \"text\": \"Zwei\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    Path output = folder.resolve("out.jsonl.gz");

    CliRun run =
        CliRun.of("extract", "--output", output.toString(), input.toString(), article.toString());

    assertThat(run.exitCode).isZero();
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(output))) {
      String written = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(written.lines().map(line -> RecordJson.read(line).id()))
          .containsExactly("z", "wire.txt");
    }
  }

  @Test
  void what_only_claims_to_be_compressed_is_one_sentence() throws IOException {
    Path input = Files.writeString(folder.resolve("in.txt.gz"), TEXT);

    CliRun run = CliRun.of("extract", input.toString(), article.toString());

    assertThat(run.exitCode).isEqualTo(1);
    assertThat(run.err).contains("in.txt.gz: Not in GZIP format");
  }

  private void refused(Path output, Path input) {
    CliRun run = CliRun.of("extract", "--output", output.toString(), input.toString());

    assertThat(run.exitCode).isEqualTo(2);
    assertThat(run.err).contains("would overwrite the input");
    assertThat(article).hasContent(TEXT);
  }

  private static Stream<String> ids(CliRun run) {
    return run.out.lines().map(line -> RecordJson.read(line).id());
  }
}
