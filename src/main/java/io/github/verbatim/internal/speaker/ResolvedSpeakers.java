package io.github.verbatim.internal.speaker;

import io.github.verbatim.record.Speaker;
import java.util.List;
import java.util.Optional;

/**
 * Who speaks.
 *
 * @param speakers everybody who is quoted, in order of their first quote; each one's id is its
 *     position
 * @param speakerOfQuote for each quote the id of its speaker; empty where the article does not tell
 * @param confidences for each quote the calibrated probability that its speaker is right; empty
 *     without a speaker
 */
public record ResolvedSpeakers(
    List<Speaker> speakers,
    List<Optional<Integer>> speakerOfQuote,
    List<Optional<Double>> confidences) {

  /** Copies the lists. */
  public ResolvedSpeakers {
    speakers = List.copyOf(speakers);
    speakerOfQuote = List.copyOf(speakerOfQuote);
    confidences = List.copyOf(confidences);
  }
}
