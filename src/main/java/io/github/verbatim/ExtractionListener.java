package io.github.verbatim;

import io.github.verbatim.record.ArticleRecord;

/**
 * Hears of every article that a pipeline has read, for a metrics library: its record has the
 * counts, {@link StageTimes} where the time went. Called on the thread that extracts, so many
 * threads at once; what it throws reaches the caller of {@code extract}.
 *
 * <pre>{@code
 * LongAdder quotes = new LongAdder();
 * Verbatim counting =
 *     Verbatim.builder().listener((record, times) -> quotes.add(record.quotes().size())).build();
 * counting.extract("“Go,” said Ann Lee.");
 * quotes.sum(); // → 1
 * }</pre>
 */
@FunctionalInterface
public interface ExtractionListener {
  /**
   * An article has been read. Not called for one that failed.
   *
   * @param record what {@code extract} returns, without an id
   * @param times how long the stages took
   */
  void extracted(ArticleRecord record, StageTimes times);
}
