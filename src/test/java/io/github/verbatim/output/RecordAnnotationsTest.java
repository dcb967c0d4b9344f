package io.github.verbatim.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RecordAnnotationsTest {
  private static final Set<String> PURPOSES =
      Set.of("tagging", "identifying", "describing", "linking");

  @Provide
  Arbitrary<RecordedArticle> articles() {
    return RandomArticles.withWholeCharacters();
  }

  private static JsonNode page(RecordedArticle article) {
    try {
      return new ObjectMapper()
          .readTree(RecordAnnotations.write(article.article(), article.text()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The rules of the model (sections 3 and 4) that concern what is written. */
  @Property(tries = 300)
  void keepsToTheModel(@ForAll("articles") RecordedArticle article) {
    JsonNode page = page(article);
    assertThat(page.get("@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
    assertThat(page.get("type").asText()).isEqualTo("AnnotationPage");
    Set<String> ids = new HashSet<>(Set.of(page.get("id").asText()));
    for (JsonNode annotation : page.get("items")) {
      assertThat(annotation.get("type").asText()).isEqualTo("Annotation");
      assertThat(ids.add(annotation.get("id").asText())).as("an id of its own").isTrue();
      assertThat(annotation.get("body")).isNotEmpty().allMatch(RecordAnnotationsTest::isBody);
      assertThat(targets(annotation)).isNotEmpty();
    }
    assertThat(ids).allMatch(id -> URI.create(id).isAbsolute());
  }

  private static boolean isBody(JsonNode body) {
    boolean text = body.path("type").asText().equals("TextualBody") && body.has("value");
    boolean link = body.path("type").asText().equals("SpecificResource") && body.has("source");
    return (text || link) && PURPOSES.contains(body.get("purpose").asText());
  }

  private static List<JsonNode> targets(JsonNode annotation) {
    JsonNode target = annotation.get("target");
    List<JsonNode> targets = new ArrayList<>();
    if (target.isArray()) {
      target.forEach(targets::add);
    } else {
      targets.add(target);
    }
    return targets;
  }

  @Property(tries = 300)
  void bothSelectorsSelectTheSameWords(@ForAll("articles") RecordedArticle article) {
    int[] text = article.text().codePoints().toArray();
    for (JsonNode annotation : page(article).get("items")) {
      for (JsonNode target : targets(annotation)) {
        JsonNode position = target.get("selector").get(0);
        JsonNode quote = target.get("selector").get(1);
        int start = position.get("start").asInt();
        int end = position.get("end").asInt();
        String exact = quote.get("exact").asText();
        assertThat(new String(text, start, end - start)).isEqualTo(exact);
        String prefix = quote.get("prefix").asText();
        String suffix = quote.get("suffix").asText();
        assertThat(new String(text, 0, start)).endsWith(prefix);
        assertThat(new String(text, end, text.length - end)).startsWith(suffix);
        assertThat(prefix.codePointCount(0, prefix.length())).isEqualTo(Math.min(32, start));
        assertThat(suffix.codePointCount(0, suffix.length()))
            .isEqualTo(Math.min(32, text.length - end));
      }
    }
  }

  @Test
  void everyPlaceIsFoundAgainAfterAnEdit() {
    JsonNode page = page(new RecordedArticle(SampleArticle.record(), SampleArticle.TEXT));
    String edited = "Correction: an earlier version misspelt a name.\n\n" + SampleArticle.TEXT;
    int places = 0;
    for (JsonNode annotation : page.get("items")) {
      for (JsonNode target : targets(annotation)) {
        JsonNode quote = target.get("selector").get(1);
        String context =
            quote.get("prefix").asText()
                + quote.get("exact").asText()
                + quote.get("suffix").asText();
        int at = edited.indexOf(context);
        assertThat(at).as(context).isNotNegative();
        assertThat(edited.indexOf(context, at + 1)).as("once").isNegative();
        places++;
      }
    }
    assertThat(places).isGreaterThan(40);
  }

  @Test
  void saysWhoAndWhat() {
    JsonNode items =
        page(new RecordedArticle(SampleArticle.record(), SampleArticle.TEXT)).get("items");
    JsonNode quote = items.get(3);
    assertThat(quote.get("body").findValuesAsText("value"))
        .containsExactly("quote", "Ingrid Solheim", "confidence 0.98, rule model");
    assertThat(targets(quote)).hasSize(3);
    JsonNode mention = items.get(4);
    assertThat(mention.get("body").get(0).get("value").asText()).isEqualTo("mention");
    assertThat(mention.get("body").get(1).get("source")).isEqualTo(quote.get("id"));
    assertThat(items.findValuesAsText("value")).contains("> 200 piling", "18 percent");
  }

  @Test
  void anIriIsTheTargetAsItIs() {
    RecordedArticle article =
        new RecordedArticle(
            SampleArticle.record().withId("https://news.example/piers?a=1"), SampleArticle.TEXT);
    assertThat(page(article).findValues("target"))
        .isNotEmpty()
        .flatExtracting(target -> target.findValuesAsText("source"))
        .allMatch("https://news.example/piers?a=1"::equals);
    assertThat(RecordAnnotations.write(article.article(), article.text()))
        .as("the same every time")
        .isEqualTo(RecordAnnotations.write(article.article(), article.text()));
  }
}
