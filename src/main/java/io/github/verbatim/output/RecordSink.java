package io.github.verbatim.output;

import io.github.verbatim.record.ArticleRecord;
import java.io.Closeable;
import java.io.IOException;

/**
 * A file that is being written, article by article. For one thread. Closing it ends the file but
 * leaves the writer below open.
 *
 * <pre>{@code
 * String text = "“Go,” said Ann Lee.";
 * ArticleRecord record = verbatim.extract(text);
 * StringBuilder out = new StringBuilder();
 * try (RecordSink sink = RecordFormats.JSON_LINES.open(out)) {
 *   sink.add(record, text);
 * }
 * RecordJson.read(out.toString()).equals(record); // → true
 * }</pre>
 */
public interface RecordSink extends Closeable {
  /**
   * Writes one more article.
   *
   * @param article the record
   * @param text the article that the record was made from
   * @throws IOException if the writer below fails
   * @throws IllegalArgumentException if the record has offsets that lie outside of {@code text}
   * @throws IllegalStateException if the format takes one article a file and there is one
   */
  void add(ArticleRecord article, String text) throws IOException;
}
