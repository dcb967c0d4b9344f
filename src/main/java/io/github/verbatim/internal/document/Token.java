package io.github.verbatim.internal.document;

import io.github.verbatim.record.Span;

/**
 * A word, a number or a mark of punctuation.
 *
 * @param index position in {@link Document#tokens()}
 * @param start offset of its first character in the article
 * @param end offset behind its last character
 * @param text its characters, exactly as in the article
 * @param lemma base form, lower case for all but names ("said" → "say")
 * @param tag Penn Treebank part of speech ("VBD")
 * @param sentence index of its sentence in {@link Document#sentences()}
 */
public record Token(
    int index, int start, int end, String text, String lemma, String tag, int sentence) {

  /** The offsets alone. */
  public Span span() {
    return new Span(start, end);
  }
}
