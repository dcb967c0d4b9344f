package io.github.verbatim.internal.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.record.NumberMention;

class NumberFuzzTest {
  private static final NumberFinder FINDER = NumberFinder.load(ModelFiles.bundled());

  @DictionaryEntries({
    "1,000",
    "3.5",
    "½",
    "-",
    "–",
    " to ",
    "between ",
    " and ",
    "$",
    "US$",
    "£",
    "€",
    "%",
    "percent",
    "percentage points",
    " million",
    "bn",
    "hundred",
    "dozen",
    "half a ",
    "two-thirds",
    "per ",
    " a ",
    "km/h",
    "°C",
    "6'2\"",
    "aged ",
    "-year-old",
    "March ",
    "1990s",
    "more than ",
    "up ",
    "from ",
    "×10^",
    "1 in ",
    " out of "
  })
  @FuzzTest
  void numbers_stand_in_the_text_in_order(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    int last = 0;
    for (NumberMention number : FINDER.find(TaggedText.untagged(text))) {
      assertThat(number.span().in(text)).isEqualTo(number.text()).isNotBlank();
      assertThat(number.start()).isGreaterThanOrEqualTo(last);
      assertThat(number.value()).isNotNull();
      last = number.start();
    }
  }
}
