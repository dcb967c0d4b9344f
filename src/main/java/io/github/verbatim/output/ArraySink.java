package io.github.verbatim.output;

import io.github.verbatim.record.ArticleRecord;
import java.io.IOException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Writes one article as a JSON object, several as an array of them, none as an empty array. */
final class ArraySink implements RecordSink {
  private final Appendable out;
  private final BiFunction<ArticleRecord, String, String> object;
  private @Nullable String first;
  private int count;

  ArraySink(Appendable out, BiFunction<ArticleRecord, String, String> object) {
    this.out = out;
    this.object = object;
  }

  @Override
  public void add(ArticleRecord article, String text) throws IOException {
    String json = object.apply(article, text);
    count++;
    if (count == 1) {
      first = json;
    } else if (first != null) {
      out.append("[\n").append(first).append(",\n").append(json);
      first = null;
    } else {
      out.append(",\n").append(json);
    }
  }

  @Override
  public void close() throws IOException {
    if (first != null) {
      out.append(first).append('\n');
      first = null;
    } else if (count > 1) {
      out.append("\n]\n");
    } else if (count == 0) {
      out.append("[]\n");
    }
  }
}
