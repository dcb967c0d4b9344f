package io.github.verbatim.record;

import java.util.Objects;

/**
 * What made the record.
 *
 * <pre>{@code
 * verbatim.extract("").producer().equals(Verbatim.versions()); // → true
 * }</pre>
 *
 * @param library version of Verbatim
 * @param models version of its models, and the names of those that were replaced, as in {@code "1
 *     with own lexicons/en/units.tsv"}
 */
public record Producer(String library, String models) {

  /**
   * Checks that both are there.
   *
   * @param library version of Verbatim
   * @param models version of its models
   */
  public Producer {
    Objects.requireNonNull(library, "library must not be null");
    Objects.requireNonNull(models, "models must not be null");
  }
}
