package io.github.verbatim.cli;

import java.util.Objects;

/** Ends a command with one sentence for the user. */
final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int exitCode;

  private CommandFailure(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** Nothing could be started. */
  static CommandFailure usage(String message) {
    return new CommandFailure(ExitCode.USAGE, message);
  }

  /** The work was begun and could not be finished. */
  static CommandFailure unfinished(String message) {
    return new CommandFailure(ExitCode.SOME_FAILED, message);
  }

  int exitCode() {
    return exitCode;
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNullElse(super.getMessage(), "");
  }
}
