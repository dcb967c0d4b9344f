package io.github.verbatim.cli;

import io.github.verbatim.Verbatim;

/** The real pipeline. */
final class VerbatimPipeline {
  private VerbatimPipeline() {}

  /**
   * Loads it with the user's options.
   *
   * @throws io.github.verbatim.ModelException if a model is missing or unreadable
   */
  static Pipeline load(PipelineOptions options) {
    Verbatim.Builder builder = Verbatim.builder().maxTextLength(options.maxTextLength());
    options.models().ifPresent(builder::models);
    options.organizations().ifPresent(builder::organizations);
    options.timeLimit().ifPresent(builder::timeLimit);
    return builder.build()::extractAll;
  }
}
