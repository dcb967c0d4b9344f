package io.github.verbatim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the manual page and the completion of bash, for the build of the application. */
@Command(
    name = "manual",
    hidden = true,
    mixinStandardHelpOptions = true,
    description = "Writes the manual page verbatim.1 and the shell completion.")
final class ManualCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "Where they go.")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws IOException {
    CommandLine root = spec == null ? new CommandLine(this) : spec.root().commandLine();
    String name = root.getCommandName();
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name + ".1"), ManualPage.of(root.getCommandSpec()));
    Files.writeString(folder.resolve(name), AutoComplete.bash(name, root));
    return ExitCode.OK;
  }
}
