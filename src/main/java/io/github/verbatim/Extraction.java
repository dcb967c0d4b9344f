package io.github.verbatim;

import io.github.verbatim.record.ArticleRecord;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What became of one article of a batch: its record, or what went wrong with it. Immutable.
 *
 * <pre>{@code
 * Extraction read = Extraction.of(new Article("a", "“Go,” said Ann Lee."), verbatim::extract);
 * read.record().orElseThrow().quotes().size(); // → 1
 * read.failure(); // → Optional.empty
 * }</pre>
 */
public final class Extraction {
  private final Article article;
  private final @Nullable ArticleRecord extracted;
  private final @Nullable Throwable problem;

  private Extraction(
      Article article, @Nullable ArticleRecord extracted, @Nullable Throwable problem) {
    this.article = Objects.requireNonNull(article, "article must not be null");
    this.extracted = extracted;
    this.problem = problem;
  }

  /**
   * Applies a pipeline to an article. Exceptions, an exhausted stack and an exhausted heap are kept
   * as the {@link #failure}, so that one article does not end a batch; other errors pass through.
   *
   * @param article what to apply it to
   * @param extract text to record
   * @return the record under the id of the article, or what kept it from being made
   */
  public static Extraction of(Article article, Function<String, ArticleRecord> extract) {
    try {
      return new Extraction(article, extract.apply(article.text()).withId(article.id()), null);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Extraction(article, null, e);
    }
  }

  /**
   * The article of which this is the result.
   *
   * @return the article as it was given
   */
  public Article article() {
    return article;
  }

  /**
   * What the article says.
   *
   * @return its record, under the id of the article; empty if there was a {@link #failure}
   */
  public Optional<ArticleRecord> record() {
    return Optional.ofNullable(extracted);
  }

  /**
   * What kept the record from being made.
   *
   * @return the exception; empty if there is a {@link #record}
   */
  public Optional<Throwable> failure() {
    return Optional.ofNullable(problem);
  }
}
