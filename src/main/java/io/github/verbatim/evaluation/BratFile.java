package io.github.verbatim.evaluation;

import io.github.verbatim.record.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The annotations of one text in brat's standoff format: text-bound annotations ({@code T}) and
 * what links them, as events ({@code E}) or relations ({@code R}). Attributes ({@code A}, {@code
 * M}), notes ({@code #}) and the rest are passed over. Immutable.
 *
 * @param marks the text-bound annotations by their ids ({@code T1}), in file order
 * @param links groups of ids that belong together: trigger and arguments of an event, the two sides
 *     of a relation
 */
record BratFile(Map<String, Mark> marks, List<List<String>> links) {

  /**
   * A text-bound annotation.
   *
   * @param type its type, lower case
   * @param spans where it stands, in UTF-16 code units; several if it is discontinuous
   */
  record Mark(String type, List<Span> spans) {
    /** From the first to the last character. */
    Span whole() {
      return new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
    }
  }

  /**
   * Reads annotations.
   *
   * @param lines the lines of the {@code .ann} file
   * @param file its name, for messages
   * @param text the text that they are about
   * @throws IOException with a sentence, if a line is malformed or does not fit the text
   */
  static BratFile parse(List<String> lines, Path file, String text) throws IOException {
    Map<String, Mark> marks = new LinkedHashMap<>();
    List<List<String>> links = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String where = file + ":" + (i + 1);
      if (line.startsWith("T")) {
        List<String> fields = List.of(line.split("\t", -1));
        marks.put(fields.get(0), mark(fields, where, text));
      } else if (line.startsWith("E") || line.startsWith("R")) {
        links.add(link(line, where));
      }
    }
    return new BratFile(marks, links);
  }

  private static Mark mark(List<String> fields, String where, String text) throws IOException {
    int afterType = fields.size() < 3 ? -1 : fields.get(1).indexOf(' ');
    if (afterType < 0) {
      throw new IOException(
          where + ": expected an id, a type with offsets, and the words, separated by tabs");
    }
    List<Span> spans = new ArrayList<>();
    for (String range : fields.get(1).substring(afterType + 1).split(";", -1)) {
      spans.add(span(range, where, text));
    }
    checkWords(spans, fields.get(2), where, text);
    return new Mark(fields.get(1).substring(0, afterType).toLowerCase(Locale.ROOT), spans);
  }

  /** brat counts code points. */
  private static Span span(String range, String where, String text) throws IOException {
    String[] ends = range.strip().split(" ", -1);
    try {
      int start = text.offsetByCodePoints(0, Integer.parseInt(ends[0]));
      int end = text.offsetByCodePoints(0, Integer.parseInt(ends[1]));
      return new Span(start, end);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IOException(where + ": \"" + range + "\" is no range of the text", e);
    }
  }

  private static void checkWords(List<Span> spans, String words, String where, String text)
      throws IOException {
    StringBuilder found = new StringBuilder();
    for (Span span : spans) {
      found.append(found.isEmpty() ? "" : " ").append(span.in(text));
    }
    if (!ScoreText.lowerOnOneLine(found.toString()).equals(ScoreText.lowerOnOneLine(words))) {
      throw new IOException(
          where
              + ": the text has \""
              + ScoreText.onOneLine(found.toString())
              + "\" there, the annotation \""
              + words
              + "\"; do the two files belong together?");
    }
  }

  private static List<String> link(String line, String where) throws IOException {
    int tab = line.indexOf('\t');
    List<String> ids = new ArrayList<>();
    for (String argument : line.substring(tab + 1).strip().split(" ", -1)) {
      int colon = argument.indexOf(':');
      if (colon >= 0) {
        ids.add(argument.substring(colon + 1));
      }
    }
    if (tab < 0 || ids.isEmpty()) {
      throw new IOException(where + ": expected an id, a tab, and roles such as Source:T1");
    }
    return ids;
  }
}
