package io.github.verbatim.internal.document;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * When to give up on an article: on an interrupt, or when its time is over. For the thread that
 * works on it.
 */
public final class WorkLimit {
  private final long startNanos = System.nanoTime();
  private final @Nullable Duration timeLimit;

  /**
   * Starts the clock.
   *
   * @param timeLimit null for none
   */
  public WorkLimit(@Nullable Duration timeLimit) {
    this.timeLimit = timeLimit;
  }

  /**
   * Goes on, or does not.
   *
   * @throws CancellationException if this thread is interrupted, which it stays, or the time is
   *     over
   */
  public void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the thread was interrupted while it read an article");
    }
    if (timeLimit != null && System.nanoTime() - startNanos > timeLimit.toNanos()) {
      throw new CancellationException("an article took longer than the time limit of " + timeLimit);
    }
  }
}
