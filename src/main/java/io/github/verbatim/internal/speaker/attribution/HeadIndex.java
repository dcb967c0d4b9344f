package io.github.verbatim.internal.speaker.attribution;

import java.util.Arrays;
import java.util.List;

/** The candidates that are heads of noun phrases, by the tokens of their phrases. Immutable. */
final class HeadIndex {
  static final int NONE = -1;

  private final int[] candidateAt;

  HeadIndex(int size, List<Candidate> candidates) {
    this.candidateAt = new int[size];
    Arrays.fill(candidateAt, NONE);
    for (Candidate candidate : candidates) {
      if (candidate.isHead()) {
        Arrays.fill(candidateAt, candidate.chunkFirst(), candidate.chunkEnd(), candidate.index());
      }
    }
  }

  /** Index of the candidate in whose phrase a token stands; {@link #NONE} if in none. */
  int at(int token) {
    return candidateAt[token];
  }

  /** Whether a token stands in such a phrase. */
  boolean isHead(int token) {
    return candidateAt[token] != NONE;
  }
}
