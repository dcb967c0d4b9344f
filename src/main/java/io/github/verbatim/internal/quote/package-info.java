/**
 * Article to quotes: which stretches stand in quotation marks, which of them are speech, which
 * belong together.
 */
@NullMarked
package io.github.verbatim.internal.quote;

import org.jspecify.annotations.NullMarked;
