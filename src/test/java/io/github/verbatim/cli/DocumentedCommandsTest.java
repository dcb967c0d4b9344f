package io.github.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The commands that the documents print are commands, with options that there are. */
class DocumentedCommandsTest {
  private static final Pattern ARGUMENTS =
      Pattern.compile("-Dexec\\.args=\"(?<arguments>[^\"]+)\"");
  private static final Pattern OPTION = Pattern.compile("`(?<option>--[a-z-]+)");
  private static final Pattern PROPERTY = Pattern.compile("-D(?<name>[a-zA-Z.]+)");
  private static final Pattern PROFILE = Pattern.compile("-P(?<name>[a-z]+)");
  private static final Pattern TEST = Pattern.compile("-D(?:it\\.)?test='?(?<name>[A-Z]\\w+)");

  /** Properties that Maven's own plugins read. */
  private static final List<String> OF_MAVEN =
      List.of("exec.args", "skipTests", "test", "it.test", "surefire.failIfNoSpecifiedTests");

  /** A line of a document that shows a command, and what is shown. */
  private record Shown(String place, String what) {
    @Override
    public String toString() {
      return place + ": " + what;
    }
  }

  private static List<Path> documents() {
    return Stream.of(
            "README.md", "CONTRIBUTING.md", "examples/corpus/README.md", "models/README.md")
        .map(Path::of)
        .toList();
  }

  private static List<Shown> shown(Pattern pattern, String group) throws IOException {
    List<Shown> shown = new ArrayList<>();
    for (Path document : documents()) {
      for (String line : Files.readAllLines(document)) {
        Matcher matcher = pattern.matcher(line);
        while (matcher.find()) {
          shown.add(new Shown(document.toString(), matcher.group(group)));
        }
      }
    }
    assertThat(shown).isNotEmpty();
    return shown;
  }

  static List<Shown> arguments() throws IOException {
    return shown(ARGUMENTS, "arguments");
  }

  static List<Shown> options() throws IOException {
    return shown(OPTION, "option");
  }

  static List<Shown> properties() throws IOException {
    return shown(PROPERTY, "name").stream().filter(p -> !OF_MAVEN.contains(p.what())).toList();
  }

  static List<Shown> profiles() throws IOException {
    return shown(PROFILE, "name");
  }

  static List<Shown> tests() throws IOException {
    return shown(TEST, "name");
  }

  private static CommandLine commandLine() {
    return CommandRunner.commandLine(Console.system(), VerbatimPipeline::load);
  }

  @ParameterizedTest
  @MethodSource("arguments")
  void the_command_line_understands(Shown shown) {
    String[] arguments = shown.what().split(" ");
    assertThat(commandLine().parseArgs(arguments).hasSubcommand()).isTrue();
    assertThat(Stream.of(arguments).filter(a -> a.startsWith("examples/")))
        .allSatisfy(file -> assertThat(Path.of(file)).exists());
  }

  @ParameterizedTest
  @MethodSource("options")
  void there_is_a_command_with(Shown shown) {
    assertThat(commandLine().getSubcommands().values())
        .anyMatch(command -> command.getCommandSpec().optionsMap().containsKey(shown.what()));
  }

  @ParameterizedTest
  @MethodSource("properties")
  void something_reads(Shown shown) throws IOException {
    String readers = Files.readString(Path.of("pom.xml")) + sources("src/test/java").content();
    assertThat(readers)
        .containsAnyOf("<" + shown.what() + ">", "Boolean.getBoolean(\"" + shown.what() + "\")");
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void there_is_a_profile(Shown shown) throws IOException {
    assertThat(Path.of("pom.xml"))
        .content(StandardCharsets.UTF_8)
        .contains("<id>" + shown.what() + "</id>");
  }

  @ParameterizedTest
  @MethodSource("tests")
  void there_is_a_test(Shown shown) throws IOException {
    assertThat(sources("src/test/java").names()).contains(shown.what() + ".java");
  }

  private record Sources(List<String> names, String content) {}

  private static Sources sources(String folder) throws IOException {
    List<String> names = new ArrayList<>();
    StringBuilder content = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        names.add(file.getFileName().toString());
        content.append(Files.readString(file));
      }
    }
    return new Sources(names, content.toString());
  }
}
