package io.github.verbatim.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.record.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the quotations of any string. */
class QuoteScannerPropertiesTest {
  private static final String DOUBLE_MARKS = "“”„‟\"\uFF02";
  private static final QuoteFinder FINDER = QuoteFinder.load(ModelFiles.bundled());
  private static final QuoteScanner SCANNER = QuoteScanner.load(ModelFiles.bundled());

  @Property(tries = 2000)
  void stretches_lie_in_order_within_their_paragraphs(@ForAll("newsLike") String text) {
    Document document = TaggedTexts.of(text);
    int end = 0;
    for (Stretch stretch : stretches(document)) {
      Span paragraph = document.paragraphs().get(stretch.paragraph()).span();
      assertThat(stretch.opening()).isGreaterThanOrEqualTo(Math.max(end, paragraph.start()));
      assertThat(stretch.span().start()).isGreaterThan(stretch.opening());
      assertThat(stretch.closing()).isGreaterThanOrEqualTo(stretch.span().end());
      assertThat(stretch.closing()).isLessThanOrEqualTo(paragraph.end());
      end = stretch.closing();
    }
  }

  @Property(tries = 2000)
  void stretches_hold_words_and_have_no_marks_and_no_white_space_at_their_ends(
      @ForAll("newsLike") String text) {
    for (Stretch stretch : stretches(TaggedTexts.of(text))) {
      String words = stretch.span().in(text);
      assertThat(words.codePoints()).anyMatch(Character::isLetterOrDigit);
      assertThat(words).isEqualTo(words.strip());
      if (DOUBLE_MARKS.indexOf(text.charAt(stretch.opening())) >= 0) {
        assertThat(DOUBLE_MARKS).doesNotContain(words.substring(0, 1));
        assertThat(DOUBLE_MARKS).doesNotContain(words.substring(words.length() - 1));
      }
    }
  }

  @Property(tries = 2000)
  void quotes_are_disjoint_and_their_probabilities_are_ones(@ForAll("newsLike") String text) {
    FoundQuotes found = FINDER.find(TaggedTexts.of(text));
    int end = 0;
    for (FoundQuote quote : found.quotes()) {
      assertThat(quote.speechProbability()).isBetween(0.5, 1.0);
      for (Span span : quote.spans()) {
        assertThat(span.start()).isGreaterThanOrEqualTo(end);
        end = span.end();
      }
    }
    long unclosed = found.quotes().stream().filter(quote -> !quote.closed()).count();
    assertThat(found.warnings()).hasSize((int) unclosed);
  }

  @Property(tries = 1000)
  void any_string_is_an_article(@ForAll String text) {
    assertThat(FINDER.find(TaggedTexts.of(text)).quotes()).isNotNull();
  }

  private static List<Stretch> stretches(Document document) {
    List<Stretch> stretches = new ArrayList<>();
    SCANNER.scan(document).forEach(candidate -> stretches.addAll(candidate.stretches()));
    return stretches;
  }

  @Provide
  Arbitrary<String> newsLike() {
    return Arbitraries.of(
            "“",
            "”",
            "\"",
            "\"",
            "‘",
            "’",
            "'",
            "''",
            "«",
            "»",
            "„",
            "‚",
            "\uFF02",
            " ",
            " ",
            " ",
            "\n",
            "\n\n",
            ", ",
            ". ",
            ".",
            ",",
            "?",
            "!",
            "…",
            " — ",
            ": ",
            "(",
            "]",
            "We go",
            "you",
            "said",
            "she said",
            "Smith asked",
            "1972",
            "6'2\"",
            "’90s",
            "=",
            "SMITH:",
            "\u00a0",
            "\uD83D\uDE00",
            "\uD83D",
            "\u200f",
            "שלום",
            "\u0000")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }
}
