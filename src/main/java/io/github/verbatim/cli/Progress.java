package io.github.verbatim.cli;

import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a batch has come. */
interface Progress extends AutoCloseable {

  /** One more article is done. */
  void step();

  /** Makes room for a message. */
  void clearLine();

  @Override
  void close();

  /** Shows nothing. */
  static Progress none() {
    return new Progress() {
      @Override
      public void step() {}

      @Override
      public void clearLine() {}

      @Override
      public void close() {}
    };
  }

  /**
   * A bar on standard error, if somebody watches.
   *
   * @param total number of articles; -1 if it is not known
   */
  static Progress onTerminal(Console console, long total) {
    return console.errIsTerminal() ? new Bar(console, total) : none();
  }

  /** A bar of {@code me.tongfei.progressbar}, which is loaded only for a terminal. */
  final class Bar implements Progress {
    private static final int WIDTH = 80;
    private static final String CLEAR = "\r\u001b[2K";

    private final Console console;
    private final ProgressBar bar;

    private Bar(Console console, long total) {
      this.console = console;
      this.bar =
          new ProgressBarBuilder()
              .setTaskName("reading")
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.ASCII)
              .setUnit(" articles", 1)
              .setUpdateIntervalMillis(250)
              .setConsumer(
                  new DelegatingProgressBarConsumer(
                      line -> console.err().print("\r" + line), WIDTH))
              .build();
    }

    @Override
    public void step() {
      bar.step();
    }

    @Override
    public void clearLine() {
      console.err().print(CLEAR);
    }

    @Override
    public void close() {
      bar.close();
      console.err().println();
    }
  }
}
