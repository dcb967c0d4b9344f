package io.github.verbatim.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The figures of an evaluation. Its text is the same for the same figures, whatever the machine, so
 * that it can be committed and a change of accuracy shows as a difference. For one thread while it
 * is filled.
 */
public final class EvaluationReport {
  private final List<Section> sections = new ArrayList<>();

  private record Section(String title, Figures figures, Differences differences) {}

  void add(String title, Figures figures, Differences differences) {
    sections.add(new Section(title, figures, differences));
  }

  /** Whether there was anything to score. */
  public boolean isEmpty() {
    return sections.isEmpty();
  }

  /** The figures, one a line; in front of each section the differences that were asked for. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Section section : sections) {
      text.append(text.isEmpty() ? "" : "\n").append(section.title()).append('\n');
      section.differences().lines().forEach(line -> text.append("  ").append(line).append('\n'));
      section.figures().values().forEach((name, value) -> append(text, name, value));
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String name, Object value) {
    if (value instanceof Figures table) {
      text.append("  ").append(name).append('\n');
      table.values().forEach((row, cells) -> appendRow(text, row, cells));
    } else {
      text.append(String.format(Locale.ROOT, "  %-24s %s\n", name, format(value)));
    }
  }

  private static void appendRow(StringBuilder text, String row, Object cells) {
    text.append(String.format(Locale.ROOT, "    %-22s", row));
    if (cells instanceof Figures figures) {
      figures
          .values()
          .forEach(
              (name, value) -> text.append(' ').append(name).append(' ').append(format(value)));
    }
    text.append('\n');
  }

  private static String format(Object value) {
    if (value instanceof Double share) {
      return share.isNaN() ? "-" : String.format(Locale.ROOT, "%.3f", share);
    }
    return String.valueOf(value);
  }

  /** The same as indented JSON, with all digits and without the differences. */
  public String json() {
    Map<String, Figures> all = new LinkedHashMap<>();
    sections.forEach(section -> all.put(section.title(), section.figures()));
    return EvaluationJson.pretty(all) + "\n";
  }
}
