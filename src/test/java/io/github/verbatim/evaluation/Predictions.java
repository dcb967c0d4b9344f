package io.github.verbatim.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Records and gold for tests, from JSON with {@code '} for {@code "}. */
final class Predictions {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Predictions() {}

  static Prediction record(String json) {
    return read(json, Prediction.class);
  }

  static <T> T read(String json, Class<T> type) {
    try {
      return line(json).as(type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static EvaluationJson.Line line(String json) {
    try {
      return new EvaluationJson.Line(
          Path.of("gold.jsonl") + ":1", MAPPER.readTree(json.replace('\'', '"')));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static GoldNumbers numbers(String json) {
    try {
      return GoldNumbers.read(line(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int count(Figures figures, String name) {
    return (Integer) figures.values().get(name);
  }

  static double share(Figures figures, String name) {
    return (Double) figures.values().get(name);
  }
}
