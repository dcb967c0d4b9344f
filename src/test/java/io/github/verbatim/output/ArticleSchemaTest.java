package io.github.verbatim.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleSchemaTest {
  @Provide
  Arbitrary<RecordedArticle> articles() {
    return RandomArticles.any();
  }

  @Test
  void theSchemaIsOne() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(ArticleSchema.JSON)).isEmpty();
  }

  @Test
  void everyFieldIsDescribed() {
    List<String> undescribed = new ArrayList<>();
    collect("", ArticleSchema.JSON, undescribed);
    assertThat(undescribed).isEmpty();
  }

  private static void collect(String path, JsonNode schema, List<String> undescribed) {
    for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
      String name = path + "/" + field.getKey();
      if (field.getValue().path("description").asText().isBlank()) {
        undescribed.add(name);
      }
      collect(name, field.getValue(), undescribed);
    }
    for (Map.Entry<String, JsonNode> field : schema.path("$defs").properties()) {
      collect(field.getKey(), field.getValue(), undescribed);
    }
  }

  @Test
  void theSampleIsValid() {
    assertThat(ArticleSchema.errorsOfThisVersion(RecordJson.pretty(SampleArticle.record())))
        .isEmpty();
  }

  /** GoldenRecordsIT sees to it that these are what the examples become. */
  static Stream<Path> goldenRecords() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "golden"))) {
      return files.toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("goldenRecords")
  void everyGoldenRecordIsValid(Path golden) throws IOException {
    String json = Files.readString(golden);
    assertThat(ArticleSchema.errorsOfThisVersion(json)).isEmpty();
    assertThat(ArticleSchema.errorsOfThisVersion(RecordJson.compact(RecordJson.read(json))))
        .isEmpty();
  }

  @Property(tries = 300)
  void everyRecordIsValid(@ForAll("articles") RecordedArticle article) {
    assertThat(ArticleSchema.errorsOfThisVersion(RecordJson.compact(article.article()))).isEmpty();
  }

  @Test
  void fieldsOfLaterVersionsAreValid() {
    String json = RecordJson.compact(SampleArticle.record());
    String later = json.replace("\"closed\":true", "\"closed\":true,\"mood\":\"angry\"");
    assertThat(ArticleSchema.errors(later)).isEmpty();
    assertThat(ArticleSchema.errorsOfThisVersion(later)).hasSize(9);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a negative offset      | \"start\":         | \"start\":-1",
        "an offset with a point | \"start\":         | \"start\":0.5",
        "an unknown kind        | \"kind\":\"group\" | \"kind\":\"choir\"",
        "null for absent        | \"closed\":true    | \"closed\":true,\"rule\":null",
        "a confidence above 1   | 0.98               | 1.98",
        "a blank name           | \"Calder Group\",\"aliases | \" \",\"aliases",
        "a missing field        | \"closed\":true,   | ",
        "more than a span       | }],\"closed\"      | ,\"text\":\"\"}],\"closed\"",
        "no producer            | \"producer\"       | \"product\"",
      })
  void whatBreaksARuleIsInvalid(String what, String good, String bad) {
    String json = RecordJson.compact(SampleArticle.record());
    String broken = json.replace(good, bad == null ? "" : bad);
    assertThat(broken).isNotEqualTo(json);
    assertThat(ArticleSchema.errors(broken)).as(what).isNotEmpty();
  }
}
