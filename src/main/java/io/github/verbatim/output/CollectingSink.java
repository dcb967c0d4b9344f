package io.github.verbatim.output;

import io.github.verbatim.record.ArticleRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Keeps all articles and writes them when it is closed, for formats that begin with a list. */
final class CollectingSink implements RecordSink {
  private final Appendable out;
  private final Function<List<RecordedArticle>, String> file;
  private final List<RecordedArticle> articles = new ArrayList<>();
  private boolean closed;

  CollectingSink(Appendable out, Function<List<RecordedArticle>, String> file) {
    this.out = out;
    this.file = file;
  }

  @Override
  public void add(ArticleRecord article, String text) {
    articles.add(new RecordedArticle(article, text));
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      out.append(file.apply(articles));
    }
  }
}
