package io.github.verbatim.internal.document;

import io.github.verbatim.record.Span;

/**
 * A sentence; it never runs over a paragraph break.
 *
 * @param index position in {@link Document#sentences()}
 * @param firstToken index of its first token
 * @param endToken index behind its last token; larger than {@code firstToken}
 * @param paragraph index of its paragraph in {@link Document#paragraphs()}
 * @param span from its first to its last character
 */
public record Sentence(int index, int firstToken, int endToken, int paragraph, Span span) {}
