package io.github.verbatim.internal.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads lexicons: UTF-8 text, one fact a line, fields separated by tabs, {@code #} lines and blank
 * lines are comments.
 */
public final class LexiconReader {
  private final ModelFiles files;

  /** Reads from these files. */
  public LexiconReader(ModelFiles files) {
    this.files = files;
  }

  /**
   * The rows of a lexicon, in file order.
   *
   * @throws UnreadableModelException if a row stands there twice
   */
  public List<LexiconRow> rows(String file) {
    return parse(files.lines(file), file);
  }

  /**
   * The row of a file that has one.
   *
   * @throws UnreadableModelException if it has none or several
   */
  public LexiconRow onlyRow(String file) {
    List<LexiconRow> rows = rows(file);
    if (rows.size() != 1) {
      throw new UnreadableModelException(
          file + ": expected one line with values, found " + rows.size());
    }
    return rows.get(0);
  }

  /** The rows among these lines; {@code file} is for error messages. */
  public static List<LexiconRow> parse(List<String> lines, String file) {
    List<LexiconRow> rows = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (isFact(line)) {
        LexiconRow row = new LexiconRow(file, i + 1, fields(line));
        if (!seen.add(row.fields())) {
          throw row.error("\"" + row.field(0) + "\" stands there twice");
        }
        rows.add(row);
      }
    }
    return rows;
  }

  /** Whether a line is neither blank nor a comment. */
  public static boolean isFact(String line) {
    return !line.startsWith("#") && !line.isBlank();
  }

  /** The number of tabs of a line, one less than that of its fields. */
  public static int tabs(String line) {
    int tabs = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', tab + 1)) {
      tabs++;
    }
    return tabs;
  }

  private static List<String> fields(String line) {
    String[] fields = new String[tabs(line) + 1];
    int from = 0;
    for (int i = 0; i < fields.length; i++) {
      int tab = line.indexOf('\t', from);
      fields[i] = line.substring(from, tab < 0 ? line.length() : tab).strip();
      from = tab + 1;
    }
    return List.of(fields);
  }

  /**
   * The first column as a set, in file order.
   *
   * @throws UnreadableModelException if an entry stands there twice
   */
  public Set<String> words(String file) {
    Set<String> words = new LinkedHashSet<>();
    for (LexiconRow row : rows(file)) {
      if (!words.add(row.field(0))) {
        throw row.error("\"" + row.field(0) + "\" stands there twice");
      }
    }
    return words;
  }

  /**
   * The first column mapped to the second, in file order.
   *
   * @throws UnreadableModelException if a key stands there twice
   */
  public Map<String, String> map(String file) {
    Map<String, String> map = new LinkedHashMap<>();
    for (LexiconRow row : rows(file)) {
      if (map.put(row.field(0), row.field(1)) != null) {
        throw row.error("\"" + row.field(0) + "\" stands there twice");
      }
    }
    return map;
  }
}
