/**
 * Reads the text files under {@code models/}: words and weights. Errors name the file and the line.
 */
@NullMarked
package io.github.verbatim.internal.lexicon;

import org.jspecify.annotations.NullMarked;
