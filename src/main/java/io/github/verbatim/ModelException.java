package io.github.verbatim;

import org.jspecify.annotations.Nullable;

/**
 * A model or lexicon file is missing, unreadable or does not fit this version of the library.
 *
 * <p>Thrown while a pipeline is built, never by {@code extract}. The message is one sentence that
 * says which file, what was found and what was expected.
 */
public final class ModelException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With a message for the user. */
  public ModelException(String message) {
    super(message);
  }

  /** With a message for the user and what brought it about. */
  public ModelException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
