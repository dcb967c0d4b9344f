package io.github.verbatim.output;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The formats that come with the library.
 *
 * <pre>{@code
 * RecordFormats.named("jsonl").orElseThrow().joins(); // → true
 * RecordFormats.named("docx"); // → Optional.empty
 * RecordFormats.all(); // → [json, jsonl, html, csv, jsonld, annotations, brat]
 * }</pre>
 */
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

  /**
   * A table of quotes for a spreadsheet, one row a quote. Opening it needs the optional dependency
   * {@code org.apache.commons:commons-csv}.
   */
  public static final RecordFormat CSV = new Format("csv", "csv", true, out -> new QuotesCsv(out));

  /** schema.org quotations as JSON-LD; several articles make an array. */
  public static final RecordFormat JSON_LD =
      new Format("jsonld", "jsonld", true, out -> new ArraySink(out, RecordJsonLd::write));

  /** W3C Web Annotations as JSON-LD; several articles make an array of annotation pages. */
  public static final RecordFormat ANNOTATIONS =
      new Format(
          "annotations", "jsonld", true, out -> new ArraySink(out, RecordAnnotations::write));

  /** brat standoff, one file an article, to be put beside the text. */
  public static final RecordFormat BRAT =
      new Format("brat", "ann", false, out -> new SingleSink(out, RecordBrat::write));

  private static final List<RecordFormat> ALL =
      List.of(JSON, JSON_LINES, HTML, CSV, JSON_LD, ANNOTATIONS, BRAT);

  private RecordFormats() {}

  /**
   * All formats of the library.
   *
   * @return in the order in which a help text should list them
   */
  public static List<RecordFormat> all() {
    return ALL;
  }

  /**
   * Looks a format up.
   *
   * @param name as {@link RecordFormat#name} gives it
   * @return the format of this name; empty if there is none
   */
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
