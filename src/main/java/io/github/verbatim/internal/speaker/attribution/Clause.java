package io.github.verbatim.internal.speaker.attribution;

import java.util.Locale;

/**
 * A verb and who does it, as far as part-of-speech patterns tell.
 *
 * @param verb index of the verb's token
 * @param groupStart index of the first token of its group (has not said)
 * @param form its form
 * @param subject index of the candidate that is its subject; -1 if none was found
 * @param link how the subject was found
 */
record Clause(int verb, int groupStart, Form form, int subject, Link link) {

  /** Form of a verb group. */
  enum Form {
    FINITE,
    PASSIVE,
    PARTICIPLE,
    INFINITIVE,
    /** A past participle without auxiliary, which may be a mistagged past tense. */
    BARE;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How a subject was found. */
  enum Link {
    /** Right in front of the verb, adverbs and phrases of time apart. */
    DIRECT,
    /** In front of an apposition, a relative clause or brackets. */
    OVER_COMMA,
    /** In front of a prepositional phrase. */
    OVER_PREPOSITION,
    /** The relative pronoun. */
    RELATIVE,
    /** The subject of an earlier verb of the sentence. */
    SHARED,
    /** The subject of the main clause, for a participle behind a comma. */
    OUTER,
    /** Behind the verb: said Smith. */
    INVERTED,
    /** None was found. */
    NONE;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
