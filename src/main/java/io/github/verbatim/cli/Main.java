package io.github.verbatim.cli;

/** Entry of the command line; the only place that ends the virtual machine. */
public final class Main {
  private Main() {}

  /** Runs a command and exits with its code, see the package's description. */
  public static void main(String[] arguments) {
    int exitCode = runWithLibraries(arguments);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  private static int runWithLibraries(String[] arguments) {
    Console console = Console.system();
    try {
      return CommandRunner.run(arguments, console, VerbatimPipeline::load);
    } catch (NoClassDefFoundError e) {
      console
          .err()
          .println(
              "verbatim: a library is missing from the class path ("
                  + e.getMessage()
                  + "); the command line needs info.picocli:picocli and me.tongfei:progressbar,"
                  + " which embedders of the library do not");
      return ExitCode.USAGE;
    }
  }
}
