package io.github.verbatim.internal.document;

import io.github.verbatim.record.Span;

/**
 * A paragraph: text between two breaks, without the white space around it.
 *
 * @param index position in {@link Document#paragraphs()}
 * @param firstToken index of its first token
 * @param endToken index behind its last token; equal to {@code firstToken} where nothing could be
 *     tokenized
 * @param span from its first to its last character that is not white space
 */
public record Paragraph(int index, int firstToken, int endToken, Span span) {}
