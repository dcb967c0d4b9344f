package io.github.verbatim.internal.document;

import io.github.verbatim.record.Span;

/**
 * A run of tokens that is one name; it never runs over a sentence break.
 *
 * @param firstToken index of its first token
 * @param endToken index behind its last token
 * @param label what it names
 * @param span from its first to its last character
 */
public record TaggedEntity(int firstToken, int endToken, EntityLabel label, Span span) {}
