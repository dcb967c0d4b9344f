package io.github.verbatim.cli;

import io.github.verbatim.evaluation.GoldFiles;
import io.github.verbatim.evaluation.Trainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code train}: annotated articles to the weights of a model. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Learns a model from annotated articles.",
    footer = {
      "",
      "Give DIR to --models of the other commands to use the model in place of the",
      "bundled one. models/README.md describes the forms of the gold and each model.",
      "",
      "Example:",
      "  verbatim train attribution --output my-models annotated.jsonl",
    })
final class TrainCommand implements Callable<Integer> {
  private final Console console;
  private final List<Trainer> trainers;

  @Parameters(
      index = "0",
      paramLabel = "MODEL",
      description = "Which model to train: names, speech, attribution or coreference.")
  private String model = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "GOLD",
      description = "Annotated articles: JSON Lines files, or folders of brat's .txt and .ann.")
  private List<Path> gold = new ArrayList<>();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      required = true,
      description = "The folder of models to write to.")
  private @Nullable Path output;

  TrainCommand(Console console, List<Trainer> trainers) {
    this.console = console;
    this.trainers = trainers;
  }

  @Override
  public Integer call() throws IOException {
    Trainer trainer = trainer();
    for (Path file : gold) {
      if (!Files.exists(file)) {
        throw CommandFailure.usage(file + " was not found");
      }
    }
    if (output == null) {
      throw CommandFailure.usage("--output is missing");
    }
    String report = train(trainer, output.resolve(trainer.folder()));
    OutputTarget target = OutputTarget.standard(console);
    target.writer().append(report.stripTrailing()).append('\n');
    target.complete();
    return ExitCode.OK;
  }

  private String train(Trainer trainer, Path folder) throws IOException {
    Path copies = Files.createTempDirectory("verbatim-gold");
    try {
      return trainer.train(GoldFiles.asJsonLines(gold, copies), folder);
    } finally {
      try (Stream<Path> files = Files.list(copies)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(copies);
    }
  }

  private Trainer trainer() {
    for (Trainer trainer : trainers) {
      if (trainer.name().equals(model)) {
        return trainer;
      }
    }
    String names = trainers.stream().map(Trainer::name).collect(Collectors.joining(", "));
    throw CommandFailure.usage(
        "there is no model \"" + model + "\" to train, expected one of: " + names);
  }
}
