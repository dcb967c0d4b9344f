/** Tokens to numbers: value, unit, modifier, and what is counted. */
@NullMarked
package io.github.verbatim.internal.number;

import org.jspecify.annotations.NullMarked;
