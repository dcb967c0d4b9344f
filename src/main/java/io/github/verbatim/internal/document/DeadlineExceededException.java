package io.github.verbatim.internal.document;

import java.io.Serial;
import java.util.concurrent.CancellationException;

/** An article took longer than its time limit. */
public final class DeadlineExceededException extends CancellationException {
  @Serial private static final long serialVersionUID = 1L;

  /** With what to say of it. */
  public DeadlineExceededException(String message) {
    super(message);
  }
}
