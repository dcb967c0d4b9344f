package example;

import static org.apache.spark.sql.types.DataTypes.StringType;

import io.github.verbatim.Article;
import io.github.verbatim.Extraction;
import java.io.IOException;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Articles in, records out, on as many machines as Spark has: {@code ExtractJob parquet|jsonl INPUT
 * OUTPUT}. The input has the columns {@code id} and {@code text}; the output is Parquet with the
 * columns of {@link RecordSchema}.
 */
public final class ExtractJob {
  private static final StructType ARTICLE =
      new StructType().add("id", StringType).add("text", StringType);

  private ExtractJob() {}

  /** Runs the job; Spark and the pipeline take their options from {@code --conf}. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3 || !arguments[0].matches("parquet|jsonl")) {
      System.err.println("usage: ExtractJob parquet|jsonl INPUT OUTPUT");
      System.exit(2);
    }
    try (SparkSession spark = SparkSession.builder().appName("verbatim").getOrCreate()) {
      Dataset<Row> articles = articles(spark, arguments[0], arguments[1]);
      extract(articles, PipelineSettings.of(spark.conf())).write().parquet(arguments[2]);
    }
  }

  /** The articles of a file or folder. A line that is no JSON is an article without a text. */
  static Dataset<Row> articles(SparkSession spark, String format, String path) {
    return spark
        .read()
        .format(format.equals("jsonl") ? "json" : "parquet")
        .schema(ARTICLE)
        .load(path);
  }

  /** One row for each article, in the order of the input within each partition. */
  static Dataset<Row> extract(Dataset<Row> articles, PipelineSettings settings) {
    MapFunction<Row, Row> toRow = article -> row(article, settings);
    return articles.select("id", "text").map(toRow, Encoders.row(RecordSchema.ROW));
  }

  private static Row row(Row article, PipelineSettings settings) {
    String id = article.getString(0);
    String text = article.getString(1);
    if (text == null) {
      return RecordRows.failed(id, new IllegalArgumentException("the article has no text"));
    }
    return RecordRows.of(
        Extraction.of(new Article(id, text), ExecutorPipeline.with(settings)::extract));
  }
}
