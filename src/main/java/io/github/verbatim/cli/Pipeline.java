package io.github.verbatim.cli;

import io.github.verbatim.Article;
import io.github.verbatim.Extraction;
import java.util.Iterator;
import java.util.stream.Stream;

/** What the commands ask of the library; the seam by which tests do without models. */
@FunctionalInterface
interface Pipeline {

  /** See {@link io.github.verbatim.Verbatim#extractAll(Iterator, int)}. */
  Stream<Extraction> extractAll(Iterator<Article> articles, int threads);

  /** Makes a pipeline. */
  @FunctionalInterface
  interface Loader {
    /**
     * Loads the models.
     *
     * @throws io.github.verbatim.ModelException if one is missing or unreadable
     */
    Pipeline load(PipelineOptions options);
  }
}
