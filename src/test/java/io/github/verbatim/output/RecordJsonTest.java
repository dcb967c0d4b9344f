package io.github.verbatim.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.NumberKind;
import io.github.verbatim.record.SpeakerKind;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RecordJsonTest {
  private static final String TEXT = "“We sold 1,200 tickets,” said Ada Lind of the DEA.";
  private static final ArticleRecord RECORD =
      new RecordBuilder(TEXT)
          .speaker("Ada Lind", SpeakerKind.PERSON, null, 0)
          .quote(0, "Ada Lind", "said", 0.97, "We sold 1,200 tickets,")
          .organization("DEA")
          .number(RecordBuilder.form(NumberKind.COUNT, "1.2E+3", "ticket"), "1,200 tickets")
          .build("article-17");

  @Provide
  Arbitrary<RecordedArticle> articles() {
    return RandomArticles.any();
  }

  @Test
  void prettyJsonIsPleasantToRead() {
    assertThat(RecordJson.pretty(RECORD))
        .isEqualTo(
            """
            {
              "id": "article-17",
              "quotes": [
                {
                  "id": 0,
                  "text": "We sold 1,200 tickets,",
                  "spans": [{"start": 1, "end": 23}],
                  "closed": true,
                  "speaker": 0,
                  "mention": {"start": 30, "end": 38, "text": "Ada Lind", "type": "name"},
                  "cue": {"start": 25, "end": 29, "text": "said"},
                  "confidence": 0.97,
                  "rule": "model"
                }
              ],
              "speakers": [
                {
                  "id": 0,
                  "name": "Ada Lind",
                  "kind": "person",
                  "aliases": [],
                  "organization": 0,
                  "mentions": []
                }
              ],
              "organizations": [
                {
                  "id": 0,
                  "name": "DEA",
                  "aliases": [],
                  "mentions": [
                    {"start": 46, "end": 49, "text": "DEA"}
                  ]
                }
              ],
              "persons": [],
              "numbers": [
                {
                  "text": "1,200 tickets",
                  "start": 9,
                  "end": 22,
                  "kind": "count",
                  "value": 1200,
                  "unit": "ticket",
                  "quote": 0
                }
              ],
              "warnings": [],
              "producer": {"library": "1.0.0", "models": "en-1"}
            }\
            """);
  }

  @Property(tries = 300)
  void anyRecordComesBack(@ForAll("articles") RecordedArticle article) {
    String compact = RecordJson.compact(article.article());
    assertThat(compact).doesNotContain("\n").doesNotContain("\r");
    assertThat(RecordJson.compact(RecordJson.read(compact))).isEqualTo(compact);
    String pretty = RecordJson.pretty(article.article());
    assertThat(RecordJson.compact(RecordJson.read(pretty))).isEqualTo(compact);
    assertThat(RecordJson.read(pretty).quotes()).isEqualTo(article.article().quotes());
  }

  @Test
  void loneSurrogatesSurviveEncoding() {
    String text = "A \uD800 b \uD83D\uDE00";
    String json = RecordJson.compact(new RecordBuilder(text).organization(text).build(null));
    byte[] encoded = json.getBytes(StandardCharsets.UTF_8);
    String decoded = new String(encoded, StandardCharsets.UTF_8);
    assertThat(RecordJson.read(decoded).organizations().get(0).name()).isEqualTo(text);
    assertThat(json).contains("\\ud800").contains("\uD83D\uDE00");
  }

  @Test
  void unknownFieldsArePassedOver() {
    String json = RecordJson.compact(RECORD).replace("\"closed\"", "\"mood\": [1], \"closed\"");
    assertThat(RecordJson.read(json)).isEqualTo(RecordJson.read(RecordJson.compact(RECORD)));
  }

  @Test
  void listsThatAreAbsentAreEmpty() {
    assertThat(RecordJson.read("{\"producer\": {\"library\": \"1\", \"models\": \"1\"}}").persons())
        .isEmpty();
  }

  @Test
  void whatIsNoRecordIsRefused() {
    assertThatThrownBy(() -> RecordJson.read("[1]"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("this is not a record: ");
  }
}
