package io.github.verbatim.internal.lexicon;

import java.util.List;

/**
 * One fact of a lexicon: the tab-separated fields of a line.
 *
 * @param file name of the file
 * @param line 1-based number of the line
 * @param fields the fields, without surrounding white space; an optional last one may be absent
 */
public record LexiconRow(String file, int line, List<String> fields) {

  /** Copies the fields. */
  public LexiconRow {
    fields = List.copyOf(fields);
  }

  /**
   * A field that must be there.
   *
   * @throws UnreadableModelException if the line is too short
   */
  public String field(int column) {
    if (column >= fields.size()) {
      throw error("expected at least " + (column + 1) + " columns, found " + fields.size());
    }
    return fields.get(column);
  }

  /** A field that may be left out; the empty string then. */
  public String optional(int column) {
    return column < fields.size() ? fields.get(column) : "";
  }

  /**
   * A field that holds a number from 0 to 1.
   *
   * @throws UnreadableModelException if it is missing or holds anything else
   */
  public double probability(int column) {
    try {
      double probability = Double.parseDouble(field(column));
      if (probability >= 0 && probability <= 1) {
        return probability;
      }
    } catch (NumberFormatException e) {
      // Reported below, as a number out of range is.
    }
    throw error("expected a probability, found \"" + field(column) + "\"");
  }

  /**
   * A field that holds a number.
   *
   * @throws UnreadableModelException if it is missing, infinite or holds anything else
   */
  public double number(int column) {
    try {
      double number = Double.parseDouble(field(column));
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Reported below, as one that is not finite is.
    }
    throw error("expected a number, found \"" + field(column) + "\"");
  }

  /** An error that points at this line. */
  public UnreadableModelException error(String message) {
    return new UnreadableModelException(file + ":" + line + ": " + message);
  }
}
