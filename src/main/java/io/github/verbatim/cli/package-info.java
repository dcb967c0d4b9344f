/**
 * The command line: reads arguments and files, calls the library, writes records. No logic of its
 * own. It stands in the tools jar, with the evaluation.
 *
 * <p>Exit codes: 0, all went well (which includes a reader of standard output that has seen enough,
 * as {@code head} does); 1, some inputs failed, each reported on standard error and counted, or the
 * output could not be finished; 2, nothing was started: wrong arguments, none of the inputs is
 * there, a model cannot be loaded.
 */
@NullMarked
package io.github.verbatim.cli;

import org.jspecify.annotations.NullMarked;
