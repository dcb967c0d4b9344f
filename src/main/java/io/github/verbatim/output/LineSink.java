package io.github.verbatim.output;

import io.github.verbatim.record.ArticleRecord;
import java.io.IOException;
import java.util.function.BiFunction;

/** Writes one line an article. */
final class LineSink implements RecordSink {
  private final Appendable out;
  private final BiFunction<ArticleRecord, String, String> line;

  LineSink(Appendable out, BiFunction<ArticleRecord, String, String> line) {
    this.out = out;
    this.line = line;
  }

  @Override
  public void add(ArticleRecord article, String text) throws IOException {
    out.append(line.apply(article, text)).append('\n');
  }

  @Override
  public void close() {}
}
