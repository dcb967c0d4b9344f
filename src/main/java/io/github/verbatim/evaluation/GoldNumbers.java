package io.github.verbatim.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text with annotated numbers.
 *
 * @param id the text's id
 * @param set name of the collection it belongs to
 * @param text the text
 * @param exactSpans whether a prediction has to overlap the annotated words
 * @param completeKinds the kinds that are annotated in it; null for all
 * @param numbers its numbers
 */
record GoldNumbers(
    String id,
    String set,
    String text,
    boolean exactSpans,
    @Nullable Set<String> completeKinds,
    List<GoldNumber> numbers) {

  /** Reads a line. */
  static GoldNumbers read(EvaluationJson.Line line) throws IOException {
    JsonNode json = line.json();
    List<GoldNumber> numbers = new ArrayList<>();
    for (JsonNode number : json.path("numbers")) {
      numbers.add(GoldNumber.read(number));
    }
    return new GoldNumbers(
        line.id(),
        json.path("set").asText("all"),
        json.path("text").asText(),
        json.path("spans").asText().equals("exact"),
        json.path("complete").isArray() ? strings(json.path("complete")) : null,
        numbers);
  }

  private static Set<String> strings(JsonNode array) {
    Set<String> strings = new HashSet<>();
    array.forEach(item -> strings.add(item.asText()));
    return strings;
  }

  /**
   * An annotated number.
   *
   * @param answers the answer and the others that are as good, at least one
   * @param otherModifiers modifiers that are as good as that of an answer
   * @param kind its kind; {@code ?} if none is noted
   * @param optional finding it is neither asked for nor wrong
   * @param split a movement from one value to another, which two single numbers answer as well
   * @param start offset of its first character; null if not noted
   * @param end offset behind its last character; null if not noted
   * @param published the number as its collection published it; null if it did not
   */
  record GoldNumber(
      List<Answer> answers,
      List<String> otherModifiers,
      String kind,
      boolean optional,
      boolean split,
      @Nullable Integer start,
      @Nullable Integer end,
      @Nullable Published published) {

    private static GoldNumber read(JsonNode json) {
      List<Answer> answers = new ArrayList<>();
      Answer main = Answer.read(json);
      answers.add(main);
      json.path("accept").forEach(other -> answers.add(main.with(other)));
      return new GoldNumber(
          answers,
          new ArrayList<>(strings(json.path("modifiers"))),
          json.path("kind").asText("?"),
          json.path("optional").asBoolean(),
          json.path("split").asBoolean(),
          intOrNull(json.path("start")),
          intOrNull(json.path("end")),
          json.has("published") ? Published.read(json.path("published")) : null);
    }

    /** The answer as annotated. */
    Answer answer() {
      return answers.get(0);
    }
  }

  /**
   * What counts as right for a number.
   *
   * @param value the value; null if this answer has none, and so is never met
   * @param upper the upper end of a range; null for a single number
   * @param hasUnit whether a unit is annotated; otherwise any will do
   * @param unit the unit; null for none
   * @param hasModifier whether a modifier is annotated; otherwise any will do
   * @param modifier the modifier; null for exactly
   */
  record Answer(
      @Nullable Double value,
      @Nullable Double upper,
      boolean hasUnit,
      @Nullable String unit,
      boolean hasModifier,
      @Nullable String modifier) {

    private static Answer read(JsonNode json) {
      return new Answer(null, null, false, null, false, null).with(json);
    }

    /** The same with what {@code json} says; a value of its own drops the upper end. */
    private Answer with(JsonNode json) {
      Double end = json.has("value") ? null : upper;
      return new Answer(
          json.has("value") ? doubleOrNull(json.path("value")) : value,
          json.has("upper") ? doubleOrNull(json.path("upper")) : end,
          hasUnit || json.has("unit"),
          json.has("unit") ? textOrNull(json.path("unit")) : unit,
          hasModifier || json.has("modifier"),
          json.has("modifier") ? textOrNull(json.path("modifier")) : modifier);
    }
  }

  /**
   * A number as its collection published it.
   *
   * @param value its value
   * @param upper the upper end of a range; null for a single number
   * @param unit its unit as published
   * @param change its modifier or direction
   */
  record Published(double value, @Nullable Double upper, String unit, String change) {
    private static Published read(JsonNode json) {
      return new Published(
          json.path("value").asDouble(),
          doubleOrNull(json.path("upper")),
          json.path("unit").asText(),
          json.path("change").asText());
    }
  }

  private static @Nullable Double doubleOrNull(JsonNode node) {
    return node.isNumber() ? node.doubleValue() : null;
  }

  private static @Nullable Integer intOrNull(JsonNode node) {
    return node.isInt() ? node.intValue() : null;
  }

  private static @Nullable String textOrNull(JsonNode node) {
    return node.isTextual() ? node.textValue() : null;
  }
}
