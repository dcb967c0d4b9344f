/**
 * What one article becomes: immutable Java records, field for field the JSON of the record format.
 *
 * <p>This package imports nothing else of the library and no CoreNLP type, so a record can be
 * cached, sent about and read back where CoreNLP is not on the class path. Every offset is 0-based,
 * half-open and counts UTF-16 code units in the article text exactly as it was given; whatever has
 * one span also carries its {@code text}, which equals {@code article.substring(start, end)}.
 */
@NullMarked
package io.github.verbatim.record;

import org.jspecify.annotations.NullMarked;
