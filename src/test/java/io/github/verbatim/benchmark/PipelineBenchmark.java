package io.github.verbatim.benchmark;

import io.github.verbatim.Verbatim;
import io.github.verbatim.internal.document.Annotator;
import io.github.verbatim.internal.document.CoreNlpAnnotator;
import io.github.verbatim.internal.lexicon.ModelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What the whole pipeline costs beside the taggers that it uses, one thread.
 *
 * <p>Run by {@code mvn -Pbenchmark verify}; a folder of articles of one's own is named by {@code
 * -Dbenchmark.articles=DIR}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class PipelineBenchmark {
  /** Folder of {@code .txt} files. */
  @Param("examples/articles")
  public String folder;

  private final List<String> articles = new ArrayList<>();
  private Annotator taggers;
  private Verbatim verbatim;

  /** Loads the articles and both pipelines. */
  @Setup
  public void load() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        articles.add(Files.readString(file));
      }
    }
    taggers = CoreNlpAnnotator.load(ModelFiles.bundled(), 200);
    verbatim = Verbatim.load();
  }

  /** Tokenizer, sentence splitter, part-of-speech tagger, lemmatizer, name taggers. */
  @Benchmark
  public void taggersAlone(Blackhole sink) {
    articles.forEach(article -> sink.consume(taggers.annotate(article)));
  }

  /** Article to record. */
  @Benchmark
  public void wholePipeline(Blackhole sink) {
    articles.forEach(article -> sink.consume(verbatim.extract(article)));
  }
}
