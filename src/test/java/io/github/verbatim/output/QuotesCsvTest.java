package io.github.verbatim.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verbatim.record.Quote;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesCsvTest {
  @Provide
  Arbitrary<RecordedArticle> articles() {
    return RandomArticles.any();
  }

  private static List<CSVRecord> rows(String csv) throws IOException {
    assertThat(csv).startsWith("\uFEFFarticle,quote,speaker,");
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(csv.substring(1), format)) {
      return parser.getRecords();
    }
  }

  @Test
  void oneRowAQuote() throws IOException {
    String csv = RecordFormats.CSV.write(SampleArticle.record(), SampleArticle.TEXT);
    assertThat(csv).endsWith("\r\n");
    CSVRecord row = rows(csv).get(1);
    assertThat(row.toMap())
        .containsEntry("article", "port-ellery-piers")
        .containsEntry("quote", "2")
        .containsEntry("speaker", "Ingrid Solheim")
        .containsEntry("kind", "person")
        .containsEntry("title", "chief engineer")
        .containsEntry("organization", "Ellery Harbour Authority")
        .containsEntry("text", SampleArticle.record().quotes().get(1).text())
        .containsEntry("words", "49")
        .containsEntry("mention", "Ingrid Solheim")
        .containsEntry("mention type", "name")
        .containsEntry("cue", "said")
        .containsEntry("confidence", "0.98")
        .containsEntry("rule", "model");
    assertThat(rows(csv).get(6).toMap())
        .containsEntry("speaker", "")
        .containsEntry("confidence", "");
  }

  @Test
  void severalArticlesShareOneHeader() throws IOException {
    StringBuilder out = new StringBuilder();
    try (RecordSink sink = RecordFormats.CSV.open(out)) {
      sink.add(SampleArticle.record(), SampleArticle.TEXT);
      sink.add(SampleArticle.record().withId("again"), SampleArticle.TEXT);
    }
    assertThat(rows(out.toString())).hasSize(18);
  }

  @Test
  void noArticleIsAHeaderAlone() throws IOException {
    StringBuilder out = new StringBuilder();
    RecordFormats.CSV.open(out).close();
    assertThat(rows(out.toString())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "=HYPERLINK(1) | '=HYPERLINK(1)",
        "+1            | '+1",
        "-1            | '-1",
        "@SUM(A1)      | '@SUM(A1)",
        "＝1           | '＝1",
        "Plain = same  | Plain = same",
        "1-2           | 1-2",
      })
  void noCellIsAFormula(String words, String cell) {
    assertThat(QuotesCsv.cell(words)).isEqualTo(cell);
  }

  @Test
  void noCellBeginsWithATabOrALineBreak() {
    assertThat(QuotesCsv.cell("\t=1")).isEqualTo("'\t=1");
    assertThat(QuotesCsv.cell("\r=1")).isEqualTo("'\r=1");
    assertThat(QuotesCsv.cell("\n=1")).isEqualTo("'\n=1");
  }

  /** A class loader sees all that the tests see, but not commons-csv. */
  @Test
  void withoutCommonsCsvTheOtherFormatsWork() throws Exception {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<URL> urls = new ArrayList<>();
    for (String element : path.split(File.pathSeparator, -1)) {
      if (!element.contains("commons-csv")) {
        urls.add(Path.of(element).toUri().toURL());
      }
    }
    try (URLClassLoader loader =
        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Class<?> formats = loader.loadClass(RecordFormats.class.getName());
      Method open =
          loader.loadClass(RecordFormat.class.getName()).getMethod("open", Appendable.class);
      assertThat(open.invoke(formats.getField("BRAT").get(null), new StringBuilder())).isNotNull();
      Object csv = formats.getField("CSV").get(null);
      assertThatThrownBy(() -> open.invoke(csv, new StringBuilder()))
          .cause()
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("the format csv needs org.apache.commons:commons-csv on the class path");
    }
  }

  @Property(tries = 300)
  void everyTextComesBack(@ForAll("articles") RecordedArticle article) throws IOException {
    String csv = RecordFormats.CSV.write(article.article(), article.text());
    List<CSVRecord> rows = rows(csv);
    assertThat(rows.stream().map(row -> row.get("text")))
        .containsExactlyElementsOf(
            article.article().quotes().stream().map(Quote::text).map(QuotesCsv::cell).toList());
  }
}
