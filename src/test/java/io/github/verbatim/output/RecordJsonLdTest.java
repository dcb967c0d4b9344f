package io.github.verbatim.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.Quote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordJsonLdTest {
  /** What schema.org (version 29) lets each type have, of what is written. */
  private static final Map<String, Set<String>> VOCABULARY =
      Map.of(
          "NewsArticle", Set.of("url", "identifier", "mentions"),
          "Organization", Set.of("name", "alternateName"),
          "Person", Set.of("name", "alternateName", "jobTitle", "affiliation"),
          "Quotation", Set.of("text", "position", "isPartOf", "creator", "creditText"));

  /** The types that the values of a property may have. */
  private static final Map<String, Set<String>> RANGES =
      Map.of(
          "mentions", Set.of("Organization", "Person"),
          "affiliation", Set.of("Organization"),
          "isPartOf", Set.of("NewsArticle"),
          "creator", Set.of("Organization", "Person"));

  @Provide
  Arbitrary<RecordedArticle> articles() {
    return RandomArticles.any();
  }

  private static JsonNode document(ArticleRecord article) {
    try {
      return new ObjectMapper().readTree(RecordJsonLd.write(article));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode node(JsonNode document, String id) {
    for (JsonNode node : document.get("@graph")) {
      if (node.get("@id").asText().equals(id)) {
        return node;
      }
    }
    throw new AssertionError("no node " + id);
  }

  @Property(tries = 300)
  void keepsToTheVocabulary(@ForAll("articles") RecordedArticle article) {
    checkVocabulary(document(article.article()));
  }

  @ParameterizedTest
  @MethodSource("io.github.verbatim.output.ArticleSchemaTest#goldenRecords")
  void everyGoldenRecordKeepsToTheVocabularyAndHasItsQuotes(Path golden) throws IOException {
    ArticleRecord article = RecordJson.read(Files.readString(golden));
    JsonNode document = document(article);
    checkVocabulary(document);
    checkQuotes(document, article);
    for (Quote quote : article.quotes()) {
      JsonNode isPartOf = node(document, "_:quote-" + quote.id()).path("isPartOf").path("@id");
      assertThat(node(document, isPartOf.asText()).get("@type").asText()).isEqualTo("NewsArticle");
    }
  }

  private static void checkVocabulary(JsonNode document) {
    assertThat(document.get("@context").asText()).isEqualTo("https://schema.org");
    Set<String> ids = new HashSet<>();
    for (JsonNode node : document.get("@graph")) {
      assertThat(ids.add(node.get("@id").asText())).isTrue();
      Set<String> allowed = VOCABULARY.get(node.get("@type").asText());
      for (Map.Entry<String, JsonNode> property : node.properties()) {
        if (!property.getKey().startsWith("@")) {
          assertThat(allowed).contains(property.getKey());
          checkRange(document, property.getKey(), property.getValue());
        }
      }
    }
  }

  private static void checkRange(JsonNode document, String property, JsonNode value) {
    for (JsonNode one : value.isArray() ? value : new ObjectMapper().createArrayNode().add(value)) {
      if (RANGES.containsKey(property)) {
        String type = node(document, one.get("@id").asText()).get("@type").asText();
        assertThat(RANGES.get(property)).contains(type);
      } else {
        assertThat(one.isValueNode()).isTrue();
      }
    }
  }

  @Property(tries = 300)
  void hasEveryQuoteWithItsSource(@ForAll("articles") RecordedArticle article) {
    checkQuotes(document(article.article()), article.article());
  }

  private static void checkQuotes(JsonNode document, ArticleRecord article) {
    for (Quote quote : article.quotes()) {
      JsonNode node = node(document, "_:quote-" + quote.id());
      assertThat(node.get("text").asText()).isEqualTo(quote.text());
      assertThat(node.has("creator") || node.has("creditText")).isEqualTo(quote.speaker() != null);
    }
  }

  @Test
  void aPersonIsOneNodeWhetherNamedOrQuoted() {
    JsonNode document = document(SampleArticle.record());
    JsonNode quote = node(document, "_:quote-1");
    JsonNode solheim = node(document, quote.get("creator").get("@id").asText());
    assertThat(solheim.toString())
        .isEqualTo(
            "{\"@type\":\"Person\",\"@id\":\"_:person-0\",\"name\":\"Ingrid Solheim\","
                + "\"alternateName\":[\"Solheim\"],\"jobTitle\":\"chief engineer\","
                + "\"affiliation\":{\"@id\":\"_:organization-0\"}}");
    assertThat(node(document, "_:quote-0").get("creditText").asText()).isEqualTo("ferry companies");
  }

  @Test
  void anIriNamesTheArticle() {
    JsonNode document = document(SampleArticle.record().withId("https://news.example/piers"));
    assertThat(document.get("@graph").get(0).toString())
        .startsWith(
            "{\"@type\":\"NewsArticle\",\"@id\":\"https://news.example/piers\","
                + "\"url\":\"https://news.example/piers\"");
    assertThat(document.findValuesAsText("identifier")).isEmpty();
    assertThat(document(SampleArticle.record()).findValuesAsText("identifier"))
        .containsExactly("port-ellery-piers");
  }
}
