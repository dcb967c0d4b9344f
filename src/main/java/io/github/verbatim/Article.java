package io.github.verbatim;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article of a batch.
 *
 * @param id the caller's name for it, which its record will carry; null for none
 * @param text the raw article, any string
 */
public record Article(@Nullable String id, String text) {

  /** Checks that there is a text. */
  public Article {
    Objects.requireNonNull(text, "text must not be null");
  }
}
