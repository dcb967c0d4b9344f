package io.github.verbatim.benchmark;

import io.github.verbatim.Article;
import io.github.verbatim.Extraction;
import io.github.verbatim.Verbatim;
import io.github.verbatim.internal.document.Annotator;
import io.github.verbatim.internal.document.CoreNlpAnnotator;
import io.github.verbatim.internal.lexicon.ModelFiles;
import java.io.IOException;
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
 * What the whole pipeline costs beside the taggers that it uses, on one thread and on two. One
 * operation reads all articles.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 4, time = 4)
// Two pipelines are loaded here.
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class PipelineBenchmark {
  /** As {@link BenchmarkArticles#read} takes them. */
  @Param("examples/articles")
  public String articles;

  private List<String> texts;
  private Annotator taggers;
  private Verbatim verbatim;

  /** Loads the articles and both pipelines. */
  @Setup
  public void load() throws IOException {
    texts = BenchmarkArticles.read(articles);
    taggers = CoreNlpAnnotator.load(ModelFiles.bundled(), 200);
    verbatim = Verbatim.load();
  }

  /** Tokenizer, sentence splitter, part-of-speech tagger, lemmatizer, both name taggers. */
  @Benchmark
  public void bareTaggers(Blackhole sink) {
    texts.forEach(text -> sink.consume(taggers.annotate(text)));
  }

  /** Article to record. */
  @Benchmark
  public void oneThread(Blackhole sink) {
    texts.forEach(text -> sink.consume(verbatim.extract(text)));
  }

  /** Articles to records on two threads of one instance. */
  @Benchmark
  public void twoThreads(Blackhole sink) {
    Stream<Article> source = texts.stream().map(text -> new Article(null, text));
    try (Stream<Extraction> results = verbatim.extractAll(source, 2)) {
      results.forEach(result -> sink.consume(result.record().orElseThrow()));
    }
  }
}
