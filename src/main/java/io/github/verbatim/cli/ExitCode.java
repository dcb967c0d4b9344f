package io.github.verbatim.cli;

/** What the process tells its caller. */
final class ExitCode {
  /** All went well. */
  static final int OK = 0;

  /** Some inputs failed, or the output could not be finished. */
  static final int SOME_FAILED = 1;

  /** Nothing was started: wrong arguments, no input there, no model. */
  static final int USAGE = 2;

  private ExitCode() {}
}
