package io.github.verbatim.evaluation;

import io.github.verbatim.evaluation.EvaluationJson.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Finds out in which form gold is written. */
final class GoldFiles {
  private GoldFiles() {}

  /**
   * The annotated articles of a file or folder, as lines of JSON.
   *
   * @throws IOException with a sentence, if it cannot be read
   */
  static List<Line> read(Path file) throws IOException {
    return EvaluationJson.read(file);
  }
}
