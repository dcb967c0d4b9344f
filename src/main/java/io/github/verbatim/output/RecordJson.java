package io.github.verbatim.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.verbatim.record.ArticleRecord;

/** A record as JSON, and back. Stateless; safe for all threads. */
public final class RecordJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(com.fasterxml.jackson.core.StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();
  private static final ObjectWriter COMPACT = MAPPER.writerFor(ArticleRecord.class);
  private static final ObjectWriter PRETTY = COMPACT.with(SerializationFeature.INDENT_OUTPUT);

  private RecordJson() {}

  /** One line of JSON, without a line break. */
  public static String compact(ArticleRecord article) {
    return write(COMPACT, article);
  }

  /** Indented JSON. */
  public static String pretty(ArticleRecord article) {
    return write(PRETTY, article);
  }

  private static String write(ObjectWriter writer, ArticleRecord article) {
    try {
      return writer.writeValueAsString(article);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record could not be written as JSON", e);
    }
  }

  /**
   * Reads a record back.
   *
   * @throws IllegalArgumentException if {@code json} is not a record
   */
  public static ArticleRecord read(String json) {
    try {
      return MAPPER.readValue(json, ArticleRecord.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("this is not a record: " + e.getOriginalMessage(), e);
    }
  }
}
