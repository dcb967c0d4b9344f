package io.github.verbatim.record;

import java.util.Objects;

/**
 * What made the record.
 *
 * @param library version of Verbatim
 * @param models version of its models
 */
public record Producer(String library, String models) {

  /** Checks that both are there. */
  public Producer {
    Objects.requireNonNull(library, "library must not be null");
    Objects.requireNonNull(models, "models must not be null");
  }
}
