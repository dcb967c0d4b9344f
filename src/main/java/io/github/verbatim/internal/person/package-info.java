/** Mentions of people to people: full names, surnames, titles. */
@NullMarked
package io.github.verbatim.internal.person;

import org.jspecify.annotations.NullMarked;
