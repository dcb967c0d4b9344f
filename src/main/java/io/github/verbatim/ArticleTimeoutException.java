package io.github.verbatim;

import java.io.Serial;
import java.util.concurrent.CancellationException;

/**
 * An article took longer than {@link Verbatim.Builder#timeLimit} allows. A plain {@link
 * CancellationException} in its place says that the thread was interrupted.
 *
 * <pre>{@code
 * Verbatim verbatim = Verbatim.builder().timeLimit(Duration.ofNanos(1)).build();
 * String outcome = "";
 * try {
 *   verbatim.extract("“Go,” said Ann Lee.");
 * } catch (ArticleTimeoutException e) {
 *   outcome = "too long";
 * }
 * outcome; // → "too long"
 * }</pre>
 */
public final class ArticleTimeoutException extends CancellationException {
  @Serial private static final long serialVersionUID = 1L;

  ArticleTimeoutException(CancellationException cause) {
    super(cause.getMessage());
    initCause(cause);
  }
}
