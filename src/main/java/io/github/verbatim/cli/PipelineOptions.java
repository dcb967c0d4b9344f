package io.github.verbatim.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of all commands that run the pipeline. Filled in by picocli. */
final class PipelineOptions {
  private static final double LONGEST_LIMIT = 1e9;

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
      names = "--organizations",
      paramLabel = "FILE",
      description =
          "Organizations of your own, UTF-8, one a line: its name and then its aliases, parted by"
              + " tabs. They are found wherever they are written so.")
  private @Nullable Path organizations;

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

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      description =
          "Longest time one article may take; one that takes longer has failed (default: none).")
  private @Nullable Double timeLimit;

  /**
   * Checks all of them, so that a wrong one is told before any work is done.
   *
   * @throws RuntimeException with a sentence, handled where commands are run
   */
  void check() {
    maxTextLength();
    threads();
    timeLimit();
  }

  Optional<Path> models() {
    return Optional.ofNullable(models);
  }

  Optional<Path> organizations() {
    return Optional.ofNullable(organizations);
  }

  Optional<Duration> timeLimit() {
    if (timeLimit == null) {
      return Optional.empty();
    }
    if (!(timeLimit >= 0.001 && timeLimit < LONGEST_LIMIT)) {
      throw wrong("--time-limit", timeLimit);
    }
    return Optional.of(Duration.ofMillis(Math.round(timeLimit * 1000)));
  }

  int maxTextLength() {
    return positive("--max-text-length", maxTextLength);
  }

  int threads() {
    return positive("--threads", threads);
  }

  private int positive(String option, int value) {
    if (value < 1) {
      throw wrong(option, value);
    }
    return value;
  }

  private RuntimeException wrong(String option, Number value) {
    String message = option + " must be a positive number, found " + value;
    return command == null
        ? CommandFailure.usage(message)
        : new ParameterException(command.commandLine(), message);
  }
}
