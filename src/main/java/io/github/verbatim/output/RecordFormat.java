package io.github.verbatim.output;

import io.github.verbatim.record.ArticleRecord;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A way of writing records down, such as JSON or a page to look at. Stateless; safe for all
 * threads. {@link RecordFormats} has those that come with the library.
 *
 * <pre>{@code
 * try (RecordSink sink = format.open(writer)) {
 *   sink.add(record, text);
 * }
 * }</pre>
 */
public interface RecordFormat {
  /** Short lower-case name, as the command line takes it: {@code jsonl}. */
  String name();

  /** The file name extension without its dot: {@code ann} for brat. */
  String extension();

  /** Whether several articles can share a file. If not, a sink takes one article only. */
  default boolean joins() {
    return true;
  }

  /**
   * Begins a file. The caller closes the sink to end the file, and thereafter {@code out}, which
   * the sink leaves open. Text goes out with {@code \n} for line ends unless the format wants
   * others, and is meant for UTF-8.
   */
  RecordSink open(Appendable out);

  /**
   * The whole file of one article.
   *
   * @param text the article that the record was made from
   * @throws IllegalArgumentException if the record has offsets that lie outside of {@code text}
   */
  default String write(ArticleRecord article, String text) {
    StringBuilder out = new StringBuilder();
    try (RecordSink sink = open(out)) {
      sink.add(article, text);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return out.toString();
  }
}
