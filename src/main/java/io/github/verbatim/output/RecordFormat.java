package io.github.verbatim.output;

import io.github.verbatim.record.ArticleRecord;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A way of writing records down, such as JSON or a page to look at. Stateless; safe for all
 * threads. {@link RecordFormats} has those that come with the library.
 *
 * <pre>{@code
 * String text = "“Go,” said Ann Lee.";
 * StringWriter lines = new StringWriter();
 * try (RecordSink sink = RecordFormats.JSON_LINES.open(lines)) {
 *   sink.add(verbatim.extract(text), text);
 *   sink.add(verbatim.extract(""), "");
 * }
 * lines.toString().lines().count(); // → 2
 * }</pre>
 */
public interface RecordFormat {
  /**
   * What the format is called.
   *
   * @return short lower-case name, as the command line takes it: {@code jsonl}
   */
  String name();

  /**
   * How file names of the format end.
   *
   * @return the extension without its dot: {@code ann} for brat
   */
  String extension();

  /**
   * Whether several articles can share a file.
   *
   * @return false if a sink takes one article only
   */
  default boolean joins() {
    return true;
  }

  /**
   * Begins a file. The caller closes the sink to end the file, and thereafter {@code out}, which
   * the sink leaves open. Text goes out with {@code \n} for line ends unless the format wants
   * others, and is meant for UTF-8.
   *
   * @param out where the file goes
   * @return what takes the articles
   */
  RecordSink open(Appendable out);

  /**
   * The whole file of one article.
   *
   * @param article the record
   * @param text the article that the record was made from
   * @return the content of the file
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
