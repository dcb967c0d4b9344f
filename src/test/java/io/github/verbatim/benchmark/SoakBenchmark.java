package io.github.verbatim.benchmark;

import io.github.verbatim.Article;
import io.github.verbatim.Extraction;
import io.github.verbatim.GeneratedArticles;
import io.github.verbatim.GeneratedArticles.Kind;
import io.github.verbatim.Verbatim;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Ten thousand articles in a small heap, a thousand an iteration, all different; with {@link
 * LiveHeap}, whether they leave anything behind.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 10)
@Fork(value = 1, jvmArgs = "-Xmx512m")
public class SoakBenchmark {
  /** An iteration's. */
  static final int ARTICLES = 1_000;

  private static final int PARAGRAPHS = 5;

  private Verbatim verbatim;
  private int next;

  /** Loads the pipeline. */
  @Setup
  public void load() {
    verbatim = LiveHeap.hold(Verbatim.load());
  }

  /** The next thousand articles, on two threads. */
  @Benchmark
  public void thousandArticles(Blackhole sink) {
    Stream<Article> source =
        IntStream.range(next, next + ARTICLES)
            .mapToObj(i -> new Article(null, GeneratedArticles.article(Kind.NEWS, PARAGRAPHS, i)));
    next += ARTICLES;
    try (Stream<Extraction> results = verbatim.extractAll(source, 2)) {
      results.forEach(result -> sink.consume(result.record().orElseThrow()));
    }
  }
}
