/**
 * Who said what, exactly, and with which figures: from raw news text to structured records.
 *
 * <pre>{@code
 * Verbatim verbatim = Verbatim.load();
 * ArticleRecord record = verbatim.extract("“We have 334 offices,” Anne Milgram of the DEA said.");
 * record.speakers().get(0).name(); // → "Anne Milgram"
 * }</pre>
 *
 * <p>One instance serves all threads. The data flows one way: raw text → {@code internal.document}
 * → quotes → organizations and persons → speakers → numbers → {@link
 * io.github.verbatim.record.ArticleRecord} → views in {@link io.github.verbatim.output}.
 */
@NullMarked
package io.github.verbatim;

import org.jspecify.annotations.NullMarked;
