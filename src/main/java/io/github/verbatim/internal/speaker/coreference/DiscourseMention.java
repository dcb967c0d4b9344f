package io.github.verbatim.internal.speaker.coreference;

import io.github.verbatim.internal.person.Gender;

/**
 * Somebody is mentioned.
 *
 * @param token where
 * @param referent who
 * @param gender which pronouns go with it
 * @param role how it stands in its sentence
 * @param quoted whether somebody else's words mention it
 */
record DiscourseMention(int token, Referent referent, Gender gender, Role role, boolean quoted) {

  /** How a mention stands in its sentence. */
  enum Role {
    /** A quote is attributed to it. */
    SOURCE,
    /** A quote is attributed to it, but "by" stands before it: "called a liar by Roe". */
    BY,
    /** Its words are told without quotation marks: "Roe said that". */
    SPEAKER,
    /** A verb follows. */
    SUBJECT,
    /** Behind a preposition, or in the possessive. */
    OBLIQUE,
    /** Anything else. */
    OTHER
  }
}
