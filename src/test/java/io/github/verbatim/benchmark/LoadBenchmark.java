package io.github.verbatim.benchmark;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.verbatim.Verbatim;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From nothing to a pipeline, in a fresh process; with {@link LiveHeap}, what it then holds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LoadBenchmark {
  /** CoreNLP's pipeline. */
  @Benchmark
  @Fork(value = 3, jvmArgs = "-Xmx4g")
  public StanfordCoreNLP coreNlp() {
    return LiveHeap.hold(CoreNlpPeer.load());
  }

  /** This library. */
  @Benchmark
  @Fork(value = 5, jvmArgs = "-Xmx512m")
  public Verbatim verbatim() {
    return LiveHeap.hold(Verbatim.load());
  }
}
