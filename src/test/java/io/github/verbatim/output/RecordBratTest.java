package io.github.verbatim.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.EntityMention;
import io.github.verbatim.record.MentionType;
import io.github.verbatim.record.NumberKind;
import io.github.verbatim.record.Organization;
import io.github.verbatim.record.Quote;
import io.github.verbatim.record.Span;
import io.github.verbatim.record.SpeakerKind;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordBratTest {
  private static final String TEXT =
      "\uD83D\uDEA2 “Two ships sank,” said she, “or\nthree.” The EHA is silent.";
  private static final String ANNOTATIONS =
      """
      T1	Content 3 18;31 33;34 40	Two ships sank, or three.
      T2	Source 25 28	she
      A1	MentionType T2 pronoun
      T3	Cue 20 24	said
      E1	Content:T1 Source:T2 Cue:T3
      A2	SpeakerKind E1 person
      #1	AnnotatorNotes E1	Ada Lind
      T4	Organization 46 49	EHA
      #2	AnnotatorNotes T4	Ellery Harbour Authority
      T5	Number 3 12	Two ships
      #3	AnnotatorNotes T5	{"text":"Two ships","start":4,"end":13,"kind":"count","value":2,"unit":"ship","quote":0}
      """;

  @Provide
  Arbitrary<RecordedArticle> articles() {
    return RandomArticles.withWholeCharacters();
  }

  private static ArticleRecord record() {
    return new RecordBuilder(TEXT)
        .speaker("Ada Lind", SpeakerKind.PERSON, null, null)
        .quote(0, "she", "said", 0.9, "Two ships sank,", "or\nthree.")
        .organization("Ellery Harbour Authority", "EHA")
        .number(RecordBuilder.form(NumberKind.COUNT, "2", "ship"), "Two ships")
        .build("ships");
  }

  @Test
  void writesDiscontinuousSpansInCodePointsAndNoFragmentOverALineBreak() {
    assertThat(RecordBrat.write(record(), TEXT)).isEqualTo(ANNOTATIONS);
  }

  @Test
  void readsWhatItWrites() {
    ArticleRecord back = RecordBrat.read(ANNOTATIONS, TEXT);
    Quote quote = back.quotes().get(0);
    assertThat(quote.spans()).isEqualTo(record().quotes().get(0).spans());
    assertThat(quote.text()).isEqualTo("Two ships sank, or\nthree.");
    assertThat(quote.mention()).isEqualTo(record().quotes().get(0).mention());
    assertThat(quote.mention().type()).isEqualTo(MentionType.PRONOUN);
    assertThat(quote.cue().text()).isEqualTo("said");
    assertThat(back.speakers().get(quote.speaker()).name()).isEqualTo("Ada Lind");
    assertThat(back.organizations().get(0).name()).isEqualTo("Ellery Harbour Authority");
    assertThat(back.organizations().get(0).aliases()).containsExactly("EHA");
    assertThat(back.numbers()).isEqualTo(record().numbers());
  }

  @Test
  void readsWhatPeopleAnnotate() {
    String text = "“Go,” said Lind. “Stay,” Holm said. Rain “is due”.";
    String annotations =
        """
        T1	Content 0 5	“Go,”\r
        T2	Source 11 15	Lind
        T3	Cue 6 10	said
        T4	Content 17 24	“Stay,”
        T5	Source 25 29	Holm
        T6	Cue 30 34	said
        T7	Content 41 49	“is due”
        T8	Place 36 40	Rain

        E1	Attribution:T3 Source:T2 Content:T1
        R1	Says Arg1:T5 Arg2:T4
        N1	Reference T2 Wikidata:Q1	Lind
        """;
    assertThat(RecordBrat.read(annotations, text).quotes())
        .extracting(
            Quote::text,
            quote -> quote.mention() == null ? null : quote.mention().text(),
            quote -> quote.cue() == null ? null : quote.cue().text())
        .containsExactly(
            tuple("“Go,”", "Lind", "said"),
            tuple("“Stay,”", "Holm", null),
            tuple("“is due”", null, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "T1 Content 0 2     | line 1: expected columns set apart by tabs, found T1 Content 0 2",
        "T1;Content 0 2     | line 1: expected a type, offsets and text, found",
        "T1;Content 0 x;Go  | line 1: expected offsets, found 0 x",
        "T1;Content 0 99;Go | line 1: expected two offsets in a text of 6, found 0 99",
        "T1;Content 2 0;Go  | line 1: expected two offsets in a text of 6, found 2 0",
        "T1;Content 0 2;No  | line 1: expected the words “Go” of the text, found “No”",
        "A1;Unclosed        | line 1: expected an attribute and what it is about, found Unclosed",
      })
  void saysWhichLineIsWrong(String line, String message) {
    assertThatThrownBy(() -> RecordBrat.read(line.replace(';', '\t'), "Go on."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  @Property(tries = 500)
  void anyRecordComesBack(@ForAll("articles") RecordedArticle article) {
    String text = article.text();
    ArticleRecord record = article.article();
    String annotations = RecordBrat.write(record, text);
    ArticleRecord back = RecordBrat.read(annotations, text);
    assertThat(quotes(back, text)).isEqualTo(quotes(record, text));
    assertThat(mentions(back)).containsExactlyInAnyOrderElementsOf(mentions(record));
    assertThat(back.numbers().stream().map(number -> number.value().toPlainString()))
        .containsExactlyInAnyOrderElementsOf(
            record.numbers().stream()
                .filter(number -> !withoutBreaks(number.text()).isEmpty())
                .map(number -> number.value().toPlainString())
                .toList());
    String again = RecordBrat.write(back, text);
    assertThat(RecordBrat.write(RecordBrat.read(again, text), text)).isEqualTo(again);
  }

  /** Words, mention, cue and speaker of every quote that brat can hold. */
  private static List<List<String>> quotes(ArticleRecord record, String text) {
    List<List<String>> quotes = new ArrayList<>();
    for (Quote quote : record.quotes()) {
      String words = squeeze(quote.spans(), text);
      if (!words.isEmpty()) {
        quotes.add(
            List.of(
                words,
                Boolean.toString(quote.closed()),
                quote.mention() == null ? "" : withoutBreaks(quote.mention().text()).strip(),
                quote.cue() == null ? "" : withoutBreaks(quote.cue().text()).strip(),
                quote.speaker() == null
                    ? ""
                    : oneLine(record.speakers().get(quote.speaker()).name())));
      }
    }
    return quotes;
  }

  private static List<String> mentions(ArticleRecord record) {
    List<String> mentions = new ArrayList<>();
    for (Organization one : record.organizations()) {
      for (EntityMention mention : one.mentions()) {
        if (!withoutBreaks(mention.text()).isEmpty()) {
          mentions.add(oneLine(one.name()) + ": " + withoutBreaks(mention.text()));
        }
      }
    }
    return mentions;
  }

  private static String withoutBreaks(String words) {
    return words.replaceAll("[\r\n]", "");
  }

  private static String oneLine(String words) {
    return words.replaceAll("[\t\r\n]", " ");
  }

  /** What the spans cover, without line breaks. */
  private static String squeeze(List<Span> spans, String text) {
    StringBuilder words = new StringBuilder();
    spans.forEach(span -> words.append(withoutBreaks(span.in(text))));
    return words.toString();
  }
}
