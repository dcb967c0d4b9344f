package io.github.verbatim.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.verbatim.record.ArticleRecord;

/**
 * A record as JSON, and back. The resource {@code article.schema.json} beside this class is the
 * JSON Schema (2020-12) of what is written. Stateless; safe for all threads.
 *
 * <p>Values of numbers are written in full, without exponents.
 */
public final class RecordJson {
  private static final ObjectWriter COMPACT = Json.COMPACT.forType(ArticleRecord.class);
  private static final ObjectWriter PRETTY = Json.PRETTY.forType(ArticleRecord.class);

  private RecordJson() {}

  /** One line of JSON, without a line break. */
  public static String compact(ArticleRecord article) {
    return Json.write(COMPACT, article);
  }

  /** JSON for people: indented by two spaces, spans and mentions on one line each. */
  public static String pretty(ArticleRecord article) {
    return Json.write(PRETTY, article);
  }

  /**
   * Reads a record back. Fields that this version does not know are passed over, lists that are
   * absent are empty.
   *
   * @throws IllegalArgumentException if {@code json} is not a record
   */
  public static ArticleRecord read(String json) {
    try {
      ArticleRecord article = Json.MAPPER.readValue(json, ArticleRecord.class);
      if (article == null) {
        throw new IllegalArgumentException("this is not a record: expected an object, found null");
      }
      return article;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("this is not a record: " + e.getOriginalMessage(), e);
    }
  }
}
