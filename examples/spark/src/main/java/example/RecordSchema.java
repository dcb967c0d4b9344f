package example;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructType;

/**
 * The record as Spark columns: the same names, the same nesting. Two things are Spark's own: {@code
 * failure} says why an article has no record, and everything else is then null; and values of
 * numbers are decimals of 38 digits, 16 of them behind the point. A greater number (there are 22
 * digits before the point) has null for its value, its text stays.
 */
final class RecordSchema {
  static final DecimalType VALUE = DataTypes.createDecimalType(38, 16);

  private static final StructType SPAN =
      new StructType().add("start", IntegerType, false).add("end", IntegerType, false);

  private static final StructType TEXT_SPAN = SPAN.add("text", StringType, false);

  private static final StructType MENTION = TEXT_SPAN.add("type", StringType, false);

  private static final StructType QUOTE =
      new StructType()
          .add("id", IntegerType, false)
          .add("text", StringType, false)
          .add("spans", list(SPAN), false)
          .add("closed", BooleanType, false)
          .add("speaker", IntegerType)
          .add("mention", MENTION)
          .add("cue", TEXT_SPAN)
          .add("confidence", DoubleType)
          .add("rule", StringType);

  private static final StructType SPEAKER =
      new StructType()
          .add("id", IntegerType, false)
          .add("name", StringType, false)
          .add("kind", StringType, false)
          .add("aliases", list(StringType), false)
          .add("title", StringType)
          .add("organization", IntegerType)
          .add("mentions", list(TEXT_SPAN), false);

  /** An organization or a person. */
  private static final StructType ENTITY =
      new StructType()
          .add("id", IntegerType, false)
          .add("name", StringType, false)
          .add("aliases", list(StringType), false)
          .add("mentions", list(TEXT_SPAN.add("quote", IntegerType)), false);

  private static final StructType NUMBER =
      new StructType()
          .add("text", StringType, false)
          .add("start", IntegerType, false)
          .add("end", IntegerType, false)
          .add("kind", StringType, false)
          .add("value", VALUE)
          .add("upper", VALUE)
          .add("from", VALUE)
          .add("to", VALUE)
          .add("modifier", StringType)
          .add("unit", StringType)
          .add("unit_phrase", StringType)
          .add("change", StringType)
          .add("of", StringType)
          .add("quote", IntegerType);

  private static final StructType WARNING =
      new StructType()
          .add("code", StringType, false)
          .add("start", IntegerType)
          .add("end", IntegerType)
          .add("message", StringType, false);

  private static final StructType PRODUCER =
      new StructType().add("library", StringType, false).add("models", StringType, false);

  /** One row an article. */
  static final StructType ROW =
      new StructType()
          .add("id", StringType)
          .add("quotes", list(QUOTE))
          .add("speakers", list(SPEAKER))
          .add("organizations", list(ENTITY))
          .add("persons", list(ENTITY))
          .add("numbers", list(NUMBER))
          .add("warnings", list(WARNING))
          .add("producer", PRODUCER)
          .add("failure", StringType);

  private RecordSchema() {}

  private static DataType list(DataType element) {
    return DataTypes.createArrayType(element, false);
  }
}
