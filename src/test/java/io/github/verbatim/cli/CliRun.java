package io.github.verbatim.cli;

import io.github.verbatim.Article;
import io.github.verbatim.Extraction;
import io.github.verbatim.internal.batch.OrderedParallelMap;
import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.EntityMention;
import io.github.verbatim.record.Organization;
import io.github.verbatim.record.Producer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One run of the command line in this process, with a pipeline that needs no models: its record
 * says that the first word of the article is an organization, and an article with the word FAIL
 * fails.
 */
final class CliRun {
  final int exitCode;
  final String out;
  final String err;

  private CliRun(int exitCode, String out, String err) {
    this.exitCode = exitCode;
    this.out = out;
    this.err = err;
  }

  static CliRun of(String... arguments) {
    return withInput(new byte[0], arguments);
  }

  static CliRun withInput(String input, String... arguments) {
    return withInput(input.getBytes(StandardCharsets.UTF_8), arguments);
  }

  static CliRun withInput(byte[] input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return run(input, out, options -> CliRun::extractAll, arguments, false);
  }

  static CliRun onTerminal(String... arguments) {
    return run(
        new byte[0], new ByteArrayOutputStream(), options -> CliRun::extractAll, arguments, true);
  }

  static CliRun withLoader(Pipeline.Loader loader, String... arguments) {
    return run(new byte[0], new ByteArrayOutputStream(), loader, arguments, false);
  }

  static CliRun run(
      byte[] input,
      OutputStream out,
      Pipeline.Loader loader,
      String[] arguments,
      boolean errIsTerminal) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            errIsTerminal);
    int exitCode = CommandRunner.run(arguments, console, loader);
    String written =
        out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
    return new CliRun(exitCode, written, err.toString(StandardCharsets.UTF_8));
  }

  static Stream<Extraction> extractAll(Iterator<Article> articles, int threads) {
    return extractAll(articles, threads, CliRun::extract);
  }

  static Stream<Extraction> extractAll(
      Iterator<Article> articles, int threads, Function<String, ArticleRecord> extract) {
    return new OrderedParallelMap<Article, Extraction>(
            articles, article -> Extraction.of(article, extract), threads)
        .stream();
  }

  static ArticleRecord extract(String text) {
    if (text.contains("FAIL")) {
      throw new IllegalStateException("asked to fail");
    }
    String word = text.strip().split("\\s", 2)[0];
    List<Organization> organizations =
        word.isEmpty()
            ? List.of()
            : List.of(
                new Organization(
                    0,
                    word,
                    List.of(),
                    List.of(
                        new EntityMention(
                            text.indexOf(word), text.indexOf(word) + word.length(), word, null))));
    return new ArticleRecord(
        null,
        List.of(),
        List.of(),
        organizations,
        List.of(),
        List.of(),
        List.of(),
        new Producer("test", "test"));
  }
}
