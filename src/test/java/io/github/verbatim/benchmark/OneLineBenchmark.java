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

/** A text of some megabytes on one line, without a limit on its length, once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 1, jvmArgs = "-Xmx6g")
public class OneLineBenchmark {
  private static final int PARAGRAPHS = 15;

  /** Length in characters. */
  @Param("5000000")
  public int length;

  private String text;
  private Verbatim verbatim;

  /** Loads the pipeline. */
  @Setup
  public void load() {
    StringBuilder line = new StringBuilder(length + 10_000);
    for (int i = 0; line.length() < length; i++) {
      line.append(GeneratedArticles.article(Kind.NEWS, PARAGRAPHS, i).replace('\n', ' '));
    }
    text = line.substring(0, length);
    verbatim = Verbatim.builder().maxTextLength(Integer.MAX_VALUE).build();
  }

  /** Article to record. */
  @Benchmark
  public ArticleRecord extract() {
    return verbatim.extract(text);
  }
}
