package io.github.verbatim.output;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The formats that come with the library. */
public final class RecordFormats {
  /** Indented JSON; several articles make an array. */
  public static final RecordFormat JSON =
      new Format(
          "json",
          "json",
          true,
          out -> new ArraySink(out, (article, text) -> RecordJson.pretty(article)));

  /** JSON Lines: one record a line. */
  public static final RecordFormat JSON_LINES =
      new Format(
          "jsonl",
          "jsonl",
          true,
          out -> new LineSink(out, (article, text) -> RecordJson.compact(article)));

  /** A page to look at; several articles share one page with a list of them. */
  public static final RecordFormat HTML =
      new Format("html", "html", true, out -> new CollectingSink(out, RecordHtml::page));

  private static final List<RecordFormat> ALL = List.of(JSON, JSON_LINES, HTML);

  private RecordFormats() {}

  /** All of them, in the order in which a help text should list them. */
  public static List<RecordFormat> all() {
    return ALL;
  }

  /** The format of this name; empty if there is none. */
  public static Optional<RecordFormat> named(String name) {
    return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
  }

  private record Format(
      String name, String extension, boolean joins, Function<Appendable, RecordSink> opener)
      implements RecordFormat {
    @Override
    public RecordSink open(Appendable out) {
      return opener.apply(out);
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
