package io.github.verbatim.evaluation;

import io.github.verbatim.internal.lexicon.ModelFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The models that can be trained. */
public final class Trainers {
  private Trainers() {}

  /** A trainer of each model, in the order in which one builds on another; nothing is loaded. */
  public static List<Trainer> all() {
    return List.of(
        new NamesTrainer(), new SpeechTrainer(ModelFiles.bundled()), new LazyAttributionTrainer());
  }

  /** Loads what the trainer needs no sooner than it trains. */
  private static final class LazyAttributionTrainer implements Trainer {
    @Override
    public String name() {
      return "attribution";
    }

    @Override
    public String train(List<Path> goldFiles, Path outputFolder) throws IOException {
      return AttributionTrainer.load(ModelFiles.bundled()).train(goldFiles, outputFolder);
    }
  }
}
