package io.github.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verbatim.output.RecordJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What the documents name is there under that name. */
class DocumentsTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern PATH = Pattern.compile("`(?<path>[\\w.*-]+/[\\w./*-]*)`");
  private static final Pattern ROW =
      Pattern.compile("^\\| (?<names>`[^|]+`) \\|", Pattern.MULTILINE);
  private static final Pattern NAME = Pattern.compile("`(?<name>\\w+)[^`]*`");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "CONTRIBUTING.md",
        "src/README.md",
        ".github/SECURITY.md",
        "CHANGELOG.md",
        "models/README.md",
        "examples/corpus/README.md",
        "examples/search/README.md",
        "examples/spark/README.md"
      })
  void every_path_is_there(String document) throws IOException {
    Path file = Path.of(document);
    Path own = file.getParent() == null ? Path.of("") : file.getParent();
    List<Path> roots = List.of(Path.of(""), own, Path.of("src", "main", "resources"));
    assertThat(found(PATH, Files.readString(file)))
        .filteredOn(path -> !path.startsWith("target/"))
        .allSatisfy(path -> assertThat(roots).as(path).anyMatch(root -> exists(root, path)));
  }

  private static boolean exists(Path root, String path) {
    if (!path.contains("*")) {
      return Files.exists(root.resolve(path));
    }
    Path start = root.resolve(path.substring(0, path.indexOf('*')) + "x").getParent();
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + root.resolve(path));
    PathMatcher folder =
        FileSystems.getDefault().getPathMatcher("glob:" + root.resolve(path).toString() + "/**");
    try (Stream<Path> files = Files.walk(start == null ? Path.of("") : start)) {
      return files.anyMatch(file -> matcher.matches(file) || folder.matches(file));
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void the_readme_depends_on_what_this_build_makes() throws Exception {
    Element build = parse(Files.readString(Path.of("pom.xml")));
    List<Snippet> blocks = Snippet.markdown(README, "xml");
    assertThat(blocks).hasSize(1);
    NodeList dependencies =
        parse("<project>" + blocks.get(0).code() + "</project>").getElementsByTagName("dependency");
    assertThat(dependencies.getLength()).isEqualTo(2);
    for (int i = 0; i < dependencies.getLength(); i++) {
      Element dependency = (Element) dependencies.item(i);
      for (String coordinate : List.of("groupId", "artifactId", "version")) {
        assertThat(text(dependency, coordinate)).isEqualTo(text(build, coordinate));
      }
    }
    Element models = (Element) dependencies.item(1);
    assertThat(text(models, "classifier")).isEqualTo("models");
    assertThat(text(models, "scope")).isEqualTo("runtime");
  }

  private static Element parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement();
  }

  private static String text(Element element, String child) {
    return element.getElementsByTagName(child).item(0).getTextContent();
  }

  @Test
  void every_option_of_the_readme_is_one_of_the_builder() throws IOException {
    List<String> options = names(section("### Options of `Verbatim.builder()`"));
    assertThat(Stream.of(Verbatim.Builder.class.getDeclaredMethods()))
        .filteredOn(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
        .extracting(Method::getName)
        .filteredOn(name -> !name.equals("build"))
        .containsExactlyInAnyOrderElementsOf(options);
  }

  @Test
  void every_field_of_the_readme_is_one_of_the_schema() throws IOException {
    try (InputStream schema = RecordJson.class.getResourceAsStream("article.schema.json")) {
      String json = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(names(section("## The record")))
          .hasSizeGreaterThan(8)
          .allSatisfy(name -> assertThat(json).contains("\"" + name + "\": {"));
    }
  }

  /** What stands under a heading of the README. */
  private static String section(String heading) throws IOException {
    String readme = Files.readString(README);
    assertThat(readme).contains(heading + "\n");
    String behind = readme.substring(readme.indexOf(heading + "\n") + heading.length());
    int next = behind.indexOf("\n#");
    return next < 0 ? behind : behind.substring(0, next);
  }

  /** The names in the first column of a table. */
  private static List<String> names(String section) {
    List<String> names = new ArrayList<>();
    for (String cell : found(ROW, section)) {
      names.addAll(found(NAME, cell));
    }
    return names;
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(result -> result.group(1)).toList();
  }
}
