package io.github.verbatim.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verbatim.record.NumberKind;
import io.github.verbatim.record.NumberMention;
import io.github.verbatim.record.Speaker;
import io.github.verbatim.record.SpeakerKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  @ParameterizedTest
  @CsvSource({
    "1,      100%, almost certain",
    "0.999,  99%,  almost certain",
    "0.95,   95%,  almost certain",
    "0.9,    90%,  very likely",
    "0.7,    70%,  likely",
    "0.5,    50%,  more likely than not",
    "0.49,   49%,  a guess",
    "0.001,  1%,   a guess",
    "0,      0%,   a guess",
  })
  void howSure(double confidence, String percent, String words) {
    assertThat(Wording.percent(confidence)).isEqualTo(percent);
    assertThat(Wording.sureness(confidence)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0            |    | 0",
        "999          |    | 999",
        "1463.87      |    | 1,463.87",
        "1.2E+3       |    | 1,200",
        "-1234567     |    | −1,234,567",
        "0.3333333333 |    | 0.3333",
        "0.19         |    | 0.19",
        "10           | 12 | 10–12",
        "1E+40        |    | 10,000,000,000,000,000,000,000,000,000,000,000,000,000",
        "1E+999999999 |    | 1E+999999999",
      })
  void values(BigDecimal value, BigDecimal upper, String expected) {
    NumberMention number =
        new NumberMention(
            "", 0, 0, NumberKind.PLAIN, value, upper, null, null, null, null, null, null);
    assertThat(Wording.value(number)).isEqualTo(expected);
  }

  @Test
  void a_movement_has_an_arrow() {
    NumberMention number =
        new NumberMention(
            "",
            0,
            0,
            NumberKind.MONEY,
            new BigDecimal("2.85"),
            new BigDecimal("4.10"),
            new BigDecimal("4.10"),
            new BigDecimal("2.85"),
            null,
            "USD",
            null,
            null,
            null,
            null);
    assertThat(Wording.value(number)).isEqualTo("4.1 → 2.85");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anne Milgram; Adam Monk         | AM AM2",
        "Anne Milgram; Al Mo; Ann Mo     | AM AM2 AM3",
        "a spokesman; the witnesses      | S W",
        "Madonna                         | M",
        "Jean-Luc van der Berg           | JB",
        "...; “Ice” Cube                 | # IC",
        "渡辺 謙; ليلى حداد              | 渡謙 لح",
        "A                               | #",
      })
  void monograms(String names, String expected) {
    List<Speaker> speakers =
        Arrays.stream(names.split("; ", -1))
            .map(name -> new Speaker(0, name, SpeakerKind.PERSON, List.of(), null, null, List.of()))
            .toList();
    assertThat(String.join(" ", Monograms.of(speakers))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yes.                    | 1",
        "We — that is, I — know. | 5",
        "12 ships, 3.5 tons      | 4",
        "— …                     | 0",
        "\uD83D\uDE00 well            | 2",
      })
  void words(String text, int expected) {
    assertThat(QuoteShares.words(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "blank lines      | A b.//C d.            | A b. + C d.",
        "lines            | A b./C d./E f.        | A b. + C d. + E f.",
        "hard-wrapped     | A big/dog and/a cat   | A big/dog and/a cat",
        "wrapped and blank| A big/dog and/a cat//B| A big/dog and/a cat + B",
        "space around     | / A b. / / C d. /     | A b. + C d.",
      })
  void paragraphs(String what, String text, String expected) {
    String article = text.replace('/', '\n');
    assertThat(
            String.join(
                    " + ",
                    PageParagraphs.of(article).stream().map(span -> span.in(article)).toList())
                .replace('\n', '/'))
        .as(what)
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Council votes on pier/The council met.               | true",
        "Will the council vote?/The council met.              | true",
        "The council met on Monday./It did not vote.          | false",
        "Stealth Over Health: Mayor Avoids Bad Optics./He hid. | true",
        "Only one line                                        | false",
      })
  void headlines(String text, boolean expected) {
    String article = text.replace('/', '\n');
    assertThat(PageParagraphs.opensWithHeadline(article, PageParagraphs.of(article)))
        .isEqualTo(expected);
  }
}
