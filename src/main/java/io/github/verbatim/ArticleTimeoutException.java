package io.github.verbatim;

import java.io.Serial;
import java.util.concurrent.CancellationException;

/**
 * An article took longer than {@link Verbatim.Builder#timeLimit} allows. A plain {@link
 * CancellationException} in its place says that the thread was interrupted.
 */
public final class ArticleTimeoutException extends CancellationException {
  @Serial private static final long serialVersionUID = 1L;

  ArticleTimeoutException(CancellationException cause) {
    super(cause.getMessage());
    initCause(cause);
  }
}
