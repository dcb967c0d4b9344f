package io.github.verbatim.output;

import io.github.verbatim.record.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the lines of a brat file say, before it becomes a record.
 *
 * @param marked annotated stretches by their ids, in the order of the file
 * @param ties for each event or relation its id, and the ids of the stretches that it ties together
 * @param equivalents groups of ids that {@code Equiv} declares the same
 * @param attributes values by id and name of the attribute, as in {@code T1 Unclosed}
 * @param notes notes by the id that they are about
 */
record BratFile(
    Map<String, Marked> marked,
    Map<String, List<String>> ties,
    List<List<String>> equivalents,
    Map<String, String> attributes,
    Map<String, String> notes) {

  /** A T line: its type and what it covers, in UTF-16 offsets and reading order. */
  record Marked(String type, List<Span> spans) {}

  static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }

  static BratFile parse(String annotations, String text) {
    Parser parser = new Parser(text);
    int number = 1;
    for (String line : annotations.split("\n", -1)) {
      parser.line(number++, line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
    }
    return parser.result;
  }

  /** For one thread, used once. */
  private static final class Parser {
    private final String text;
    private final CodePoints codePoints;
    private final BratFile result =
        new BratFile(
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new ArrayList<>(),
            new HashMap<>(),
            new HashMap<>());
    private int number;

    Parser(String text) {
      this.text = text;
      this.codePoints = new CodePoints(text);
    }

    void line(int lineNumber, String line) {
      number = lineNumber;
      if (line.isBlank()) {
        return;
      }
      String[] columns = line.split("\t", 3);
      if (columns.length < 2) {
        throw malformed("columns set apart by tabs", line);
      }
      switch (line.charAt(0)) {
        case 'T' -> marked(columns);
        case 'E', 'R' -> tie(columns);
        case '*' -> equivalents(columns);
        case 'A', 'M' -> attribute(columns);
        case '#' -> note(columns);
        default -> {
          // Normalisations and whatever else brat may have are not about quotes.
        }
      }
    }

    private IllegalArgumentException malformed(String expected, String found) {
      return new IllegalArgumentException(
          "line " + number + ": expected " + expected + ", found " + found);
    }

    private void marked(String[] columns) {
      int space = columns[1].indexOf(' ');
      if (space < 0 || columns.length < 3) {
        throw malformed("a type, offsets and text", String.join("\t", columns));
      }
      List<Span> fragments = new ArrayList<>();
      StringBuilder words = new StringBuilder();
      for (String fragment : columns[1].substring(space + 1).split(";", -1)) {
        Span span = fragment(fragment);
        words.append(words.length() == 0 ? "" : " ").append(span.in(text));
        fragments.add(span);
      }
      if (!squeezed(words.toString()).equals(squeezed(columns[2]))) {
        throw malformed("the words “" + words + "” of the text", "“" + columns[2] + "”");
      }
      fragments.sort(null);
      result.marked.put(columns[0], new Marked(columns[1].substring(0, space), joined(fragments)));
    }

    private Span fragment(String offsets) {
      String[] numbers = offsets.trim().split(" ", -1);
      try {
        int start = Integer.parseInt(numbers[0]);
        int end = Integer.parseInt(numbers[numbers.length - 1]);
        if (numbers.length == 2 && start >= 0 && start <= end && end <= codePoints.length()) {
          return new Span(codePoints.toUtf16(start), codePoints.toUtf16(end));
        }
      } catch (NumberFormatException e) {
        throw malformed("offsets", offsets);
      }
      throw malformed("two offsets in a text of " + codePoints.length(), offsets);
    }

    /** Text without white space: brat puts spaces for line breaks. */
    private static String squeezed(String words) {
      StringBuilder squeezed = new StringBuilder();
      words.chars().filter(c -> c > ' ').forEach(c -> squeezed.append((char) c));
      return squeezed.toString();
    }

    /** Fragments with nothing but line breaks between them are one span. */
    private List<Span> joined(List<Span> fragments) {
      List<Span> spans = new ArrayList<>();
      for (Span fragment : fragments) {
        Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last != null && isBroken(last.end(), fragment.start())) {
          spans.set(spans.size() - 1, new Span(last.start(), Math.max(last.end(), fragment.end())));
        } else {
          spans.add(fragment);
        }
      }
      return spans;
    }

    private boolean isBroken(int from, int to) {
      for (int i = from; i < to; i++) {
        if (!isLineBreak(text.charAt(i))) {
          return false;
        }
      }
      return from < to;
    }

    /** Events and relations alike: {@code Type:T1 Role:T2}, {@code Type Arg1:T1 Arg2:T2}. */
    private void tie(String[] columns) {
      Set<String> ids = new LinkedHashSet<>();
      for (String argument : columns[1].trim().split(" ", -1)) {
        int colon = argument.indexOf(':');
        if (colon >= 0) {
          ids.add(argument.substring(colon + 1));
        }
      }
      result.ties.put(columns[0], List.copyOf(ids));
    }

    private void equivalents(String[] columns) {
      List<String> words = List.of(columns[1].trim().split(" ", -1));
      if (words.get(0).equals("Equiv")) {
        result.equivalents.add(words.subList(1, words.size()));
      }
    }

    private void attribute(String[] columns) {
      String[] words = columns[1].trim().split(" ", 3);
      if (words.length < 2) {
        throw malformed("an attribute and what it is about", columns[1]);
      }
      result.attributes.put(words[1] + " " + words[0], words.length == 3 ? words[2] : "true");
    }

    private void note(String[] columns) {
      int space = columns[1].indexOf(' ');
      if (space >= 0 && columns.length == 3) {
        result.notes.putIfAbsent(columns[1].substring(space + 1), columns[2]);
      }
    }
  }
}
