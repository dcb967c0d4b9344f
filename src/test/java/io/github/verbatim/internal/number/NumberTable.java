package io.github.verbatim.internal.number;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.Token;
import io.github.verbatim.record.NumberMention;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The table of sentences and the numbers in them, {@code numbers.tsv}. */
final class NumberTable {
  private NumberTable() {}

  /**
   * A row of the table.
   *
   * @param text a sentence
   * @param expected its numbers, as {@link #describe} writes them
   * @param gap why they are not found yet; empty if they are
   */
  record Row(String text, String expected, String gap) {
    boolean isKnownGap() {
      return !gap.isEmpty();
    }

    @Override
    public String toString() {
      return text;
    }
  }

  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (String line : lines("numbers.tsv")) {
      String[] fields = line.split("\t", -1);
      rows.add(new Row(fields[0], fields[1], fields.length > 2 ? fields[2] : ""));
    }
    return rows;
  }

  /** The tags of every sentence, as {@link #tags} writes them. */
  static Map<String, String> storedTags() {
    Map<String, String> tags = new LinkedHashMap<>();
    for (String line : lines("numbers.tags.tsv")) {
      String[] fields = line.split("\t", -1);
      tags.put(fields[0], fields[1]);
    }
    return tags;
  }

  private static List<String> lines(String resource) {
    try (InputStream stream = NumberTable.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(stream, resource).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tokens of a document in the form of the table. */
  static String tags(Document document) {
    StringBuilder tags = new StringBuilder();
    int sentence = 0;
    for (Token token : document.tokens()) {
      if (token.sentence() != sentence) {
        tags.append(" \\");
        sentence = token.sentence();
      }
      tags.append(tags.isEmpty() ? "" : " ")
          .append(
              String.join(
                  "|", withoutSpace(token.text()), withoutSpace(token.lemma()), token.tag()));
    }
    return tags.toString();
  }

  private static String withoutSpace(String word) {
    return word.replace(' ', '_').replace('\u00A0', '_');
  }

  /** Numbers in the form of the table: "&gt;200 kilogram (quantity, of gold) | 3 year (age)". */
  static String describe(List<NumberMention> numbers) {
    return numbers.isEmpty()
        ? "-"
        : String.join(" | ", numbers.stream().map(NumberTable::describe).toList());
  }

  private static String describe(NumberMention number) {
    StringBuilder words =
        new StringBuilder(modifier(number)).append(number.value().toPlainString());
    if (number.upper() != null) {
      words.append("..").append(number.upper().toPlainString());
    }
    if (number.unit() != null) {
      words.append(' ').append(number.unit());
    }
    words.append(" (").append(number.kind().name().toLowerCase(Locale.ROOT));
    if (number.change() != null) {
      words.append(", ").append(number.change().name().toLowerCase(Locale.ROOT));
    }
    if (number.from() != null && number.to() != null) {
      words.append(", ").append(number.from().toPlainString());
      words.append(" → ").append(number.to().toPlainString());
    }
    if (number.substance() != null) {
      words.append(", of ").append(number.substance());
    }
    return words.append(')').toString();
  }

  private static String modifier(NumberMention number) {
    if (number.modifier() == null) {
      return "";
    }
    return switch (number.modifier()) {
      case ABOUT -> "~";
      case LESS -> "<";
      case MORE -> ">";
      case AT_MOST -> "≤";
      case AT_LEAST -> "≥";
    };
  }
}
