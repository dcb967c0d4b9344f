package io.github.verbatim.internal.quote;

import io.github.verbatim.record.Span;

/**
 * A stretch in quotation marks within one paragraph.
 *
 * @param span the words, without marks and white space at the ends, not empty
 * @param opening offset of the opening mark
 * @param closing offset of the closing mark, or of the end of the stretch where there is none
 * @param paragraph index of the paragraph
 * @param closed false where the closing mark is missing
 */
public record Stretch(Span span, int opening, int closing, int paragraph, boolean closed) {}
