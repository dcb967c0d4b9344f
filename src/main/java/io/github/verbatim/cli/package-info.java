/**
 * The command line: reads arguments and files, calls the library, writes records. No logic of its
 * own.
 */
@NullMarked
package io.github.verbatim.cli;

import org.jspecify.annotations.NullMarked;
