package io.github.verbatim.cli;

import io.github.verbatim.Extraction;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CancellationException;

/** Reports on standard error what goes wrong with single inputs, and counts. For one thread. */
final class Problems {
  /** The sentence for an article that does not fit. */
  static final String NO_MEMORY =
      "not enough memory for it; give Java more, such as -Xmx2g, or lower --threads or"
          + " --max-text-length";

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

  /** Says what the user should know and nothing has failed by. */
  void note(String sentence) {
    beforeReport.run();
    console.err().println("verbatim: " + Printable.of(sentence));
  }

  /** Reports an article of which no record could be made. */
  void report(Extraction failed) {
    String id = Objects.requireNonNullElse(failed.article().id(), "stdin");
    report(id, failed.failure().map(Problems::reason).orElse("no record"));
  }

  /** A limit says in words what happened; anything else is a fault that its class helps to find. */
  private static String reason(Throwable failure) {
    if (failure instanceof OutOfMemoryError) {
      return NO_MEMORY;
    }
    String message = failure.getMessage();
    return failure instanceof CancellationException && message != null
        ? message
        : "no record, because of an internal error: " + failure;
  }

  /** Says how many inputs failed, if any did. */
  void summarize(int written) {
    if (count > 0) {
      console
          .err()
          .printf(
              Locale.ROOT, "verbatim: inputs failed: %,d, records written: %,d%n", count, written);
    }
  }

  /** How many inputs were left out. */
  int count() {
    return count;
  }
}
