package io.github.verbatim.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.verbatim.record.ArticleRecord;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordFormatsTest {
  private static final ArticleRecord RECORD = SampleArticle.record();

  private static String write(RecordFormat format, int articles) throws IOException {
    StringBuilder out = new StringBuilder();
    try (RecordSink sink = format.open(out)) {
      for (int i = 0; i < articles; i++) {
        sink.add(RECORD.withId("article " + i), SampleArticle.TEXT);
      }
    }
    return out.toString();
  }

  @Test
  void areFoundByName() {
    assertThat(RecordFormats.all())
        .extracting(RecordFormat::name)
        .containsExactly("json", "jsonl", "html", "csv", "jsonld", "annotations", "brat");
    for (RecordFormat format : RecordFormats.all()) {
      assertThat(RecordFormats.named(format.name())).contains(format);
    }
    assertThat(RecordFormats.named("xml")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "jsonld", "annotations"})
  void oneArticleIsAnObjectAndSeveralAreAnArray(String name) throws IOException {
    RecordFormat format = RecordFormats.named(name).orElseThrow();
    ObjectMapper mapper = new ObjectMapper();
    assertThat(mapper.readTree(write(format, 0)).size()).isZero();
    JsonNode one = mapper.readTree(write(format, 1));
    assertThat(one.isObject()).isTrue();
    JsonNode three = mapper.readTree(write(format, 3));
    assertThat(three.isArray()).isTrue();
    assertThat(three).hasSize(3);
    assertThat(three.get(0)).isEqualTo(one);
    assertThat(write(format, 3)).endsWith("\n").doesNotContain("\r");
  }

  @Test
  void jsonLinesAreOneRecordALine() throws IOException {
    assertThat(write(RecordFormats.JSON_LINES, 3).lines())
        .hasSize(3)
        .allMatch(line -> RecordJson.read(line).quotes().equals(RECORD.quotes()));
  }

  @Test
  void anArticleOfAPageIsThatPage() throws IOException {
    assertThat(write(RecordFormats.HTML, 1))
        .isEqualTo(RecordHtml.page(RECORD.withId("article 0"), SampleArticle.TEXT));
    assertThat(write(RecordFormats.HTML, 2)).contains("2 articles".replace(' ', '\u00a0'));
  }

  @Test
  void bratTakesOneArticleAFile() throws IOException {
    assertThat(RecordFormats.BRAT.joins()).isFalse();
    assertThat(write(RecordFormats.BRAT, 1)).startsWith("T1\tContent ");
    assertThatThrownBy(() -> write(RecordFormats.BRAT, 2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("this format takes one article a file");
  }
}
