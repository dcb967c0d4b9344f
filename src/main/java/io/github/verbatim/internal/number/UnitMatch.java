package io.github.verbatim.internal.number;

/**
 * A unit or currency that was read.
 *
 * @param unit the unit, with its rate
 * @param end index after its last sub-token
 */
record UnitMatch(Unit unit, int end) {}
