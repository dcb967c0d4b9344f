/**
 * Quote to speaker: first the words to which the article attributes it (the mention), then who that
 * is.
 */
@NullMarked
package io.github.verbatim.internal.speaker;

import org.jspecify.annotations.NullMarked;
