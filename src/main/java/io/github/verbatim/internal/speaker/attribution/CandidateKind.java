package io.github.verbatim.internal.speaker.attribution;

import java.util.Locale;

/** What form a candidate for the source of a quote has. */
enum CandidateKind {
  PERSON,
  ORGANIZATION,
  LOCATION,
  /** Capitalised words that the tagger took for no name. */
  PROPER,
  /** he, she, they, I, we, it, you. */
  PRONOUN,
  /** his, her, their, my, our. */
  POSSESSIVE,
  /** who, which. */
  RELATIVE,
  /** A common noun with its determiner and modifiers. */
  NOMINAL,
  /** one, another, others, some: a determiner or number on its own. */
  DETERMINER,
  /** The name in front of the colon of a transcript. */
  LABEL;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isName() {
    return this == PERSON
        || this == ORGANIZATION
        || this == LOCATION
        || this == PROPER
        || this == LABEL;
  }
}
