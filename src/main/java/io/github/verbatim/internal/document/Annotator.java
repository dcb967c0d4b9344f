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
   */
  Document annotate(String text);
}
