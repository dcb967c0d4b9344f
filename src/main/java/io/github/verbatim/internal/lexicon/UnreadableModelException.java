package io.github.verbatim.internal.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * A model or lexicon file is missing or malformed.
 *
 * <p>Turned into the public {@code ModelException} where a pipeline is built, which keeps this
 * package free of imports from the root package, and the packages free of cycles.
 */
public final class UnreadableModelException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * With a message for the user: one sentence with the file, what was found and what was expected.
   */
  public UnreadableModelException(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return java.util.Objects.requireNonNullElse(super.getMessage(), "");
  }

  /** The same, with what brought it about. */
  public UnreadableModelException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
