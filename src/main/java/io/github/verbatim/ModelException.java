package io.github.verbatim;

import org.jspecify.annotations.Nullable;

/**
 * A model or lexicon file is missing, unreadable or does not fit this version of the library.
 *
 * <p>Thrown while a pipeline is built, never by {@code extract}. The message is one sentence that
 * says which file, what was found and what was expected.
 *
 * <pre>{@code
 * String problem = "none";
 * try {
 *   Verbatim.builder().models(Path.of("no-such-folder")).build();
 * } catch (ModelException e) {
 *   problem = e.getMessage();
 * }
 * problem.contains("no-such-folder"); // → true
 * }</pre>
 */
public final class ModelException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * With a message for the user.
   *
   * @param message one sentence
   */
  public ModelException(String message) {
    super(message);
  }

  /**
   * With a message for the user and what brought it about.
   *
   * @param message one sentence
   * @param cause the exception of the reader; null for none
   */
  public ModelException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
