package io.github.verbatim.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The first differences between gold and prediction, as lines for people. For one thread. */
final class Differences {
  private final int limit;
  private final List<String> lines = new ArrayList<>();

  /** Keeps up to {@code limit} lines. */
  Differences(int limit) {
    this.limit = limit;
  }

  /** Adds a line, unless there are enough. */
  void add(Supplier<String> line) {
    if (lines.size() < limit) {
      lines.add(line.get().replaceAll("\\s+", " "));
    }
  }

  /** Some words of an article around an offset. */
  static String context(String text, int offset, int before, int behind) {
    return text.substring(Math.max(0, offset - before), Math.min(text.length(), offset + behind));
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
