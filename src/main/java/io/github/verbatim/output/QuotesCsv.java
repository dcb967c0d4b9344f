package io.github.verbatim.output;

import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.Mention;
import io.github.verbatim.record.Quote;
import io.github.verbatim.record.Span;
import io.github.verbatim.record.Speaker;
import io.github.verbatim.record.TextSpan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * Quotes as a table for a spreadsheet: one row a quote, comma-separated as in RFC 4180, with a byte
 * order mark, without which spreadsheets take UTF-8 for something else. Needs the optional
 * dependency {@code org.apache.commons:commons-csv}. For one thread.
 *
 * <p>A cell that a spreadsheet would run as a formula, because it begins with {@code =}, {@code +},
 * {@code -}, {@code @}, a tab or a line break, gets an apostrophe in front.
 */
final class QuotesCsv implements RecordSink {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final List<String> COLUMNS =
      List.of(
          "article",
          "quote",
          "speaker",
          "kind",
          "title",
          "organization",
          "text",
          "words",
          "mention",
          "mention type",
          "cue",
          "confidence",
          "rule",
          "start",
          "end");

  private final Appendable out;
  private final CSVFormat format;
  private boolean begun;

  /**
   * Begins a table.
   *
   * @throws IllegalStateException if commons-csv is not on the class path
   */
  QuotesCsv(Appendable out) {
    this.out = out;
    try {
      this.format = CSVFormat.RFC4180;
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "the format csv needs org.apache.commons:commons-csv on the class path", e);
    }
  }

  @Override
  public void add(ArticleRecord article, String text) throws IOException {
    RecordCheck.check(article, text);
    begin();
    for (Quote quote : article.quotes()) {
      print(row(article, quote));
    }
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      out.append(BYTE_ORDER_MARK);
      print(COLUMNS);
    }
  }

  private void print(List<?> row) throws IOException {
    format.printRecord(out, row.toArray());
  }

  private static List<Object> row(ArticleRecord article, Quote quote) {
    List<Object> row = new ArrayList<>();
    row.add(cell(article.id()));
    row.add(quote.id() + 1);
    speaker(article, quote, row);
    row.add(cell(quote.text()));
    row.add(QuoteShares.words(quote.text()));
    Mention mention = quote.mention();
    row.add(mention == null ? "" : cell(mention.text()));
    row.add(mention == null ? "" : mention.type().toString().toLowerCase(Locale.ROOT));
    TextSpan cue = quote.cue();
    row.add(cue == null ? "" : cell(cue.text()));
    row.add(quote.confidence() == null ? "" : quote.confidence());
    row.add(cell(quote.rule()));
    List<Span> spans = quote.spans();
    row.add(spans.get(0).start());
    row.add(spans.get(spans.size() - 1).end());
    return row;
  }

  private static void speaker(ArticleRecord article, Quote quote, List<Object> row) {
    if (quote.speaker() == null) {
      row.addAll(List.of("", "", "", ""));
      return;
    }
    Speaker speaker = article.speakers().get(quote.speaker());
    row.add(cell(speaker.name()));
    row.add(speaker.kind().toString().toLowerCase(Locale.ROOT));
    row.add(cell(speaker.title()));
    Integer organization = speaker.organization();
    row.add(organization == null ? "" : cell(article.organizations().get(organization).name()));
  }

  /** The words, with an apostrophe in front where a spreadsheet would compute them. */
  static String cell(@Nullable String words) {
    if (words == null || words.isEmpty()) {
      return "";
    }
    return "=+-@\t\r\n＝＋－＠".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
  }

  @Override
  public void close() throws IOException {
    begin();
  }
}
