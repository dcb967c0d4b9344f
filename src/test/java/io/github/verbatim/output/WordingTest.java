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
        "Council votes on pier/The council met.                         | Council votes on pier",
        "Will the council vote?/The council met.                        | Will the council vote?",
        "The council met on Monday./It did not vote.                    |",
        "Stealth Over Health: Mayor Avoids Optics./He hid.              | Stealth Over Health: Mayor Avoids Optics.",
        "Only one line                                                  |",
        "FOR IMMEDIATE RELEASE/Acme opens a yard/It did so on Monday.   | Acme opens a yard",
        "Press Release - 3 May/Acme opens a yard/It did so on Monday.   | Acme opens a yard",
        "FOR IMMEDIATE RELEASE/It did so on Monday./It was sunny.       |",
        "COUNCIL VOTES ON PIER/Mayor is pleased/The council met.        | COUNCIL VOTES ON PIER",
        "---/title: \"Pier to close\"/date: 2026-03-01/---/It rained.     | Pier to close",
        "---/layout: post/---/Pier to close/The council met on Monday.  | Pier to close",
        "From: desk@wire.example/Subject: Pier to close/Date: today//Hello. | Pier to close",
        "From: desk@wire.example/To: all//Pier to close/It met.         | Pier to close",
        "Opinion: Close the pier/The council should not wait.           | Opinion: Close the pier",
      })
  void titles(String text, String expected) {
    String article = text.replace('/', '\n');
    assertThat(PageTitle.of(article, PageParagraphs.of(article)).words()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "two,         2,  COUNT,    true",
    "third,       3,  ORDINAL,  true",
    "twelve,      12, COUNT,    false",
    "2,           2,  COUNT,    false",
    "two percent, 2,  PERCENT,  false",
    "two dollars, 2,  MONEY,    false",
  })
  void plainSmallNumbersSayLittle(String words, BigDecimal value, NumberKind kind, boolean small) {
    NumberMention number =
        new NumberMention(
            words, 0, words.length(), kind, value, null, null, null, null, null, null, null);
    assertThat(Wording.isSmall(number)).isEqualTo(small);
  }
}
