package io.github.verbatim.internal.document;

/**
 * Tags raw text. The seam between the pipeline and CoreNLP; implementations are safe for many
 * threads at once.
 */
public interface Annotator {

  /**
   * Reads an article.
   *
   * @param text any string
   * @param limit asked before every sentence
   * @throws java.util.concurrent.CancellationException if {@code limit} says so
   */
  Document annotate(String text, Deadline limit);

  /** The same without a time limit. */
  default Document annotate(String text) {
    return annotate(text, new Deadline(null));
  }
}
