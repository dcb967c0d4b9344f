package io.github.verbatim.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** Adds to each iteration the heap that is still in use after it, in MB of a million bytes. */
public final class LiveHeap implements InternalProfiler {
  /** Name of the secondary result. */
  static final String LABEL = "liveHeap";

  private static final int COLLECTIONS = 3;

  @Override
  public String getDescription() {
    return "live heap after an iteration";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {}

  @Override
  @SuppressWarnings("rawtypes") // JMH's signature
  public Collection<? extends Result> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    for (int i = 0; i < COLLECTIONS; i++) {
      // Soft and weak references and finalizers take more than one collection.
      System.gc();
    }
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    return List.of(new ScalarResult(LABEL, used / 1e6, "MB", AggregationPolicy.AVG));
  }
}
