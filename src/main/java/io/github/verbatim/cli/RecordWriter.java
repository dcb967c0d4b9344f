package io.github.verbatim.cli;

import io.github.verbatim.output.RecordJson;
import io.github.verbatim.record.ArticleRecord;
import java.io.IOException;
import java.io.Writer;

/** Writes the records of a run in one format, each as soon as it is there. For one thread. */
interface RecordWriter {

  /** Writes one record. */
  void write(String text, ArticleRecord article) throws IOException;

  /** Writes what comes behind the last record. */
  default void finish() throws IOException {}

  /** One record a line. */
  static RecordWriter jsonLines(Writer out) {
    return (text, article) -> out.append(RecordJson.compact(article)).append('\n');
  }

  /** Indented JSON. */
  static RecordWriter json(Writer out) {
    return (text, article) -> out.append(RecordJson.pretty(article)).append('\n');
  }

  /** An array of indented JSON. */
  static RecordWriter jsonArray(Writer out) {
    return new RecordWriter() {
      private String before = "[\n";

      @Override
      public void write(String text, ArticleRecord article) throws IOException {
        out.append(before).append(RecordJson.pretty(article));
        before = ",\n";
      }

      @Override
      public void finish() throws IOException {
        out.append(before.equals("[\n") ? "[]\n" : "\n]\n");
      }
    };
  }
}
