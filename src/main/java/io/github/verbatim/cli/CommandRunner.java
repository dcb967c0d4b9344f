package io.github.verbatim.cli;

import io.github.verbatim.ModelException;
import io.github.verbatim.Verbatim;
import io.github.verbatim.evaluation.Trainers;
import io.github.verbatim.record.Producer;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Parses the arguments, runs the command and turns what went wrong into one sentence. */
final class CommandRunner {
  private CommandRunner() {}

  /**
   * Runs one command.
   *
   * @return the exit code
   */
  static int run(String[] arguments, Console console, Pipeline.Loader loader) {
    try {
      return commandLine(console, loader).execute(arguments);
    } catch (OutOfMemoryError e) {
      report(
          console,
          "not enough memory; give Java more, such as -Xmx2g, or lower --threads or"
              + " --max-text-length");
      return ExitCode.SOME_FAILED;
    }
  }

  static CommandLine commandLine(Console console, Pipeline.Loader loader) {
    CommandLine root =
        new CommandLine(new Root())
            .addSubcommand(new ExtractCommand(console, loader))
            .addSubcommand(new EvaluateCommand(console, loader))
            .addSubcommand(new TrainCommand(console, Trainers.all()))
            .addSubcommand(new ManualCommand())
            .addSubcommand(new CommandLine.HelpCommand());
    Help.Ansi colours = console.outIsTerminal() ? Help.Ansi.AUTO : Help.Ansi.OFF;
    return root.setOut(
            new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true))
        .setErr(
            new PrintWriter(new OutputStreamWriter(console.err(), StandardCharsets.UTF_8), true))
        .setColorScheme(Help.defaultColorScheme(colours))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, arguments) -> usageError(console, e))
        .setExecutionExceptionHandler((e, command, result) -> failure(console, e));
  }

  private static int usageError(Console console, ParameterException e) {
    report(console, isUnknownCommand(e) ? unknownCommand(e) : sentence(e));
    console
        .err()
        .println("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }

  private static boolean isUnknownCommand(ParameterException e) {
    return e instanceof UnmatchedArgumentException wrong
        && !wrong.isUnknownOption()
        && wrong.getCommandLine().getParent() == null;
  }

  private static String unknownCommand(ParameterException e) {
    String name = ((UnmatchedArgumentException) e).getUnmatched().get(0);
    return "there is no command \"" + name + "\"; there are " + commands(e.getCommandLine());
  }

  private static String commands(CommandLine root) {
    return root.getSubcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(command -> !command.usageMessage().hidden() && !command.helpCommand())
        .map(CommandSpec::name)
        .collect(Collectors.joining(", "));
  }

  private static int failure(Console console, Exception e) {
    if (e instanceof ParameterException wrongArguments) {
      return usageError(console, wrongArguments);
    }
    if (e instanceof CommandFailure failure) {
      report(console, failure.getMessage());
      return failure.exitCode();
    }
    if (e instanceof ModelException) {
      report(console, sentence(e));
      return ExitCode.USAGE;
    }
    if (e instanceof IOException) {
      report(console, sentence(e));
      return ExitCode.SOME_FAILED;
    }
    report(console, "internal error, please report it:");
    e.printStackTrace(console.err());
    return ExitCode.SOME_FAILED;
  }

  /** What an exception says; some of Java's say only the name of the file. */
  static String sentence(Exception e) {
    if (e instanceof NoSuchFileException missing) {
      return missing.getFile() + " was not found";
    }
    if (e instanceof java.nio.file.AccessDeniedException denied) {
      return denied.getFile() + ": permission denied";
    }
    String message = e.getMessage();
    return message == null ? "it failed: " + e : message;
  }

  private static void report(Console console, String sentence) {
    console.err().println("verbatim: " + Printable.of(sentence));
  }

  /** The command without a subcommand: shows what there is. */
  @Command(
      name = "verbatim",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description =
          "Who said what, exactly, and with which figures: from raw news text to records.",
      footer = {"", "Exit codes: 0 all went well, 1 some inputs failed, 2 nothing was started."})
  static final class Root implements Runnable {
    @CommandLine.Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
      throw new ParameterException(
          spec.commandLine(), "which command? there are " + commands(spec.commandLine()));
    }
  }

  /** For {@code --version}. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      Producer versions = Verbatim.versions();
      return new String[] {
        "verbatim " + versions.library() + " (models " + versions.models() + ")"
      };
    }
  }
}
