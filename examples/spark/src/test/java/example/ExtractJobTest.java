package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.verbatim.Article;
import io.github.verbatim.Verbatim;
import io.github.verbatim.output.RecordJson;
import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.NumberMention;
import io.github.verbatim.record.Quote;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole job with two workers, from JSON Lines to Parquet, against a plain loop. */
class ExtractJobTest {
  private static final int ARTICLES = 200;

  @TempDir static Path folder;
  private static SparkSession spark;
  private static List<ArticleRecord> plain;
  private static Dataset<Row> rows;

  @BeforeAll
  static void runBoth() throws Exception {
    Verbatim verbatim = ExecutorPipeline.with(PipelineSettings.defaults());
    plain =
        IntStream.range(0, ARTICLES)
            .mapToObj(GenerateArticles::article)
            .map(article -> verbatim.extract(article.text()).withId(article.id()))
            .toList();
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.files.maxPartitionBytes", "50k")
            .config("spark.sql.shuffle.partitions", "2")
            .getOrCreate();
    Path input = folder.resolve("articles.jsonl");
    GenerateArticles.write(input, ARTICLES);
    Dataset<Row> articles = ExtractJob.articles(spark, "jsonl", input.toString());
    assertThat(articles.javaRDD().getNumPartitions()).isGreaterThan(2);
    String output = folder.resolve("records").toString();
    ExtractJob.extract(articles, PipelineSettings.of(spark.conf())).write().parquet(output);
    rows = spark.read().parquet(output);
  }

  @AfterAll
  static void stop() throws Exception {
    spark.close();
  }

  @Test
  void the_rows_equal_those_of_a_plain_loop() {
    List<Row> loop = plain.stream().map(RecordRows::of).toList();
    assertThat(rows.collectAsList())
        .hasSize(ARTICLES)
        .containsExactlyInAnyOrderElementsOf(
            spark.createDataFrame(loop, RecordSchema.ROW).collectAsList());
  }

  /** Above, both sides go through the same conversion; here Parquet leads back to the records. */
  @Test
  void nothing_of_a_record_is_lost() {
    Map<String, ArticleRecord> readBack =
        rows.toJSON().collectAsList().stream().map(RecordJson::read).collect(byId());
    assertThat(readBack).isEqualTo(plain.stream().collect(byId()));
  }

  private static Collector<ArticleRecord, ?, Map<String, ArticleRecord>> byId() {
    return Collectors.toMap(ArticleRecord::id, ExtractJobTest::withoutTrailingZeros);
  }

  /** Values in one form, because a decimal column pads them with zeros. */
  private static ArticleRecord withoutTrailingZeros(ArticleRecord article) {
    List<NumberMention> numbers =
        article.numbers().stream()
            .map(
                n ->
                    new NumberMention(
                        n.text(),
                        n.start(),
                        n.end(),
                        n.kind(),
                        n.value().stripTrailingZeros(),
                        n.upper() == null ? null : n.upper().stripTrailingZeros(),
                        n.modifier(),
                        n.unit(),
                        n.unitPhrase(),
                        n.change(),
                        n.substance(),
                        n.quote()))
            .toList();
    return new ArticleRecord(
        article.id(),
        article.quotes(),
        article.speakers(),
        article.organizations(),
        article.persons(),
        numbers,
        article.warnings(),
        article.producer());
  }

  @Test
  void the_output_has_the_typed_schema() {
    assertThat(rows.schema().catalogString()).isEqualTo(RecordSchema.ROW.catalogString());
  }

  @Test
  void sql_counts_the_quotes_of_each_speaker() {
    rows.createOrReplaceTempView("records");
    Map<String, Long> bySql =
        spark
            .sql(
                """
                SELECT speakers[quote.speaker].name, count(*)
                FROM (SELECT speakers, explode(quotes) AS quote FROM records)
                WHERE quote.speaker IS NOT NULL GROUP BY 1\
                """)
            .collectAsList()
            .stream()
            .collect(Collectors.toMap(row -> row.getString(0), row -> row.getLong(1)));
    Map<String, Long> byLoop =
        plain.stream()
            .flatMap(ExtractJobTest::speakerNames)
            .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    assertThat(bySql).hasSizeGreaterThan(100).isEqualTo(byLoop);
  }

  private static Stream<String> speakerNames(ArticleRecord article) {
    return article.quotes().stream()
        .map(Quote::speaker)
        .filter(Objects::nonNull)
        .map(speaker -> article.speakers().get(speaker).name());
  }

  @Test
  void sql_sums_money() {
    rows.createOrReplaceTempView("records");
    BigDecimal bySql =
        spark
            .sql(
                """
                SELECT sum(number.value)
                FROM (SELECT explode(numbers) AS number FROM records)
                WHERE number.unit = 'USD'\
                """)
            .first()
            .getDecimal(0);
    BigDecimal byLoop =
        plain.stream()
            .flatMap(article -> article.numbers().stream())
            .filter(number -> "USD".equals(number.unit()))
            .map(NumberMention::value)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(bySql).isGreaterThan(BigDecimal.valueOf(1_000_000)).isEqualByComparingTo(byLoop);
  }

  @Test
  void parquet_is_read_as_well() {
    String parquet = folder.resolve("articles.parquet").toString();
    Article article = GenerateArticles.article(7);
    spark
        .createDataFrame(
            List.of(RowFactory.create(article.id(), article.text(), "news")),
            new StructType()
                .add("id", DataTypes.StringType)
                .add("text", DataTypes.StringType)
                .add("section", DataTypes.StringType))
        .write()
        .parquet(parquet);
    Row row =
        ExtractJob.extract(
                ExtractJob.articles(spark, "parquet", parquet), PipelineSettings.defaults())
            .first();
    assertThat(row).isEqualTo(rows.filter("id = 'made-up-7'").first());
  }

  @Test
  void an_article_that_fails_does_not_stop_the_others() throws Exception {
    Path input = folder.resolve("faulty.jsonl");
    Files.writeString(
        input,
        """
        {"id": "good", "text": "“Go,” said Ann Lee."}
        {"id": "empty", "text": ""}
        {"id": "without"}
        this is no JSON
        """);
    Map<String, String> failures =
        ExtractJob.extract(
                ExtractJob.articles(spark, "jsonl", input.toString()), PipelineSettings.defaults())
            .collectAsList()
            .stream()
            .collect(
                Collectors.toMap(
                    row -> String.valueOf(row.getString(0)),
                    row -> String.valueOf(row.<String>getAs("failure"))));
    String noText = "java.lang.IllegalArgumentException: the article has no text";
    assertThat(failures)
        .containsOnly(
            entry("good", "null"),
            entry("empty", "null"),
            entry("without", noText),
            entry("null", noText));
  }
}
