package io.github.verbatim.internal.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.record.NumberMention;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileNumbersTest {
  private static final NumberFinder FINDER = NumberFinder.load(ModelFiles.bundled());

  private static List<NumberMention> find(String text) {
    return FINDER.find(TaggedText.untagged(text));
  }

  static Stream<String> longTexts() {
    return Stream.of(
        "1,".repeat(100_000),
        "1-".repeat(100_000),
        "1/".repeat(100_000),
        "1.".repeat(100_000),
        "9".repeat(50_000),
        "1,000,".repeat(30_000),
        "one ".repeat(10_000),
        "million ".repeat(10_000),
        "two hundred and ".repeat(10_000),
        "one million ".repeat(10_000),
        "half a ".repeat(20_000),
        "a-half-and-".repeat(20_000),
        "$ ".repeat(50_000),
        "US$".repeat(50_000),
        "- ".repeat(50_000),
        "-".repeat(100_000) + "5",
        "5" + "-".repeat(100_000),
        "more than ".repeat(20_000) + "5",
        "5 to ".repeat(30_000),
        "between 5 and ".repeat(20_000),
        "5 km per ".repeat(20_000),
        "5 (".repeat(30_000),
        "1 in ".repeat(30_000),
        "\" 5 ".repeat(30_000),
        "1e9".repeat(30_000),
        "5×10^".repeat(20_000),
        "March 5, ".repeat(20_000),
        "aged 5 and ".repeat(20_000));
  }

  @ParameterizedTest
  @MethodSource("longTexts")
  void takes_time_that_grows_with_the_text_alone(String text) {
    Document document = TaggedText.untagged(text);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> FINDER.find(document));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1/0", "0/0", "1 in 0", "0 out of 0", "1 over 0", "5-0", "0.0e-99999"})
  void a_division_by_nothing_is_text(String text) {
    assertThat(find(text)).allSatisfy(number -> assertThat(number.value()).isNotNegative());
  }

  @Test
  void a_number_of_400_digits_is_text() {
    assertThat(find("7".repeat(400) + " boats")).isEmpty();
    assertThat(find("1e400")).isEmpty();
    assertThat(find("1" + ",234".repeat(133) + " boats")).isEmpty();
  }

  @Test
  void a_text_without_tokens_has_no_numbers() {
    assertThat(find("")).isEmpty();
    assertThat(find(" \n\u00A0 ")).isEmpty();
  }

  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.of(
            "1",
            "12",
            "2019",
            "0",
            "1,000",
            "3.5",
            ".5",
            "½",
            "/",
            "-",
            "–",
            "$",
            "US$",
            "£",
            "€",
            "%",
            "°",
            "C",
            "k",
            "m",
            "bn",
            "million",
            "hundred",
            "and",
            "a",
            "half",
            "third",
            "two",
            "one",
            "of",
            "in",
            "to",
            "or",
            "between",
            "more than",
            "per",
            "km",
            "h",
            "(",
            ")",
            ",",
            ".",
            "\"",
            "'",
            "s",
            "March",
            "pm",
            "old",
            "year",
            "first",
            "people",
            "dozens",
            "tens of thousands",
            "minus",
            "~",
            "\uD83D",
            "\uD83D\uDE00",
            "\u202E",
            "ß",
            "İ",
            "e5",
            "×10^5",
            "²",
            "\t",
            "\n")
        .list()
        .ofMaxSize(25)
        .flatMap(words -> Arbitraries.of("", " ").map(gap -> String.join(gap, words)));
  }

  @Property(tries = 3000)
  void any_text_yields_numbers_in_order_whose_spans_are_their_words(@ForAll("scraps") String text) {
    int last = 0;
    for (NumberMention number : find(text)) {
      assertThat(text.substring(number.start(), number.end())).isEqualTo(number.text());
      assertThat(number.start()).isGreaterThanOrEqualTo(last);
      last = number.start();
    }
  }

  @Property(tries = 1000)
  void any_string_is_a_legal_text(@ForAll String text) {
    assertThat(find(text)).doesNotContainNull();
  }
}
