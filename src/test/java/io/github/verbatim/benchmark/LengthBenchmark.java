package io.github.verbatim.benchmark;

import io.github.verbatim.GeneratedArticles;
import io.github.verbatim.GeneratedArticles.Kind;
import io.github.verbatim.Verbatim;
import io.github.verbatim.record.ArticleRecord;
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

/** An article, and one a hundred times as long. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 2, time = 3)
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class LengthBenchmark {
  private static final int PARAGRAPHS = 15;

  /** What the article consists of. */
  @Param({"PROSE", "QUOTES", "NUMBERS"})
  public Kind kind;

  /** How many times as long as the usual one. */
  @Param({"1", "100"})
  public int times;

  private String text;
  private Verbatim verbatim;

  /** Loads the pipeline. */
  @Setup
  public void load() {
    text = GeneratedArticles.article(kind, PARAGRAPHS * times, 1);
    verbatim = Verbatim.builder().maxTextLength(Integer.MAX_VALUE).build();
  }

  /** Article to record. */
  @Benchmark
  public ArticleRecord extract() {
    return verbatim.extract(text);
  }
}
