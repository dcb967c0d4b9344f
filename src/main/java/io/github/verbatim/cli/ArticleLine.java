package io.github.verbatim.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.verbatim.Article;

/** An article as a line of JSON: {@code {"id": "a-1", "text": "…"}}; other fields may stand by. */
final class ArticleLine {
  private static final ObjectMapper MAPPER =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private ArticleLine() {}

  /**
   * Reads a line.
   *
   * @param idIfAbsent id of an article that brings none
   * @throws LineReader.LineException with a sentence, if it is no article
   */
  static Article parse(String line, String idIfAbsent) throws LineReader.LineException {
    JsonNode node = read(line.startsWith("\uFEFF") ? line.substring(1) : line);
    if (!node.isObject()) {
      throw new LineReader.LineException("expected a JSON object, found " + kind(node));
    }
    JsonNode text = node.path("text");
    if (!text.isTextual()) {
      throw new LineReader.LineException(
          text.isMissingNode()
              ? "the field \"text\" is missing"
              : "the field \"text\" should be a string, found " + kind(text));
    }
    JsonNode id = node.path("id");
    if (id.isContainerNode() || id.isBoolean()) {
      throw new LineReader.LineException(
          "the field \"id\" should be a string or a number, found " + kind(id));
    }
    return new Article(
        id.isMissingNode() || id.isNull() ? idIfAbsent : id.asText(), text.textValue());
  }

  private static String kind(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> "an object";
      case ARRAY -> "an array";
      case NULL -> "null";
      case BOOLEAN -> "true or false";
      case NUMBER -> "a number";
      case STRING -> "a string";
      default -> "nothing";
    };
  }

  private static JsonNode read(String line) throws LineReader.LineException {
    try {
      return MAPPER.readTree(line);
    } catch (OutOfMemoryError e) {
      throw new LineReader.LineException(Problems.NO_MEMORY);
    } catch (JsonProcessingException e) {
      throw new LineReader.LineException("this is not JSON: " + firstLine(e.getOriginalMessage()));
    }
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
