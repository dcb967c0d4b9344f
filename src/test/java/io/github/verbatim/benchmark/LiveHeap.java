package io.github.verbatim.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Adds to each iteration the heap that is still in use after it, in MB of a million bytes, where a
 * pipeline is {@linkplain #hold held}: JMH lets go of a benchmark's state before it asks, if the
 * iteration was the last.
 */
public final class LiveHeap implements InternalProfiler {
  /** Name of the secondary result. */
  static final String LABEL = "liveHeap";

  private static final int COLLECTIONS = 3;

  /** Held for as long as this JVM, a fork of one benchmark, lives. */
  private static final AtomicReference<Object> HELD = new AtomicReference<>();

  /** Keeps a pipeline alive until the last measurement; returns it. */
  static <T> T hold(T pipeline) {
    HELD.set(pipeline);
    return pipeline;
  }

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
    if (HELD.get() == null) {
      return List.of();
    }
    for (int i = 0; i < COLLECTIONS; i++) {
      // Soft and weak references and finalizers take more than one collection.
      System.gc();
    }
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    return List.of(new ScalarResult(LABEL, used / 1e6, "MB", AggregationPolicy.AVG));
  }
}
