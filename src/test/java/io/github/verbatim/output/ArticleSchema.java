package io.github.verbatim.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Validates records against the JSON Schema that the library brings. */
public final class ArticleSchema {
  static final ObjectNode JSON = read();
  private static final Schema SCHEMA = compile(JSON);

  /** The same schema, but without room for fields that it does not describe. */
  private static final Schema CLOSED = compile(closed(JSON.deepCopy()));

  private ArticleSchema() {}

  /** What the schema has against a record, of whatever version. */
  static List<Error> errors(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  /** The same for a record of this version, which has no other fields than those described. */
  public static List<Error> errorsOfThisVersion(String json) {
    return CLOSED.validate(json, InputFormat.JSON);
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
}
