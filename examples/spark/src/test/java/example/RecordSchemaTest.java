package example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.verbatim.output.RecordJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/** The Spark schema against the record's published JSON Schema: same fields, types and nesting. */
class RecordSchemaTest {
  private static JsonNode schema;

  @Test
  void mirrors_the_json_schema() throws IOException {
    try (InputStream in = RecordJson.class.getResourceAsStream("article.schema.json")) {
      schema = new ObjectMapper().readTree(in);
    }
    Set<String> published = new TreeSet<>();
    describe("", schema, true, published);
    Set<String> spark = new TreeSet<>();
    describe("", RecordSchema.ROW, spark);
    spark.remove("/failure string");
    assertThat(spark).hasSizeGreaterThan(60).isEqualTo(published);
  }

  private static void describe(String path, JsonNode type, boolean top, Set<String> lines) {
    JsonNode resolved = resolved(type);
    Set<String> required = new TreeSet<>();
    resolved.path("required").forEach(name -> required.add(name.textValue()));
    resolved
        .path("properties")
        .properties()
        .forEach(
            field -> {
              JsonNode value = resolved(field.getValue());
              // Parts are nullable at the top, for failures; numbers' values, for overflow.
              boolean nullable = top || !required.contains(field.getKey()) || isNumber(value);
              String name = path + "/" + field.getKey();
              lines.add(name + " " + kind(value) + (nullable ? "" : "!"));
              boolean isList = kind(value).equals("array");
              JsonNode inner = isList ? value.get("items") : value;
              if (isList && kind(resolved(inner)).equals("string")) {
                lines.add(name + "[] string");
              }
              describe(name + (isList ? "[]" : ""), inner, false, lines);
            });
  }

  private static boolean isNumber(JsonNode type) {
    return kind(type).equals("number");
  }

  private static JsonNode resolved(JsonNode type) {
    JsonNode reference = type.path("$ref");
    return reference.isMissingNode() ? type : schema.at(reference.textValue().substring(1));
  }

  private static String kind(JsonNode type) {
    return type.has("enum") ? "string" : type.path("type").textValue();
  }

  private static void describe(String path, StructType type, Set<String> lines) {
    for (StructField field : type.fields()) {
      String name = path + "/" + field.name();
      String mark = field.nullable() || path.isEmpty() ? "" : "!";
      lines.add(name + " " + kind(field.dataType()) + mark);
      if (field.dataType() instanceof ArrayType array) {
        assertThat(array.containsNull()).isFalse();
        if (array.elementType() instanceof StructType inner) {
          describe(name + "[]", inner, lines);
        } else {
          lines.add(name + "[] " + kind(array.elementType()));
        }
      } else if (field.dataType() instanceof StructType inner) {
        describe(name, inner, lines);
      }
    }
  }

  private static String kind(DataType type) {
    String name = type.typeName().replaceAll("\\(.*", "");
    return switch (name) {
      case "double", "decimal" -> "number";
      case "struct" -> "object";
      default -> name;
    };
  }
}
