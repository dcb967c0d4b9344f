package io.github.verbatim.evaluation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Named figures in the order in which they are reported: counts, shares, and tables of them. For
 * one thread while it is filled.
 */
final class Figures {
  private final Map<String, Object> values = new LinkedHashMap<>();

  /** Adds a count. */
  Figures count(String name, int count) {
    values.put(name, count);
    return this;
  }

  /** Adds a share from 0 to 1; not a number where there was nothing to find. */
  Figures share(String name, double share) {
    values.put(name, share);
    return this;
  }

  /** Adds figures under a name of their own. */
  Figures table(String name, Figures table) {
    values.put(name, table);
    return this;
  }

  /** Adds all of {@code other}. */
  Figures addAll(Figures other) {
    values.putAll(other.values);
    return this;
  }

  /** What was added, in that order: {@link Integer}, {@link Double} or {@link Figures}. */
  Map<String, Object> values() {
    return values;
  }

  /** The same for JSON, which has no word for what is not a number: null. */
  @JsonValue
  Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    values.forEach(
        (name, value) ->
            json.put(name, value instanceof Double share && share.isNaN() ? null : value));
    return json;
  }
}
