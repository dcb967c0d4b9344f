package example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.verbatim.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Articles of text and JSON Lines files, in the order of their names; for one reading. */
final class ArticleFiles {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final List<Path> files;
  private final Consumer<String> problems;
  private int unreadable;

  private ArticleFiles(List<Path> files, Consumer<String> problems) {
    this.files = files;
    this.problems = problems;
  }

  /**
   * Finds the files.
   *
   * @param problems is told of each line that is no article, with its file and number
   */
  static ArticleFiles in(List<Path> inputs, Consumer<String> problems) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path input : inputs) {
      if (!Files.exists(input)) {
        throw new NoSuchFileException(input + " was not found");
      }
      try (Stream<Path> found = Files.walk(input)) {
        found
            .filter(file -> file.toString().matches(".*\\.(txt|jsonl)"))
            .sorted()
            .forEach(files::add);
      }
    }
    return new ArticleFiles(files, problems);
  }

  /** The articles, read as they are asked for. */
  Stream<Article> stream() {
    return files.stream().flatMap(this::articles);
  }

  /** How many lines were no articles, up to now. */
  int unreadable() {
    return unreadable;
  }

  private Stream<Article> articles(Path file) {
    String name = file.getFileName().toString();
    try {
      if (name.endsWith(".txt")) {
        return Stream.of(new Article(name.substring(0, name.length() - 4), Files.readString(file)));
      }
      AtomicInteger number = new AtomicInteger();
      return Files.lines(file)
          .map(line -> article(line, file + ":" + number.incrementAndGet()))
          .flatMap(Optional::stream);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /** The article of a line; without an id it is named after its place. */
  private Optional<Article> article(String line, String place) {
    try {
      JsonNode fields = MAPPER.readTree(line);
      if (fields.path("text").isTextual()) {
        String id = fields.path("id").asText(place);
        return Optional.of(new Article(id, fields.get("text").textValue()));
      }
    } catch (JsonProcessingException e) {
      // Said below, as for every other line that is no article.
    }
    unreadable++;
    problems.accept(place + ": no article, expected {\"id\": …, \"text\": …}");
    return Optional.empty();
  }
}
