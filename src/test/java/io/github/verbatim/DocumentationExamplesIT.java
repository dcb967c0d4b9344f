package io.github.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.verbatim.output.RecordJson;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jdk.jshell.JShell;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every example of the README and of the public types is run as it is printed, and gives what the
 * comment behind a statement says it gives. Only {@code verbatim}, a pipeline, is there before.
 */
class DocumentationExamplesIT {
  private static final Path README = Path.of("README.md");
  private static final Path SOURCES = Path.of("src", "main", "java", "io", "github", "verbatim");
  private static final String RESULT = "// →";
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "^public (?:final |sealed )?(?:class|interface|record|enum) ", Pattern.MULTILINE);
  private static final List<String> BEFORE =
      List.of(
          "import io.github.verbatim.*;",
          "import io.github.verbatim.output.*;",
          "import io.github.verbatim.record.*;",
          "import java.io.*;",
          "import java.nio.file.*;",
          "import java.time.*;",
          "import java.util.*;",
          "import java.util.concurrent.atomic.*;",
          "import java.util.stream.*;");
  private static final String PIPELINE = "Verbatim verbatim = ";

  static List<Snippet> examples() throws IOException {
    List<Snippet> examples = new ArrayList<>(Snippet.markdown(README, "java"));
    for (Path file : publicTypes()) {
      examples.addAll(Snippet.javadoc(file));
    }
    examples.addAll(Snippet.javadoc(SOURCES.resolve("package-info.java")));
    return examples;
  }

  /** The sources of all types that the Javadoc describes. */
  static List<Path> publicTypes() throws IOException {
    List<Path> types = new ArrayList<>();
    for (Path folder : List.of(SOURCES, SOURCES.resolve("record"), SOURCES.resolve("output"))) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          if (PUBLIC_TYPE.matcher(Files.readString(file)).find()) {
            types.add(file);
          }
        }
      }
    }
    return types;
  }

  @ParameterizedTest
  @MethodSource("publicTypes")
  void every_public_type_has_an_example(Path file) throws IOException {
    int all = Files.readString(file).split("<pre>\\{@code", -1).length - 1;
    assertThat(Snippet.javadoc(file)).as("those of the form that is run").hasSize(all).isNotEmpty();
  }

  @Test
  void the_readme_has_examples() throws IOException {
    assertThat(Snippet.markdown(README, "java")).isNotEmpty();
  }

  /** Where the README leaves something out it has an ellipsis. */
  @Test
  void the_first_screen_of_the_readme_is_what_the_example_becomes() throws IOException {
    String article = Files.readString(Path.of("examples", "articles", "wire-report.txt"));
    String shownArticle = Snippet.markdown(README, "").get(0).code().replace('\n', ' ');
    assertThat(article).contains(shownArticle.split(Pattern.quote(" […] ")));

    String shownRecord = Snippet.markdown(README, "json").get(0).code().replace("[ … ]", "[\"…\"]");
    ObjectMapper json = new ObjectMapper();
    JsonNode actual = json.readTree(RecordJson.compact(SharedPipeline.verbatim().extract(article)));
    assertThat(difference(json.readTree(shownRecord), actual)).isEmpty();
  }

  /** What of {@code shown} is not in {@code actual}; empty if there is nothing. */
  private static String difference(JsonNode shown, JsonNode actual) {
    if (shown.isTextual() && shown.asText().endsWith("…")) {
      String start = shown.asText().substring(0, shown.asText().length() - 1);
      return actual.isContainerNode() || actual.asText().startsWith(start) ? "" : "" + shown;
    }
    if (shown.isObject()) {
      return shown.properties().stream()
          .map(field -> difference(field.getValue(), actual.path(field.getKey())))
          .collect(Collectors.joining());
    }
    if (shown.isArray()) {
      return stream(shown)
          .filter(one -> !one.asText().equals("…"))
          .filter(one -> stream(actual).noneMatch(other -> difference(one, other).isEmpty()))
          .map(JsonNode::toString)
          .collect(Collectors.joining());
    }
    return shown.equals(actual) ? "" : shown + " is not " + actual;
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void every_example_gives_what_it_says(Snippet example) {
    assertThat(example.code()).as("a result").contains(RESULT);
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
          .forEach(shell::addToClasspath);
      BEFORE.forEach(line -> run(shell, line));
      if (!example.code().contains(PIPELINE)) {
        run(shell, PIPELINE + "SharedPipeline.verbatim();");
      }
      StringBuilder statements = new StringBuilder();
      for (String line : example.code().lines().toList()) {
        int result = line.indexOf(RESULT);
        statements.append(result < 0 ? line : line.substring(0, result)).append('\n');
        if (result >= 0) {
          String expected = line.substring(result + RESULT.length()).strip();
          assertThat(run(shell, statements.toString())).as(line).isEqualTo(expected);
          statements.setLength(0);
        }
      }
      run(shell, statements.toString());
    }
  }

  /** Runs statements; returns the value of the last one. */
  private static String run(JShell shell, String statements) {
    String value = "";
    String rest = statements;
    while (!rest.isBlank()) {
      CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      assertThat(next.completeness().isComplete()).as("complete: " + rest).isTrue();
      for (SnippetEvent event : shell.eval(next.source())) {
        assertThat(event.exception()).as(next.source()).isNull();
        List<String> problems =
            shell.diagnostics(event.snippet()).map(d -> d.getMessage(null)).toList();
        assertThat(event.status()).as(next.source() + problems).isEqualTo(Status.VALID);
        value = event.value();
      }
      rest = next.remaining();
    }
    return value;
  }
}
