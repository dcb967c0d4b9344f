package io.github.verbatim.internal.lexicon;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * A model that is read on a thread of its own while its owner reads others: most of the time that
 * loading takes is one core's work on three large files.
 *
 * <p>The thread is a daemon and ends with the model. For use by the thread that started it.
 *
 * @param <T> the model
 */
public final class ModelLoad<T> {
  private final FutureTask<T> task;

  private ModelLoad(FutureTask<T> task) {
    this.task = task;
  }

  /**
   * Begins to load.
   *
   * @param name the thread's name
   * @param loader reads the model
   */
  public static <T> ModelLoad<T> start(String name, Supplier<T> loader) {
    FutureTask<T> task = new FutureTask<>(loader::get);
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
    return new ModelLoad<>(task);
  }

  /**
   * The model, once it is there. An interrupt does not end the wait, as it would not end the
   * reading; it stays set.
   *
   * @throws RuntimeException what the loader threw, itself
   */
  public T await() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw unchecked(e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException unchecked(ExecutionException e) {
    Throwable cause = e.getCause();
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(e);
  }
}
