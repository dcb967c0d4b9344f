package io.github.verbatim.internal.document;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * When to give up on an article: on an interrupt, or when its time is over. For the thread that
 * works on it.
 */
public final class Deadline {
  private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

  private final long startNanos = System.nanoTime();
  private final @Nullable Duration timeLimit;
  private final long limitNanos;

  /**
   * Starts the clock.
   *
   * @param timeLimit of any length; null for none
   */
  public Deadline(@Nullable Duration timeLimit) {
    this.timeLimit = timeLimit;
    this.limitNanos =
        timeLimit == null || timeLimit.compareTo(LONGEST) > 0
            ? Long.MAX_VALUE
            : timeLimit.toNanos();
  }

  /**
   * Throws if the thread is interrupted or the deadline has passed.
   *
   * @throws CancellationException if this thread is interrupted, which it stays
   * @throws DeadlineExceededException if the time is over
   */
  public void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw interrupted();
    }
    if (System.nanoTime() - startNanos > limitNanos) {
      throw new DeadlineExceededException(
          "an article took longer than the time limit of " + timeLimit);
    }
  }

  /** What is thrown on an interrupt; sets the interrupt of this thread again. */
  static CancellationException interrupted() {
    Thread.currentThread().interrupt();
    return new CancellationException("the thread was interrupted while it read an article");
  }
}
