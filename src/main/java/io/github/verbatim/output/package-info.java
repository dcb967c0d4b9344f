/** Views of a record: JSON and more. Needs neither CoreNLP nor the rest of the library. */
@NullMarked
package io.github.verbatim.output;

import org.jspecify.annotations.NullMarked;
