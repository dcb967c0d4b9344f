package io.github.verbatim.internal.speaker.attribution;

import org.jspecify.annotations.Nullable;

/**
 * A speaker's name and a colon open the quote or its paragraph, {@code “SMITH: We go.”}, in an
 * article where others speak that way, too.
 */
final class TranscriptRule implements AttributionRule {

  @Override
  public String name() {
    return "transcript-label";
  }

  @Override
  public @Nullable Candidate apply(StretchContext context) {
    Scene scene = context.scene;
    if (!scene.isTranscript) {
      return null;
    }
    Stretch stretch = context.stretch;
    int at = scene.candidateFrom(stretch.open());
    if (at < scene.candidates.size()) {
      Candidate inside = scene.candidates.get(at);
      if (inside.kind() == CandidateKind.LABEL && inside.first() == stretch.first()) {
        return inside;
      }
    }
    if (at == 0) {
      return null;
    }
    Candidate before = scene.candidates.get(at - 1);
    boolean leads = before.kind() == CandidateKind.LABEL && before.end() + 1 == stretch.open();
    return leads ? before : null;
  }
}
