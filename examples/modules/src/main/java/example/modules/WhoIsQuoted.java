package example.modules;

import io.github.verbatim.Verbatim;
import io.github.verbatim.output.RecordJson;
import io.github.verbatim.record.ArticleRecord;

/** Verbatim as a module. */
public final class WhoIsQuoted {
  private WhoIsQuoted() {}

  /** Prints the speakers, and that a record is read back from its JSON. */
  public static void main(String[] arguments) {
    ArticleRecord record =
        Verbatim.load()
            .extract(
                "“We have sold 1,200 tickets,” said Ada Penhallow, the director of the Harbour"
                    + " Theatre.");
    record.speakers().forEach(speaker -> System.out.println(speaker.name()));
    System.out.println(Verbatim.class.getModule());
    System.out.println(RecordJson.read(RecordJson.compact(record)).equals(record));
  }
}
