package io.github.verbatim.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleRecordTest {
  private static final String TEXT =
      "“The EHA sold 12 ships,” said Ann Lee. “All of them.” Nobody else at the EHA knew.";

  private static final Quote SOLD = quote(0, "The EHA sold 12 ships,", 0);
  private static final Quote ALL = quote(1, "All of them.", null);
  private static final Speaker LEE =
      new Speaker(0, "Ann Lee", SpeakerKind.PERSON, List.of(), null, null, List.of());
  private static final Speaker OTHER =
      new Speaker(1, "a clerk", SpeakerKind.UNNAMED, List.of(), null, null, List.of());
  private static final Organization EHA =
      new Organization(0, "EHA", List.of(), List.of(mention(5, 0), mention(73, null)));
  private static final Organization YARD =
      new Organization(1, "EHA yard", List.of(), List.of(mention(73, null)));
  private static final NumberMention SHIPS =
      number("12 ships", TEXT.indexOf("12"), "12", "ship", 0);
  private static final NumberMention ELSEWHERE = number("12", TEXT.indexOf("12"), "12", null, null);

  private static final ArticleRecord RECORD =
      new ArticleRecord(
          "wire/1",
          List.of(SOLD, ALL),
          List.of(LEE, OTHER),
          List.of(EHA, YARD),
          List.of(),
          List.of(SHIPS, ELSEWHERE),
          List.of(),
          new Producer("1", "en-1"));

  private static Quote quote(int id, String words, Integer speaker) {
    int start = TEXT.indexOf(words);
    return new Quote(
        id,
        words,
        List.of(new Span(start, start + words.length())),
        true,
        speaker,
        null,
        null,
        null,
        null);
  }

  private static EntityMention mention(int start, Integer quote) {
    return new EntityMention(start, start + 3, "EHA", quote);
  }

  private static NumberMention number(
      String words, int start, String value, String unit, Integer quote) {
    return new NumberMention(
        words,
        start,
        start + words.length(),
        NumberKind.COUNT,
        new BigDecimal(value),
        null,
        null,
        unit,
        null,
        null,
        null,
        quote);
  }

  @Test
  void aQuoteKnowsItsSpeaker() {
    assertThat(RECORD.speakerOf(SOLD)).contains(LEE);
    assertThat(RECORD.speakerOf(ALL)).as("nobody named").isEmpty();
  }

  @Test
  void aSpeakerKnowsTheQuotes() {
    assertThat(RECORD.quotesBy(LEE)).containsExactly(SOLD);
    assertThat(RECORD.quotesBy(OTHER)).isEmpty();
  }

  @Test
  void aQuoteKnowsItsNumbersAndOrganizations() {
    assertThat(RECORD.numbersIn(SOLD)).containsExactly(SHIPS);
    assertThat(RECORD.numbersIn(ALL)).isEmpty();
    assertThat(RECORD.organizationsIn(SOLD)).containsExactly(EHA);
    assertThat(RECORD.organizationsIn(ALL)).isEmpty();
  }

  @Test
  void whatIsPrintedFitsALine() {
    assertThat(RECORD)
        .hasToString(
            "ArticleRecord[wire/1: 2 quotes, 2 speakers, 2 organizations, 0 persons, 2 numbers,"
                + " 0 warnings]");
    assertThat(RECORD.withId(null).toString()).startsWith("ArticleRecord[2 quotes");
    assertThat(SOLD).hasToString("Quote[0: \"The EHA sold 12 ships,\", speaker 0]");
    assertThat(ALL).hasToString("Quote[1: \"All of them.\"]");
    assertThat(LEE).hasToString("Speaker[0: Ann Lee, PERSON]");
    assertThat(EHA).hasToString("Organization[0: EHA, 2 mentions]");
    assertThat(YARD).hasToString("Organization[1: EHA yard, 1 mention]");
    assertThat(SHIPS).hasToString("NumberMention[\"12 ships\": 12 ship]");
  }

  @Test
  void longWordsAreCutBetweenCharacters() {
    String long59 = "a".repeat(59);
    assertThat(Brief.quoted(long59 + "b")).isEqualTo("\"" + long59 + "b\"");
    assertThat(Brief.quoted(long59 + "bc")).isEqualTo("\"" + long59 + "b…\"");
    assertThat(Brief.quoted(long59 + "\uD83D\uDE00.")).isEqualTo("\"" + long59 + "…\"");
    assertThat(Brief.quoted("One.\n\nTwo.")).isEqualTo("\"One. Two.\"");
  }
}
