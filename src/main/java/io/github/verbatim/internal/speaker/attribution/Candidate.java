package io.github.verbatim.internal.speaker.attribution;

/**
 * Words that may be the source of a quote.
 *
 * @param index position among the candidates of the article, ordered by head
 * @param first index of its first token
 * @param end index behind its last token
 * @param head index of its head word
 * @param kind its form
 * @param place how it stands in its noun phrase and what is in front of that
 * @param chunkFirst index of the first token of the noun phrase it stands in
 * @param chunkEnd index behind the last token of that noun phrase
 */
record Candidate(
    int index,
    int first,
    int end,
    int head,
    CandidateKind kind,
    Place place,
    int chunkFirst,
    int chunkEnd) {

  /** Where in its noun phrase a candidate stands. */
  enum Place {
    /** The head of the noun phrase. */
    HEAD,
    /** In front of 's. */
    POSSESSOR,
    /** A name in front of the head: the Clinton campaign. */
    MODIFIER
  }

  boolean isHead() {
    return place == Place.HEAD;
  }
}
