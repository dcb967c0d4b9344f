/**
 * Gold data to scores and to trained weights. Not for embedders; nothing but the command line may
 * import it. It stands in the tools jar.
 */
@NullMarked
package io.github.verbatim.evaluation;

import org.jspecify.annotations.NullMarked;
