package io.github.verbatim.internal.organization;

/** One step of {@link MentionCorrector}: changes the names of an article in place. Immutable. */
@FunctionalInterface
interface Correction {
  void apply(NameSpans names);
}
