/**
 * Inference over the two English models of CoreNLP that Verbatim uses: the same tags, word classes
 * and named-entity labels as CoreNLP's own code gives, in a fraction of its time.
 */
@NullMarked
package io.github.verbatim.internal.tagger;

import org.jspecify.annotations.NullMarked;
