package io.github.verbatim.cli;

/** Reports on standard error what goes wrong with single inputs, and counts. For one thread. */
final class Problems {
  private final Console console;
  private Runnable beforeReport = () -> {};
  private int count;

  Problems(Console console) {
    this.console = console;
  }

  /** What to do before something is printed, such as clearing the progress bar's line. */
  void beforeReport(Runnable action) {
    beforeReport = action;
  }

  /**
   * Counts and reports an input that is left out.
   *
   * @param where the file, or {@code file:line}
   */
  void report(String where, String what) {
    count++;
    beforeReport.run();
    console.err().println("verbatim: " + Printable.of(where + ": " + what));
  }

  int count() {
    return count;
  }
}
