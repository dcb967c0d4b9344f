package io.github.verbatim.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The articles of a benchmark: folders of {@code .txt} files, and files of JSON lines. */
final class BenchmarkArticles {
  private static final ObjectMapper JSON = new ObjectMapper();

  private BenchmarkArticles() {}

  /**
   * All articles.
   *
   * @param sources folders and {@code .jsonl} files with a {@code text} in each line, parted by
   *     commas
   */
  static List<String> read(String sources) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String source : sources.split(",", -1)) {
      Path path = Path.of(source.strip());
      if (Files.isDirectory(path)) {
        texts.addAll(folder(path));
      } else {
        for (String line : Files.readAllLines(path)) {
          texts.add(JSON.readTree(line).required("text").asText());
        }
      }
    }
    if (texts.isEmpty()) {
      throw new IOException("no articles in " + sources);
    }
    return texts;
  }

  private static List<String> folder(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  /** At most {@code count} of them, spread over the whole. */
  static List<String> some(String sources, int count) throws IOException {
    List<String> all = read(sources);
    List<String> some = new ArrayList<>();
    for (int i = 0; i < Math.min(count, all.size()); i++) {
      some.add(all.get((int) ((long) i * all.size() / Math.min(count, all.size()))));
    }
    return some;
  }

  /** Their tokens by CoreNLP's tokenizer, whoever reads them: what all rates are rates of. */
  static long tokens(List<String> articles) {
    long tokens = 0;
    for (String article : articles) {
      tokens +=
          new PTBTokenizer<>(
                  new StringReader(article), new CoreLabelTokenFactory(), "untokenizable=noneKeep")
              .tokenize()
              .size();
    }
    return tokens;
  }
}
