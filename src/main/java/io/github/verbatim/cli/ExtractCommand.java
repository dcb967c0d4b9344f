package io.github.verbatim.cli;

import io.github.verbatim.Extraction;
import io.github.verbatim.output.RecordFormat;
import io.github.verbatim.output.RecordFormats;
import io.github.verbatim.output.RecordSink;
import io.github.verbatim.record.ArticleRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code extract}: articles to records. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Writes the record of each article: quotes, speakers, organizations, numbers.",
    footer = {
      "",
      "One article gives indented JSON; several files, a folder or JSON Lines give",
      "one record a line, in the order of the input. What cannot be read is reported",
      "with its file and line, counted and left out (exit code 1).",
      "",
      "Examples:",
      "  verbatim extract article.txt",
      "  verbatim extract --input-format jsonl --output records.jsonl -",
      "  verbatim extract --threads 4 --output records.jsonl folder/"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Console console;
  private final Pipeline.Loader loader;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Text files, JSON Lines files ({\"id\": …, \"text\": …}; .jsonl, .ndjson), folders of"
              + " them, or - for standard input. All UTF-8.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--input-format",
      paramLabel = "text|jsonl",
      description = "Default: by the file's ending; text for standard input.")
  private @Nullable InputFormat inputFormat;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatName.class,
      completionCandidates = FormatName.class,
      description =
          "One of ${COMPLETION-CANDIDATES} (default: json for one article, jsonl for a batch).")
  private @Nullable RecordFormat format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description =
          "Where the records go (default: standard output). Written as FILE.partial and renamed"
              + " when complete.")
  private @Nullable Path output;

  @Mixin private PipelineOptions options = new PipelineOptions();

  ExtractCommand(Console console, Pipeline.Loader loader) {
    this.console = console;
    this.loader = loader;
  }

  @Override
  public Integer call() throws IOException {
    options.check();
    Problems problems = new Problems(console);
    Inputs resolved = Inputs.resolve(inputs, inputFormat, problems);
    RecordFormat chosen = format(resolved.batch());
    try (OutputTarget target = OutputTarget.open(output, resolved.paths(), console);
        ArticleReader articles =
            new ArticleReader(
                resolved, SizeLimit.bytes(options.maxTextLength()), console, problems)) {
      Pipeline pipeline = loader.load(options);
      try (Progress progress = progress(resolved);
          Stream<Extraction> results = pipeline.extractAll(articles, options.threads())) {
        problems.beforeReport(progress::clearLine);
        RecordSink sink = chosen.open(target.writer());
        int written = write(results, sink, target, problems, progress);
        problems.beforeReport(() -> {});
        if (written > 0 || resolved.batch()) {
          sink.close();
          target.complete();
        }
        problems.summarize(written);
      } catch (IOException e) {
        return outputFailed(e);
      }
    }
    return problems.count() == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
  }

  /** Writes every record as soon as it is there; returns how many there were. */
  private static int write(
      Stream<Extraction> results,
      RecordSink sink,
      OutputTarget target,
      Problems problems,
      Progress progress)
      throws IOException {
    int written = 0;
    for (Iterator<Extraction> each = results.iterator(); each.hasNext(); progress.step()) {
      Extraction result = each.next();
      ArticleRecord article = result.record().orElse(null);
      if (article == null) {
        problems.report(result);
      } else {
        sink.add(article, result.article().text());
        target.flush();
        written++;
      }
    }
    return written;
  }

  /** A reader that has seen enough is no failure; anything else is. */
  private int outputFailed(IOException e) {
    if (output == null && e instanceof Console.ReaderGoneException) {
      return ExitCode.OK;
    }
    throw CommandFailure.unfinished(
        "the output could not be written: " + CommandRunner.sentence(e));
  }

  private RecordFormat format(boolean batch) {
    RecordFormat chosen = batch ? RecordFormats.JSON_LINES : RecordFormats.JSON;
    chosen = Objects.requireNonNullElse(format, chosen);
    if (batch && !chosen.joins()) {
      throw CommandFailure.usage(
          "--format " + chosen.name() + " takes one article at a time, found a batch");
    }
    return chosen;
  }

  /** A bar where somebody watches, and the records do not run over the same terminal. */
  private Progress progress(Inputs resolved) {
    boolean recordsElsewhere = output != null || !console.outIsTerminal();
    return resolved.batch() && recordsElsewhere
        ? Progress.onTerminal(console, resolved.allText() ? resolved.files().size() : -1)
        : Progress.none();
  }
}
