package io.github.verbatim.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verbatim.internal.document.Annotator;
import io.github.verbatim.internal.document.CoreNlpAnnotator;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.record.Span;
import io.github.verbatim.record.WarningCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words in quotation marks are speech: those between ⟦ and ⟧. ¶ is a paragraph break. */
class QuoteFinderIT {
  private static final ModelFiles FILES = ModelFiles.bundled();
  private static final QuoteFinder FINDER = QuoteFinder.load(FILES);
  private static Annotator annotator;

  @BeforeAll
  static void loadTagger() {
    annotator = CoreNlpAnnotator.load(FILES, 200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor Dana Orlov said: “⟦The bridge will open in May.⟧” ¶ “⟦Nobody asked us,⟧” said a baker.",
        "The council called the plan “⟦a costly mistake⟧” on Monday, and Orlov said it was “⟦dead⟧”.",
        "“⟦We had a flood in 2019. ⟧¶ “⟦We rebuilt in a year,⟧” Orlov said. “⟦We will do it again.⟧”",
        "‘⟦We lost the boys’ school,⟧’ said Orlov. ‘⟦It’s gone.⟧’ ¶ ‘⟦They don’t care about ’em,⟧’ she added.",
        "\"⟦We are 6'2\" and proud,⟧\" said the team's captain, Ilse Brandt.",
        "“⟦We go now,⟧“ she said, according to the court's report.",
        "“⟦Yes,⟧” said Dana Orlov. ¶ “⟦Never!⟧” she cried. ¶ “⟦Why?⟧” Ilse Brandt asked.",
      })
  void speech_is_found(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor Dana Orlov sang in the musical “Evita” last year.",
        "Robert “Bobby” Orlov spoke to CNN's “State of the Union” about the bridge.",
        "Her album “Salt” and his song “River of Glass” topped the charts.",
        "The book, titled “The Long Road Home,” was published in Oslo last year.",
      })
  void titles_and_nicknames_are_not(String text) {
    check(text);
  }

  /** Of two words after "according to" the model takes many for a term; here it is wrong. */
  @ParameterizedTest
  @ValueSource(strings = "According to Petra Vall, the gates are “rusted through”.")
  void known_miss(String text) {
    assertThat(FINDER.find(annotator.annotate(text)).quotes()).isEmpty();
  }

  @Test
  void a_missing_closing_mark_is_reported() {
    String text = "“We will rebuild the bridge, Orlov said.\n\nThe bridge fell in 2019.";

    FoundQuotes found = FINDER.find(annotator.annotate(text));

    assertThat(found.quotes()).hasSize(1);
    assertThat(found.quotes().get(0).closed()).isFalse();
    assertThat(found.quotes().get(0).extent().in(text)).isEqualTo("We will rebuild the bridge,");
    assertThat(found.warnings()).hasSize(1);
    assertThat(found.warnings().get(0).code()).isEqualTo(WarningCode.UNCLOSED_QUOTE);
    assertThat(found.warnings().get(0).start()).isEqualTo(0);
  }

  private static void check(String marked) {
    String text = marked.replace("⟦", "").replace("⟧", "").replace("¶", "\n\n");
    StringBuilder found = new StringBuilder();
    int at = 0;
    for (FoundQuote quote : FINDER.find(annotator.annotate(text)).quotes()) {
      for (Span span : quote.spans()) {
        found.append(text, at, span.start()).append('⟦').append(span.in(text)).append('⟧');
        at = span.end();
      }
    }
    found.append(text.substring(at));
    assertThat(found.toString().replace("\n\n", "¶")).isEqualTo(marked.replace(" ⟧¶", "⟧ ¶"));
  }
}
