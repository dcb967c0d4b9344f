/**
 * For programs that run Stanford CoreNLP already: its annotations as input, and the results as
 * annotations of its own. The only package with CoreNLP's types in its signatures; nothing else of
 * the library needs it.
 */
@NullMarked
package io.github.verbatim.corenlp;

import org.jspecify.annotations.NullMarked;
