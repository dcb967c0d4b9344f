package io.github.verbatim.internal.speaker.attribution;

import org.jspecify.annotations.Nullable;

/** A pattern that tells the source for certain where it applies. Stateless. */
interface AttributionRule {

  /** Name for the record. */
  String name();

  /** The source; null where the rule does not apply. */
  @Nullable Candidate apply(StretchContext context);
}
