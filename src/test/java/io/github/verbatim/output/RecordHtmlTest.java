package io.github.verbatim.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.NumberKind;
import io.github.verbatim.record.Producer;
import io.github.verbatim.record.Quote;
import io.github.verbatim.record.Span;
import io.github.verbatim.record.SpeakerKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordHtmlTest {
  private final Document page =
      Jsoup.parse(RecordHtml.page(SampleArticle.record(), SampleArticle.TEXT));

  @Provide
  Arbitrary<RecordedArticle> articles() {
    return RandomArticles.any();
  }

  @Test
  void theStoryIsTheArticle() {
    assertThat(page.selectFirst(".story").text())
        .isEqualTo(SampleArticle.TEXT.strip().replaceAll("\\s+", " "));
    assertThat(page.selectFirst("h1").text())
        .isEqualTo("Harbour Authority shuts two piers after inspectors find rotten pilings");
    assertThat(page.select(".story > p")).hasSize(10);
    assertThat(page.title()).startsWith("Harbour Authority shuts two piers");
  }

  @Test
  void aQuoteOfSeveralSpansHasOneBadge() {
    assertThat(page.select("mark[data-q=1]").eachText())
        .containsExactly(
            "“We did not expect it to be this bad,”",
            "“Of the 640 pilings that we looked at, almost a third would not pass a test today. "
                + "Some of them I could push a pencil into.",
            "“That is why we are closing both piers and not only the older one.”");
    assertThat(page.select("mark[data-q=1] .by")).hasSize(1);
    assertThat(page.selectFirst("mark[data-q=1] .by").attr("data-badge")).isEqualTo("IS");
  }

  @Test
  void organizationsAndNumbersStandWithinTheirQuote() {
    assertThat(page.select("mark[data-q=4] .o").eachText())
        .containsExactly("EHA", "Northshore Ferry");
    assertThat(page.select("mark[data-q=4] .n").eachText()).containsExactly("ten days");
  }

  @Test
  void everySpeakerHasSharesOfQuotesAndOfWords() {
    Element solheim = page.getElementById("a0-s1");
    assertThat(solheim.select("td").eachText()).containsExactly("2 22%", "65 46%");
    assertThat(solheim.select(".part").eachAttr("width")).containsExactly("22%", "46%");
    assertThat(page.select(".shares tbody th").eachText()).last().isEqualTo("? Nobody named");
  }

  @Test
  void everyNumberHasValueUnitAndSpeaker() {
    assertThat(page.getElementById("a0-n2").select("th, td").eachText())
        .containsExactly("640 pilings", "640", "piling", "IS Ingrid Solheim");
    assertThat(page.getElementById("a0-n4").select("td").eachText())
        .containsExactly("12,000,000–15,000,000", "USD");
    assertThat(page.getElementById("a0-n1").select("td").get(0).text())
        .isEqualTo("> more than 200");
  }

  @Test
  void everyQuoteSaysHowSureAndWhy() {
    assertThat(page.getElementById("a0-q4").select(".sure").text())
        .isEqualTo("To check More likely than not, 62%");
    assertThat(page.getElementById("a0-q4").select(".why").text())
        .isEqualTo("Pronoun and verb stand beside the quote: “she”, “said”.");
    assertThat(page.getElementById("a0-q6").select(".why").text())
        .isEqualTo("The article does not tell.");
    assertThat(page.select(".by.unsure").eachAttr("aria-label"))
        .containsExactly("Quote 5, Ingrid Solheim");
  }

  @Test
  void whatIsToBeCheckedStandsFirst() {
    assertThat(page.select(".ledger li").eachAttr("id"))
        .startsWith("a0-q4", "a0-q6", "a0-q0")
        .hasSize(9);
    assertThat(page.select(".ledger li.check").eachAttr("id")).containsExactly("a0-q4", "a0-q6");
    assertThat(page.selectFirst(".ledger .filter").text()).isEqualTo("Only the 2 to check");
  }

  @Test
  void nobodyIsNeverAlmostCertain() {
    String text = "“Go,” they said.";
    Span span = new Span(1, 4);
    Quote quote = new Quote(0, "Go,", List.of(span), true, null, null, null, 0.99, null);
    ArticleRecord record =
        new ArticleRecord(
            null,
            List.of(quote),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Producer("1", "1"));
    Document nobody = Jsoup.parse(RecordHtml.page(record, text));
    assertThat(nobody.select(".ledger .who, .ledger .sure").eachText())
        .containsExactly("? Nobody named", "To check No speaker");
  }

  @Test
  void speakersComeByTheirWords() {
    assertThat(page.select(".shares tbody tr").eachAttr("id"))
        .containsExactly("a0-s1", "a0-s2", "a0-s4", "a0-s5", "a0-s3", "a0-s0");
  }

  @Test
  void plainSmallNumbersAndLongListsFold() {
    StringBuilder text = new StringBuilder("Title\n\nTwo dogs met");
    for (int i = 0; i < 15; i++) {
      text.append(" 1").append((char) ('a' + i)).append(" cats,");
    }
    RecordBuilder builder = new RecordBuilder(text.toString());
    builder.number(RecordBuilder.form(NumberKind.COUNT, "2", "dog"), "Two dogs");
    for (int i = 0; i < 15; i++) {
      String words = "1" + (char) ('a' + i) + " cats";
      builder.number(RecordBuilder.form(NumberKind.COUNT, "1", "cat"), words);
    }
    Document numbers = Jsoup.parse(RecordHtml.page(builder.build(null), text.toString()));
    assertThat(numbers.select(".figures tbody tr:not(.extra)")).hasSize(12);
    assertThat(numbers.getElementById("a0-n0").className()).isEqualTo("extra");
    assertThat(numbers.select(".filter").eachText()).containsExactly("Show all 16");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“Go,” said Ann Lee.                       | Ann Lee | said         | Name and verb stand beside the quote",
        "“Go,” according to Ann Lee.               | Ann Lee | according to | Name and reporting words stand beside the quote",
        "“Go.” Ann Lee.                            | Ann Lee |              | Name stands beside the quote",
        "Ann Lee came late, and for the better part of an hour nobody in the whole of the room said a thing. “Go.” | Ann Lee | | Name stands in the same paragraph",
        "Ann Lee came late, and for the better part of an hour nobody in the whole of the room said a thing.//“Go.” | Ann Lee | | Name stands one paragraph before",
        "Ann Lee came late.//It rained on the town and on the sea and on all who had not left in time./“Go.” | Ann Lee | | Name stands 2 paragraphs before",
        "“Go.”                                     |         | said         | Nobody is named here; taken from the quotes around it",
      })
  void whyThisSpeakerInPlainWords(String words, String mention, String cue, String expected) {
    String text = words.replace('/', '\n');
    RecordBuilder builder = new RecordBuilder(text + " said");
    builder.speaker("Ann Lee", SpeakerKind.PERSON, null, null);
    String said = text.contains("Go,") ? "Go," : "Go.";
    builder.quote(0, mention, cue, 0.9, said);
    Document parsed = Jsoup.parse(RecordHtml.page(builder.build(null), text + " said"));
    assertThat(parsed.selectFirst(".why").text()).startsWith(expected);
  }

  @Test
  void theListShowsWhereTheReporterBreaksIn() {
    assertThat(page.getElementById("a0-q1").select(".words").text())
        .startsWith("We did not expect it to be this bad, … Of the 640 pilings");
  }

  @Test
  void anArticleWithoutAnythingIsAPageToo() {
    Document empty = Jsoup.parse(RecordHtml.page(nothing(), ""));
    assertThat(empty.selectFirst("h1").text()).isEqualTo("Untitled article");
    assertThat(empty.select("mark, table, li")).isEmpty();
    assertThat(empty.text()).contains("This article is empty.");
    ArticleRecord rain = new RecordBuilder("It rained.").build(null);
    assertThat(Jsoup.parse(RecordHtml.page(rain, "It rained.")).text())
        .contains("No quotes, names or numbers were found in this article.");
    assertThat(Jsoup.parse(RecordHtml.page(List.of())).selectFirst("h1").text())
        .isEqualTo("0 articles");
  }

  @Test
  void aRecordOfAnotherArticleIsRefused() {
    assertThatThrownBy(() -> RecordHtml.page(SampleArticle.record(), "Short."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the record does not belong to this article: it has an offset of");
  }

  @Test
  void speakersWithoutEndGetColoursLinesAndLettersOfTheirOwn() {
    StringBuilder text = new StringBuilder("Title\n");
    for (int i = 0; i < 40; i++) {
      text.append("\n“Word ").append(i).append(".” said P").append(i).append(".\n");
    }
    RecordBuilder builder = new RecordBuilder(text.toString());
    for (int i = 0; i < 40; i++) {
      builder.speaker("P" + i, SpeakerKind.PERSON, null, null);
      builder.quote(i, "P" + i, "said", 0.9, "Word " + i + ".");
    }
    Document many = Jsoup.parse(RecordHtml.page(builder.build(null), text.toString()));
    assertThat(new HashSet<>(many.select(".by").eachAttr("data-badge"))).hasSize(40);
    assertThat(new HashSet<>(many.select("mark").eachAttr("class"))).hasSize(18);
  }

  @Test
  void theMarksAreExplainedOnce() {
    RecordedArticle silent = new RecordedArticle(new RecordBuilder("Rain.").build(null), "Rain.");
    String text = "“Sun,” said Ann.";
    RecordBuilder builder = new RecordBuilder(text);
    builder.speaker("Ann", SpeakerKind.PERSON, null, null);
    builder.quote(0, "Ann", "said", 0.9, "Sun,");
    RecordedArticle quoting = new RecordedArticle(builder.build(null), text);

    Document page = Jsoup.parse(RecordHtml.page(List.of(silent, quoting, quoting)));

    assertThat(page.select(".key")).hasSize(1);
    assertThat(page.select(".sheet .key")).isEmpty();
  }

  @Property(tries = 150)
  void anyRecordOfAnyTextIsWellFormedAndShowsTheText(@ForAll("articles") RecordedArticle article) {
    String html = RecordHtml.page(List.of(article, article));
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    Document parsed = parser.parseInput(html, "");
    assertThat(parser.getErrors()).isEmpty();
    List<String> ids = parsed.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).containsAll(targets(parsed));
    assertThat(parsed.select("script, style, img, iframe, object, b")).hasSize(2);
    assertThat(html.codePoints()).noneMatch(RecordHtmlTest::isForbidden);
    Element story = parsed.selectFirst(".story");
    story.select(".plain").remove();
    assertThat(letters(story.wholeText())).isEqualTo(letters(article.text()));
  }

  @Test
  void nothingThatARecordSaysIsMarkup() {
    String evil = "\"'><script>hit()</script><img src=x onerror=hit()>&amp;<!--";
    String text = evil + "\n\n“" + evil + "” said " + evil + " of " + evil + " 5.";
    ArticleRecord record =
        new RecordBuilder(text)
            .speaker(evil, SpeakerKind.PERSON, evil, 0)
            .after("“")
            .quote(0, evil, "said", 0.5, evil)
            .organization(evil, evil)
            .person(evil)
            .number(RecordBuilder.form(NumberKind.COUNT, "5", evil), "5")
            .build(evil);
    for (String html :
        List.of(
            RecordHtml.page(record, text),
            RecordHtml.page(
                List.of(new RecordedArticle(record, text), new RecordedArticle(record, text))))) {
      Document parsed = Jsoup.parse(html);
      assertThat(parsed.select("img, [onerror]")).isEmpty();
      assertThat(parsed.select("script")).hasSize(1);
      assertThat(parsed.selectFirst("script").data()).doesNotContain("hit()");
      assertThat(parsed.text()).contains(evil);
    }
  }

  private static List<String> targets(Document parsed) {
    List<String> targets = new ArrayList<>();
    parsed.select("a[href^=#]").forEach(link -> targets.add(link.attr("href").substring(1)));
    parsed
        .select("[aria-labelledby]")
        .forEach(element -> targets.add(element.attr("aria-labelledby")));
    // A quote of nothing but white space has no place in the story.
    targets.removeIf(target -> target.matches("a\\d+-m\\d+"));
    return targets;
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0x85)
        .forEach(c -> letters.appendCodePoint(isForbidden(c) ? 0xFFFD : c));
    return letters.toString();
  }

  /** What the HTML standard calls a parse error in the characters of a page. */
  private static boolean isForbidden(int c) {
    boolean control = Character.isISOControl(c) && "\t\n\f\r".indexOf(c) < 0;
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    return control || surrogate || (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
  }

  @ParameterizedTest
  @CsvSource({
    "0000, �",
    "0007, �",
    "001B, �",
    "007F, �",
    "009F, �",
    "D800, �",
    "DFFF, �",
    "FDD0, �",
    "FDEF, �",
    "FFFE, �",
    "FFFF, �",
    "1FFFE, �",
    "10FFFF, �",
    "000B, ' '",
    "001F, ' '",
    "0085, ' '",
    "FFFD, �",
    "FDCF, \uFDCF",
    "FDF0, \uFDF0",
    "1FFFD, \uD83F\uDFFD",
    "00A0, \u00A0"
  })
  void whatNoPageMayHoldIsReplacedAndThePageGoesOn(String codePoint, String shown) {
    String text =
        "“Here" + Character.toString(Integer.parseInt(codePoint, 16)) + "there,” said Ann.";
    String words = text.substring(1, text.indexOf(','));
    ArticleRecord record =
        new RecordBuilder(text)
            .speaker("Ann", SpeakerKind.PERSON, null, null)
            .quote(0, "Ann", "said", 0.9, words)
            .build(text);
    Document parsed = Jsoup.parse(RecordHtml.page(record, text));
    String expected = "Here" + shown + "there";
    // A line break ends a paragraph, and with it a mark.
    assertThat(String.join(" ", parsed.select("mark").stream().map(Element::wholeText).toList()))
        .isEqualTo("“" + expected);
    assertThat(parsed.selectFirst(".words").wholeText().replace('\n', ' ')).isEqualTo(expected);
    assertThat(parsed.selectFirst("footer")).as("the end of the page").isNotNull();
  }

  @Test
  void theSizeOfThePageIsLinear() {
    assertThat((double) sizeWithQuotes(20_000) / sizeWithQuotes(2_000)).isBetween(9.0, 11.0);
  }

  private static int sizeWithQuotes(int count) {
    String text = "“So it is,” he said. ".repeat(count);
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Span span = new Span(21 * i + 1, 21 * i + 10);
      quotes.add(new Quote(i, "So it is,", List.of(span), true, null, null, null, null, null));
    }
    ArticleRecord record =
        new ArticleRecord(
            null,
            quotes,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Producer("1", "1"));
    return RecordHtml.page(record, text).length();
  }

  private static ArticleRecord nothing() {
    return new RecordBuilder("").build(null);
  }
}
