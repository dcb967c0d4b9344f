package io.github.verbatim.internal.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Applies a function to the items of a source on several threads and hands out the results in the
 * order of the source.
 *
 * <p>At most {@link #ITEMS_PER_THREAD} items a thread are read ahead and kept, whatever the length
 * of the source. The source is read by the thread that asks for results, so it need not be
 * thread-safe; the function must be. The threads are its own, daemons, and end with the last
 * result, with {@link #close}, or once they have been idle for a second. For use by one thread.
 *
 * @param <I> items
 * @param <O> results
 */
public final class OrderedParallelMap<I, O> implements Iterator<O>, AutoCloseable {
  /** One item in work and one waiting, so that no thread idles while the consumer writes. */
  static final int ITEMS_PER_THREAD = 2;

  /** So that a reader who stops early and forgets to close does not keep threads. */
  private static final int IDLE_SECONDS = 1;

  private final Iterator<? extends I> source;
  private final Function<? super I, ? extends O> function;
  private final ExecutorService pool;
  private final int capacity;
  private final Deque<Future<O>> inFlight = new ArrayDeque<>();
  private @Nullable RuntimeException sourceFailure;

  /**
   * Starts no work before the first result is asked for.
   *
   * @param threads number of threads, at least 1
   * @throws IllegalArgumentException if {@code threads} is not positive
   */
  public OrderedParallelMap(
      Iterator<? extends I> source, Function<? super I, ? extends O> function, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be positive, found " + threads);
    }
    this.source = source;
    this.function = function;
    this.capacity = (int) Math.min((long) threads * ITEMS_PER_THREAD, Integer.MAX_VALUE);
    AtomicInteger count = new AtomicInteger();
    ThreadPoolExecutor threadPool =
        new ThreadPoolExecutor(
            threads,
            threads,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> {
              Thread thread = new Thread(work, "verbatim-" + count.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    threadPool.allowCoreThreadTimeOut(true);
    this.pool = threadPool;
  }

  /** The results as a sequential stream; closing it closes this. */
  public Stream<O> stream() {
    Spliterator<O> inOrder =
        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(inOrder, false).onClose(this::close);
  }

  /**
   * Whether there is another result.
   *
   * @throws RuntimeException what the source threw, once all results before it were handed out
   */
  @Override
  public boolean hasNext() {
    readAhead();
    if (!inFlight.isEmpty()) {
      return true;
    }
    close();
    if (sourceFailure != null) {
      throw sourceFailure;
    }
    return false;
  }

  private void readAhead() {
    try {
      while (inFlight.size() < capacity
          && sourceFailure == null
          && !pool.isShutdown()
          && source.hasNext()) {
        I item = source.next();
        inFlight.add(pool.submit(() -> function.apply(item)));
      }
    } catch (RuntimeException e) {
      sourceFailure = e;
    }
  }

  /**
   * The next result.
   *
   * @throws CancellationException if this thread is interrupted while it waits; the interrupt stays
   *     set, the work in flight is interrupted and there are no further results
   * @throws RuntimeException what the function threw for this item; the next call goes on behind it
   */
  @Override
  public O next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the source has no further items");
    }
    try {
      return inFlight.remove().get();
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      CancellationException cancelled =
          new CancellationException("interrupted while waiting for a result");
      cancelled.initCause(e);
      throw cancelled;
    } catch (ExecutionException e) {
      throw unchecked(e);
    }
  }

  private static RuntimeException unchecked(ExecutionException e) {
    Throwable cause = e.getCause();
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(e);
  }

  /** Interrupts what is in work and drops the results that nobody asked for. May be repeated. */
  @Override
  public void close() {
    pool.shutdownNow();
    inFlight.clear();
  }
}
