package io.github.verbatim.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON Lines of gold articles and records; errors name the file and the line. */
final class EvaluationJson {
  private static final int LONGEST_STRING = 1 << 28;
  private static final int LONGEST_NUMBER = 1 << 20;

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxStringLength(LONGEST_STRING)
                          .maxNumberLength(LONGEST_NUMBER)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

  private EvaluationJson() {}

  /**
   * A line of a file.
   *
   * @param where {@code file:line}, for messages
   * @param json its object
   */
  record Line(String where, JsonNode json) {
    /**
     * Reads it as a record of Java.
     *
     * @throws IOException with a sentence, if it does not fit
     */
    <T> T as(Class<T> type) throws IOException {
      try {
        return MAPPER.treeToValue(json, type);
      } catch (JsonProcessingException e) {
        throw new IOException(where + ": " + firstLine(e.getOriginalMessage()), e);
      }
    }

    /**
     * The article's id.
     *
     * @throws IOException with a sentence, if it has none
     */
    String id() throws IOException {
      JsonNode id = json.path("id");
      if (id.isMissingNode() || id.isNull() || id.isContainerNode()) {
        throw new IOException(where + ": the field \"id\" is missing");
      }
      return id.asText();
    }
  }

  /**
   * All lines of a UTF-8 file, blank ones left out.
   *
   * @throws IOException with a sentence, if it cannot be read or a line is no JSON object
   */
  static List<Line> read(Path file) throws IOException {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String where = file + ":" + ++number;
        String json = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
        if (!json.isBlank()) {
          lines.add(new Line(where, parse(json, where)));
        }
      }
    } catch (NoSuchFileException e) {
      throw new IOException(file + " was not found", e);
    } catch (CharacterCodingException e) {
      throw new IOException(file + " is not UTF-8 (behind line " + number + ")", e);
    }
    return lines;
  }

  /**
   * A UTF-8 text file as it is.
   *
   * @throws IOException with a sentence, if it cannot be read
   */
  static String readText(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new IOException(file + " is not UTF-8", e);
    }
  }

  private static JsonNode parse(String line, String where) throws IOException {
    JsonNode node;
    try {
      node = MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IOException(where + ": this is not JSON: " + firstLine(e.getOriginalMessage()), e);
    }
    if (!node.isObject()) {
      throw new IOException(where + ": expected a JSON object");
    }
    return node;
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  /** The same data as another type. */
  static <T> T convert(Object from, Class<T> type) {
    return MAPPER.convertValue(from, type);
  }

  /** Indented JSON. */
  static String pretty(Object value) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("figures could not be written as JSON", e);
    }
  }
}
