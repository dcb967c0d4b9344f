package io.github.verbatim.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.verbatim.record.ArticleRecord;
import java.util.Locale;

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
      return escapeHalfPairs(writer.writeValueAsString(article));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record could not be written as JSON", e);
    }
  }

  /**
   * Writes half a surrogate pair, which no encoding of text can carry, as a JSON escape. Such a
   * character can only stand inside a JSON string.
   */
  private static String escapeHalfPairs(String json) {
    StringBuilder escaped = null;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < json.length()
          && Character.isLowSurrogate(json.charAt(i + 1))) {
        if (escaped != null) {
          escaped.append(c).append(json.charAt(i + 1));
        }
        i++;
      } else if (Character.isSurrogate(c)) {
        if (escaped == null) {
          escaped = new StringBuilder(json.length() + 16).append(json, 0, i);
        }
        escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else if (escaped != null) {
        escaped.append(c);
      }
    }
    return escaped == null ? json : escaped.toString();
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
