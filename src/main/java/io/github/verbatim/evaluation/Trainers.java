package io.github.verbatim.evaluation;

import io.github.verbatim.internal.lexicon.ModelFiles;
import java.util.List;

/** The models that can be trained. */
public final class Trainers {
  private Trainers() {}

  /** A trainer of each model, in the order in which one builds on another. */
  public static List<Trainer> all() {
    return List.of(
        new NamesTrainer(),
        new SpeechTrainer(ModelFiles.bundled()),
        new AttributionTrainer(ModelFiles.bundled()),
        new CoreferenceTrainer(ModelFiles.bundled()));
  }
}
