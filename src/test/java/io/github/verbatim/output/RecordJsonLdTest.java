package io.github.verbatim.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.Quote;
import io.github.verbatim.record.SpeakerKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    return parse(RecordJsonLd.write(article));
  }

  private static JsonNode parse(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The only node whose label ends so: what stands before is the article's own. */
  private static JsonNode local(JsonNode document, String end) {
    JsonNode found = null;
    for (JsonNode node : document.get("@graph")) {
      if (node.get("@id").asText().matches("_:[0-9a-f-]{36}-" + end)) {
        assertThat(found).isNull();
        found = node;
      }
    }
    return Objects.requireNonNull(found, end);
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
      JsonNode isPartOf = local(document, "quote-" + quote.id()).path("isPartOf").path("@id");
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
      JsonNode node = local(document, "quote-" + quote.id());
      assertThat(node.get("text").asText()).isEqualTo(quote.text());
      assertThat(node.has("creator") || node.has("creditText")).isEqualTo(quote.speaker() != null);
    }
  }

  @Test
  void aPersonIsOneNodeWhetherNamedOrQuoted() {
    JsonNode document = document(SampleArticle.record());
    JsonNode quote = local(document, "quote-1");
    JsonNode solheim = node(document, quote.get("creator").get("@id").asText());
    String scope = quote.get("@id").asText().replaceAll("quote-1$", "");
    assertThat(solheim.toString().replace(scope, "_:"))
        .isEqualTo(
            "{\"@type\":\"Person\",\"@id\":\"_:person-0\",\"name\":\"Ingrid Solheim\","
                + "\"alternateName\":[\"Solheim\"],\"jobTitle\":\"chief engineer\","
                + "\"affiliation\":{\"@id\":\"_:organization-0\"}}");
    assertThat(local(document, "quote-0").get("creditText").asText()).isEqualTo("ferry companies");
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

  @Test
  void noTwoArticlesOfABatchShareANode() {
    StringBuilder batch = new StringBuilder();
    try (RecordSink sink = RecordFormats.JSON_LD.open(batch)) {
      for (String name : List.of("Ann Lee", "Bo Dahl", "Cy Moe")) {
        for (String id : Arrays.asList(null, "wire", "https://news.example/a")) {
          String text = "“Go,” said " + name + ".";
          RecordBuilder builder = new RecordBuilder(text);
          builder.speaker(name, SpeakerKind.PERSON, null, null).quote(0, name, "said", 1, "Go,");
          sink.add(builder.person(name).build(id), text);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    JsonNode documents = parse(batch.toString());
    assertThat(documents).hasSize(9);
    List<String> articles = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (JsonNode document : documents) {
      for (JsonNode node : document.get("@graph")) {
        boolean isArticle = node.get("@type").asText().equals("NewsArticle");
        (isArticle ? articles : others).add(node.get("@id").asText());
      }
    }
    assertThat(others).hasSize(18).doesNotHaveDuplicates();
    assertThat(new HashSet<>(articles)).as("an IRI each, as far as ids tell").hasSize(7);
    assertThat(articles).allMatch(iri -> iri.matches("urn:uuid:.*|https://news.example/a"));
  }

  @Test
  void theArticleHasTheSameIriAsInItsAnnotations() {
    String annotations = RecordAnnotations.write(SampleArticle.record(), SampleArticle.TEXT);
    JsonNode document = parse(RecordJsonLd.write(SampleArticle.record(), SampleArticle.TEXT));
    assertThat(parse(annotations).findValuesAsText("source"))
        .contains(document.get("@graph").get(0).get("@id").asText());
  }

  @Test
  void nothingInItEndsTheScriptElementThatHoldsIt() {
    String evil = "</script><!--<script>";
    String text = "“" + evil + "” said " + evil + ".";
    ArticleRecord record =
        new RecordBuilder(text)
            .speaker(evil, SpeakerKind.PERSON, evil, null)
            .quote(0, evil, "said", 0.9, evil)
            .person(evil)
            .build(evil);
    for (String json :
        List.of(RecordJsonLd.write(record, text), RecordAnnotations.write(record, text))) {
      assertThat(json).doesNotContain("<");
      assertThat(parse(json).toString()).as("the same words when read").contains(evil);
    }
  }
}
