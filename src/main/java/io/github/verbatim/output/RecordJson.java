package io.github.verbatim.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.verbatim.record.ArticleRecord;

/**
 * A record as JSON, and back. The resource {@code article.schema.json} beside this class is the
 * JSON Schema (2020-12) of what is written. Stateless; safe for all threads.
 *
 * <p>Values of numbers are written in full, without exponents.
 *
 * <pre>{@code
 * ArticleRecord record = verbatim.extract("“Go,” said Ann Lee.");
 * String json = RecordJson.compact(record);
 * RecordJson.read(json).equals(record); // → true
 * }</pre>
 */
public final class RecordJson {
  private static final ObjectWriter COMPACT = Json.COMPACT.forType(ArticleRecord.class);
  private static final ObjectWriter PRETTY = Json.PRETTY.forType(ArticleRecord.class);

  private RecordJson() {}

  /**
   * The record on one line.
   *
   * @param article the record
   * @return one JSON object, without a line break
   */
  public static String compact(ArticleRecord article) {
    return Json.write(COMPACT, article);
  }

  /**
   * The record for people: indented by two spaces, spans and mentions on one line each.
   *
   * @param article the record
   * @return one JSON object, without a line break at its end
   */
  public static String pretty(ArticleRecord article) {
    return Json.write(PRETTY, article);
  }

  /**
   * Reads a record back. Fields that this version does not know are passed over, lists that are
   * absent are empty.
   *
   * @param json one JSON object, as {@link #compact} or {@link #pretty} writes it
   * @return the record
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
