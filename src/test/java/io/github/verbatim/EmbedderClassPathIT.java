package io.github.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody gets who depends on the library, and that it runs on that. */
class EmbedderClassPathIT {
  /** A line of {@code dependency:list}: coordinates, scope and path, and whether it is optional. */
  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "\\s+(?<group>[^:]+):(?<artifact>[^:]+):jar:(?:[^:]+:)?[^:]+:(?:compile|runtime):"
              + "(?<path>.+?\\.jar)(?<optional> \\(optional\\))?(?: -- .*)?");

  @TempDir private static Path folder;

  /** A jar of the runtime tree. */
  private record Dependency(String name, Path jar, boolean optional) {}

  private static List<Dependency> runtimeTree() throws IOException {
    List<Dependency> tree = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(System.getProperty("runtime.tree")))) {
      Matcher matcher = DEPENDENCY.matcher(line);
      if (matcher.matches()) {
        tree.add(
            new Dependency(
                matcher.group("group") + ":" + matcher.group("artifact"),
                Path.of(matcher.group("path")),
                matcher.group("optional") != null));
      }
    }
    return tree;
  }

  private static List<Dependency> required() throws IOException {
    return runtimeTree().stream().filter(dependency -> !dependency.optional()).toList();
  }

  @Test
  void an_embedder_gets_corenlp_jackson_slf4j_and_jspecify_alone() throws IOException {
    assertThat(required())
        .extracting(Dependency::name)
        .containsExactlyInAnyOrder(
            "edu.stanford.nlp:stanford-corenlp",
            "com.fasterxml.jackson.core:jackson-databind",
            "com.fasterxml.jackson.core:jackson-core",
            "com.fasterxml.jackson.core:jackson-annotations",
            "org.slf4j:slf4j-api",
            "org.jspecify:jspecify");
    assertThat(runtimeTree()).extracting(Dependency::name).contains("info.picocli:picocli");
  }

  @Test
  void the_example_runs_on_exactly_that_and_the_models_jar_in_512_megabytes() throws Exception {
    List<String> jars = new ArrayList<>();
    jars.add(System.getProperty("library.jar"));
    jars.add(System.getProperty("models.jar"));
    required().forEach(dependency -> jars.add(dependency.jar().toString()));
    Path output = folder.resolve("output");
    Path errors = folder.resolve("errors");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-classpath",
                String.join(File.pathSeparator, jars),
                "examples/embed/src/main/java/example/WhoSaidWhat.java")
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    try {
      assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("it ends").isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(Files.readString(errors)).doesNotContain("Exception", "ClassNotFound");
    assertThat(process.exitValue()).isZero();
    assertThat(Files.readAllLines(output))
        .containsExactly(
            "Ada Penhallow: We have sold 1,200 tickets,", "Ada Penhallow: the boldest in years");
  }

  @Test
  void the_bill_of_materials_requires_what_an_embedder_gets_and_has_no_test_libraries()
      throws IOException {
    JsonNode components =
        new ObjectMapper().readTree(Path.of(System.getProperty("sbom")).toFile()).get("components");
    TreeSet<String> required = new TreeSet<>();
    for (JsonNode component : components) {
      if (component.path("scope").asText().equals("required")) {
        required.add(component.path("group").asText() + ":" + component.path("name").asText());
      }
      assertThat(component.path("licenses")).as(component.path("name").asText()).isNotEmpty();
    }
    assertThat(required)
        .containsExactlyElementsOf(
            required().stream()
                .map(Dependency::name)
                .collect(Collectors.toCollection(TreeSet::new)));
    assertThat(components.findValuesAsText("name")).doesNotContain("junit-jupiter", "assertj-core");
  }

  @Test
  void the_library_is_a_module_of_java_17_bytecode() throws IOException {
    try (JarFile jar = new JarFile(System.getProperty("library.jar"));
        InputStream type = jar.getInputStream(jar.getEntry("io/github/verbatim/Verbatim.class"))) {
      byte[] head = type.readNBytes(8);
      assertThat(head[7]).as("class file version of Java 17").isEqualTo((byte) 61);
      ModuleDescriptor module =
          ModuleDescriptor.read(jar.getInputStream(jar.getEntry("module-info.class")));
      assertThat(module.name()).isEqualTo("io.github.verbatim");
      assertThat(module.exports())
          .extracting(ModuleDescriptor.Exports::source)
          .containsExactlyInAnyOrder(
              "io.github.verbatim", "io.github.verbatim.output", "io.github.verbatim.record");
      try (InputStream licence = jar.getInputStream(jar.getEntry("META-INF/LICENSE"))) {
        assertThat(new String(licence.readAllBytes(), StandardCharsets.UTF_8))
            .contains("GNU GENERAL PUBLIC LICENSE");
      }
    }
  }

  @Test
  void tools_stand_in_a_jar_of_their_own() throws IOException {
    Predicate<String> tool =
        name -> name.contains("verbatim/cli/") || name.contains("verbatim/evaluation/");

    assertThat(classes("library.jar")).isNotEmpty().noneMatch(tool);
    assertThat(classes("tools.jar")).contains("io/github/verbatim/cli/Main.class").allMatch(tool);
  }

  private static List<String> classes(String jar) throws IOException {
    try (JarFile file = new JarFile(System.getProperty(jar))) {
      return file.stream().map(JarEntry::getName).filter(name -> name.endsWith(".class")).toList();
    }
  }
}
