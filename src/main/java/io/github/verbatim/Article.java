package io.github.verbatim;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article of a batch.
 *
 * <pre>{@code
 * Article article = new Article("wire/17", "“Go,” said Ann Lee.");
 * Extraction.of(article, verbatim::extract).record().orElseThrow().id(); // → "wire/17"
 * }</pre>
 *
 * @param id the caller's name for it, which its record will carry; null for none
 * @param text the raw article, any string
 */
public record Article(@Nullable String id, String text) {

  /**
   * Checks that there is a text.
   *
   * @param id the caller's name for it, which its record will carry
   * @param text the raw article, any string
   */
  public Article {
    Objects.requireNonNull(text, "text must not be null");
  }
}
