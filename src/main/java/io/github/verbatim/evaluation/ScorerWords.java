package io.github.verbatim.evaluation;

import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.LexiconRow;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.lexicon.UnreadableModelException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the scorers' own word lists, which lie beside this class. */
final class ScorerWords {
  private ScorerWords() {}

  /** The rows of a list. */
  static List<LexiconRow> rows(String file) {
    InputStream stream = ScorerWords.class.getResourceAsStream(file);
    if (stream == null) {
      throw new UnreadableModelException("the file " + file + " is missing from the verbatim jar");
    }
    return LexiconReader.parse(ModelFiles.readLines(stream, file), file);
  }

  /**
   * The first column mapped to the second.
   *
   * @throws UnreadableModelException if a key stands there twice
   */
  static Map<String, String> map(String file) {
    Map<String, String> map = new LinkedHashMap<>();
    for (LexiconRow row : rows(file)) {
      if (map.put(row.field(0), row.field(1)) != null) {
        throw row.error("\"" + row.field(0) + "\" stands there twice");
      }
    }
    return map;
  }
}
