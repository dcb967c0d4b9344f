package io.github.verbatim.cli;

import io.github.verbatim.Extraction;
import io.github.verbatim.evaluation.Evaluation;
import io.github.verbatim.evaluation.EvaluationReport;
import io.github.verbatim.evaluation.GoldSet;
import io.github.verbatim.evaluation.Prediction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate}: annotated articles to figures. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description =
        "Compares records with annotated articles: quotes, names, organizations, numbers.",
    footer = {
      "",
      "What is annotated is told by the fields of the gold; models/README.md describes",
      "the forms. The report is the same on every machine, fit to be committed.",
      "",
      "Examples:",
      "  verbatim evaluate gold.jsonl",
      "  verbatim evaluate --labels names.jsonl --predicted records.jsonl gold.jsonl",
      "  verbatim evaluate --show 20 annotated-with-brat/"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;
  private final Pipeline.Loader loader;

  @Parameters(
      arity = "1..*",
      paramLabel = "GOLD",
      description = "Annotated articles: JSON Lines files, or folders of brat's .txt and .ann.")
  private List<Path> gold = new ArrayList<>();

  @Option(
      names = "--labels",
      paramLabel = "FILE",
      description = "Who said each quote, by name, and the organizations, as JSON Lines.")
  private @Nullable Path labels;

  @Option(
      names = "--predicted",
      paramLabel = "FILE",
      description = "Records to score, as JSON Lines (default: those of the pipeline).")
  private @Nullable Path predicted;

  @Option(
      names = "--protocol",
      paramLabel = "default|cqe",
      description =
          "How to score numbers; cqe is the protocol published with NewsQuant (default: default).")
  private Protocol protocol = Protocol.DEFAULT;

  @Option(
      names = "--exact-bounds",
      description = "Tell \"at most\" from \"less than\", and \"at least\" from \"more than\".")
  private boolean exactBounds;

  @Option(
      names = "--show",
      paramLabel = "N",
      description = "List the first N differences of each kind.")
  private int show;

  @Option(names = "--json", description = "Print the figures as JSON, with all their digits.")
  private boolean json;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where the report goes (default: standard output).")
  private @Nullable Path output;

  @Mixin private PipelineOptions options = new PipelineOptions();

  /** Rules of scoring numbers. */
  enum Protocol {
    DEFAULT,
    CQE
  }

  EvaluateCommand(Console console, Pipeline.Loader loader) {
    this.console = console;
    this.loader = loader;
  }

  @Override
  public Integer call() throws IOException {
    options.check();
    Problems problems = new Problems(console);
    GoldSet goldSet = readGold();
    try (OutputTarget target = OutputTarget.open(output, inputs(), console)) {
      EvaluationReport report = score(goldSet, predictions(goldSet, problems));
      target.writer().append(json ? report.json() : report.text());
      target.complete();
    }
    return problems.count() == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
  }

  /** Files that are read, those of folders too. */
  private List<Path> inputs() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path file : gold) {
      try (Stream<Path> within = Files.walk(file)) {
        within.forEach(files::add);
      }
    }
    Stream.of(labels, predicted).filter(Objects::nonNull).forEach(files::add);
    return files;
  }

  private GoldSet readGold() {
    GoldSet goldSet = new GoldSet();
    try {
      for (Path file : gold) {
        goldSet.add(file);
      }
      if (labels != null) {
        goldSet.add(labels);
      }
    } catch (IOException e) {
      throw CommandFailure.usage(CommandRunner.sentence(e));
    }
    return goldSet;
  }

  private EvaluationReport score(GoldSet goldSet, Map<String, Prediction> predictions) {
    Evaluation evaluation = new Evaluation(protocol == Protocol.CQE, exactBounds, show);
    EvaluationReport report;
    try {
      report = evaluation.score(goldSet, predictions);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage(CommandRunner.sentence(e));
    }
    if (report.isEmpty()) {
      throw CommandFailure.usage("the gold holds nothing to score");
    }
    return report;
  }

  private Map<String, Prediction> predictions(GoldSet goldSet, Problems problems) {
    return predicted == null ? extract(goldSet, problems) : readPredictions(predicted, goldSet);
  }

  private static Map<String, Prediction> readPredictions(Path file, GoldSet goldSet) {
    Map<String, Prediction> predictions;
    try {
      predictions = Evaluation.readPredictions(file);
    } catch (IOException e) {
      throw CommandFailure.usage(CommandRunner.sentence(e));
    }
    if (goldSet.ids().stream().noneMatch(predictions::containsKey)) {
      throw CommandFailure.usage("no record of " + file + " has the id of an annotated article");
    }
    return predictions;
  }

  private Map<String, Prediction> extract(GoldSet goldSet, Problems problems) {
    Pipeline pipeline = loader.load(options);
    Map<String, Prediction> predictions = new HashMap<>();
    try (Progress progress = Progress.onTerminal(console, goldSet.articles().size());
        Stream<Extraction> results =
            pipeline.extractAll(goldSet.articles().iterator(), options.threads())) {
      problems.beforeReport(progress::clearLine);
      results.forEach(
          result -> {
            keep(result, predictions, problems);
            progress.step();
          });
    }
    return predictions;
  }

  private static void keep(
      Extraction result, Map<String, Prediction> predictions, Problems problems) {
    String id = Objects.requireNonNullElse(result.article().id(), "");
    result.record().ifPresent(article -> predictions.put(id, Prediction.of(article)));
    if (result.failure().isPresent()) {
      problems.report(result);
    }
  }
}
