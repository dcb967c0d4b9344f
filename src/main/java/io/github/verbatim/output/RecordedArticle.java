package io.github.verbatim.output;

import io.github.verbatim.record.ArticleRecord;
import java.util.Objects;

/**
 * A record together with the article that it was made from.
 *
 * <pre>{@code
 * String text = "“Go,” said Ann Lee.";
 * RecordedArticle article = new RecordedArticle(verbatim.extract(text), text);
 * RecordHtml.page(List.of(article, article)).contains("All articles"); // → true
 * }</pre>
 *
 * @param article the record
 * @param text the article; the record's offsets count its UTF-16 code units
 */
public record RecordedArticle(ArticleRecord article, String text) {

  /**
   * Checks that the two belong together.
   *
   * @param article the record
   * @param text the article
   * @throws IllegalArgumentException if the record has offsets that lie outside of {@code text}, or
   *     points at a speaker or an organization that it does not have
   */
  public RecordedArticle {
    Objects.requireNonNull(article, "article must not be null");
    Objects.requireNonNull(text, "text must not be null");
    RecordCheck.check(article, text);
  }
}
