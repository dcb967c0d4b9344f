package io.github.verbatim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The articles under {@code examples/articles}. */
final class ExampleArticles {
  private static final Path FOLDER = Path.of("examples", "articles");

  private ExampleArticles() {}

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : files()) {
      texts.add(Files.readString(file));
    }
    return texts;
  }
}
