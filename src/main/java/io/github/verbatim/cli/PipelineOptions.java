package io.github.verbatim.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of all commands that run the pipeline. Filled in by picocli. */
final class PipelineOptions {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description =
          "A folder with models and lexicons of your own; a file in it takes the place of the"
              + " bundled one of the same name.")
  private @Nullable Path models;

  @Option(
      names = "--max-text-length",
      paramLabel = "N",
      defaultValue = "1000000",
      description =
          "Longest article read as a whole, in UTF-16 code units; of a longer one the rest is left"
              + " out, with a warning in its record (default: ${DEFAULT-VALUE}).")
  private int maxTextLength = 1_000_000;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles worked on at once (default: the number of processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  Optional<Path> models() {
    return Optional.ofNullable(models);
  }

  int maxTextLength() {
    return positive("--max-text-length", maxTextLength);
  }

  int threads() {
    return positive("--threads", threads);
  }

  private int positive(String option, int value) {
    if (value < 1) {
      String message = option + " must be a positive number, found " + value;
      throw command == null
          ? CommandFailure.usage(message)
          : new ParameterException(command.commandLine(), message);
    }
    return value;
  }
}
