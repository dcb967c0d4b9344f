package io.github.verbatim;

import java.time.Duration;

/** Times the stages of one extraction, in the order of {@link StageTimes}. For one thread. */
final class Stopwatch {
  private static final int STAGES = 6;

  private final long[] nanos = new long[STAGES];
  private int stage;
  private long start = System.nanoTime();

  /** Ends a stage. */
  void lap() {
    long now = System.nanoTime();
    nanos[stage++] = now - start;
    start = now;
  }

  StageTimes times() {
    return new StageTimes(of(0), of(1), of(2), of(3), of(4), of(5));
  }

  private Duration of(int index) {
    return Duration.ofNanos(nanos[index]);
  }
}
