package io.github.verbatim.benchmark;

import io.github.verbatim.Verbatim;
import io.github.verbatim.record.ArticleRecord;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
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

/** One article again and again in a fresh process: the first iteration is the first article. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 100)
@Fork(value = 3, jvmArgs = "-Xmx512m")
public class FirstArticleBenchmark {
  /** As {@link BenchmarkArticles#read} takes them; the first of them is read. */
  @Param("examples/articles")
  public String articles;

  private String text;
  private Verbatim verbatim;

  /** Loads the pipeline. */
  @Setup
  public void load() throws IOException {
    text = BenchmarkArticles.read(articles).get(0);
    verbatim = Verbatim.load();
  }

  /** Article to record. */
  @Benchmark
  public ArticleRecord extract() {
    return verbatim.extract(text);
  }
}
