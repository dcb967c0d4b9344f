package io.github.verbatim.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Learns the weights of one model from annotated articles. Used by one thread at a time; the same
 * files give the same weights.
 */
public interface Trainer {

  /** Name of the model, such as {@code speech}. */
  String name();

  /** Where the pipeline looks for it in a folder of models, such as {@code speech/en-1}. */
  default String folder() {
    return name() + "/en-1";
  }

  /**
   * Trains and writes the model, with its manifest, into a folder.
   *
   * @param goldFiles JSON Lines files of annotated articles, at least one; see {@link GoldArticle}
   * @param outputFolder where the model's files go; made if it is not there, files of the same name
   *     are replaced
   * @return what was learned from what, and how well it fits: a few lines for people
   * @throws IOException if a gold file cannot be read, which includes a malformed line (named as
   *     {@code file:line}), or the model cannot be written
   */
  String train(List<Path> goldFiles, Path outputFolder) throws IOException;
}
