package example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.verbatim.Extraction;
import io.github.verbatim.record.ArticleRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.DoubleType;
import org.apache.spark.sql.types.IntegerType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Records as rows of {@link RecordSchema#ROW}. The schema leads: each of its fields is looked up by
 * name in the record's JSON, which is the record's contract.
 */
final class RecordRows {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private RecordRows() {}

  /** The row of one article, whatever became of it. */
  static Row of(Extraction extraction) {
    return extraction
        .record()
        .map(RecordRows::of)
        .orElseGet(() -> failed(extraction.article().id(), extraction.failure().orElseThrow()));
  }

  /** The row of a record. */
  static Row of(ArticleRecord article) {
    return row(MAPPER.valueToTree(article), RecordSchema.ROW);
  }

  /** A row that says why there is no record. */
  static Row failed(String id, Throwable failure) {
    return row(
        MAPPER.createObjectNode().put("id", id).put("failure", failure.toString()),
        RecordSchema.ROW);
  }

  private static Row row(JsonNode object, StructType type) {
    Object[] values = new Object[type.size()];
    for (int i = 0; i < values.length; i++) {
      StructField field = type.fields()[i];
      values[i] = value(object.path(field.name()), field.dataType());
    }
    return RowFactory.create(values);
  }

  private static Object value(JsonNode node, DataType type) {
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    if (type instanceof StructType struct) {
      return row(node, struct);
    }
    if (type instanceof ArrayType array) {
      Object[] elements = new Object[node.size()];
      for (int i = 0; i < elements.length; i++) {
        elements[i] = value(node.get(i), array.elementType());
      }
      return elements;
    }
    return scalar(node, type);
  }

  private static Object scalar(JsonNode node, DataType type) {
    if (type instanceof StringType) {
      return node.textValue();
    } else if (type instanceof IntegerType) {
      return node.intValue();
    } else if (type instanceof BooleanType) {
      return node.booleanValue();
    } else if (type instanceof DoubleType) {
      return node.doubleValue();
    } else if (type instanceof DecimalType decimal) {
      return fitted(node.decimalValue(), decimal);
    }
    throw new IllegalArgumentException("the schema has a type that no record has: " + type);
  }

  /** Rounded to the scale of the type; null if there are too many digits before the point. */
  private static BigDecimal fitted(BigDecimal value, DecimalType type) {
    int digitsBeforePoint = value.precision() - value.scale();
    if (digitsBeforePoint > type.precision() - type.scale()) {
      return null;
    }
    BigDecimal rounded = value.setScale(type.scale(), RoundingMode.HALF_EVEN);
    return rounded.precision() > type.precision() ? null : rounded;
  }
}
