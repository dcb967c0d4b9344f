package io.github.verbatim.output;

import io.github.verbatim.record.ArticleRecord;
import java.io.IOException;
import java.util.function.BiFunction;

/** Writes one article, for formats that have one a file. */
final class SingleSink implements RecordSink {
  private final Appendable out;
  private final BiFunction<ArticleRecord, String, String> file;
  private boolean used;

  SingleSink(Appendable out, BiFunction<ArticleRecord, String, String> file) {
    this.out = out;
    this.file = file;
  }

  @Override
  public void add(ArticleRecord article, String text) throws IOException {
    if (used) {
      throw new IllegalStateException("this format takes one article a file");
    }
    used = true;
    out.append(file.apply(article, text));
  }

  @Override
  public void close() {}
}
