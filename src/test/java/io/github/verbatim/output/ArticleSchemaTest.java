package io.github.verbatim.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
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
  private static final ObjectNode JSON = read();
  private static final Schema SCHEMA = compile(JSON);

  /** The same schema, but without room for fields that it does not describe. */
  private static final Schema CLOSED = compile(closed(JSON.deepCopy()));

  @Provide
  Arbitrary<RecordedArticle> articles() {
    return RandomArticles.any();
  }

  private static ObjectNode read() {
    try (InputStream in = RecordJson.class.getResourceAsStream("article.schema.json")) {
      return (ObjectNode) new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Schema compile(JsonNode schema) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
  }

  private static ObjectNode closed(ObjectNode schema) {
    for (JsonNode child : schema) {
      if (child instanceof ObjectNode object) {
        closed(object);
      }
    }
    if (schema.has("properties") && schema.path("type").asText().equals("object")) {
      schema.put("additionalProperties", false);
    }
    return schema;
  }

  private static List<Error> errors(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON);
  }

  @Test
  void theSchemaIsOne() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(JSON)).isEmpty();
  }

  @Test
  void everyFieldIsDescribed() {
    List<String> undescribed = new ArrayList<>();
    collect("", JSON, undescribed);
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
    assertThat(errors(CLOSED, RecordJson.pretty(SampleArticle.record()))).isEmpty();
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
    assertThat(errors(CLOSED, json)).isEmpty();
    assertThat(errors(CLOSED, RecordJson.compact(RecordJson.read(json)))).isEmpty();
  }

  @Property(tries = 300)
  void everyRecordIsValid(@ForAll("articles") RecordedArticle article) {
    assertThat(errors(CLOSED, RecordJson.compact(article.article()))).isEmpty();
  }

  @Test
  void fieldsOfLaterVersionsAreValid() {
    String json = RecordJson.compact(SampleArticle.record());
    String later = json.replace("\"closed\":true", "\"closed\":true,\"mood\":\"angry\"");
    assertThat(errors(SCHEMA, later)).isEmpty();
    assertThat(errors(CLOSED, later)).hasSize(9);
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
    assertThat(errors(SCHEMA, broken)).as(what).isNotEmpty();
  }
}
