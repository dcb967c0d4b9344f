package io.github.verbatim.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.verbatim.internal.document.Document;

class QuoteFuzzTest {
  private final QuoteScannerPropertiesTest properties = new QuoteScannerPropertiesTest();

  @DictionaryEntries({
    "“",
    "”",
    "‘",
    "’",
    "«",
    "»",
    "„",
    "‟",
    "‚",
    "\"",
    "''",
    "``",
    "\\x0a\\x0a",
    "\\x0a",
    " said ",
    "she said",
    ", ",
    ".” ",
    "?” ",
    "…",
    " — ",
    "’90s",
    "6'2\"",
    "SMITH: ",
    "(",
    "]",
    "\u00a0",
    "\uFF02"
  })
  @FuzzTest
  void quotations_are_disjoint_stretches_of_words(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    Document document = TaggedTexts.of(text);
    assertThat(document.text()).isEqualTo(text);
    properties.stretches_lie_in_order_within_their_paragraphs(text);
    properties.stretches_hold_words_and_have_no_marks_and_no_white_space_at_their_ends(text);
    properties.quotes_are_disjoint_and_their_probabilities_are_ones(text);
  }
}
