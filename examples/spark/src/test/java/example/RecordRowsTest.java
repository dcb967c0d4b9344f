package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verbatim.ModelException;
import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.NumberKind;
import io.github.verbatim.record.NumberMention;
import io.github.verbatim.record.Producer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordRowsTest {

  @ParameterizedTest
  @CsvSource({
    "1200, 1200.0000000000000000",
    "0.3333333333333333, 0.3333333333333333",
    "0.00000000000000005, 0E-16",
    "9999999999999999999999, 9999999999999999999999.0000000000000000",
    "10000000000000000000000, ",
    "9999999999999999999999.99999999999999999, ",
    "1E400, "
  })
  void a_value_fits_the_column_or_is_null(BigDecimal value, BigDecimal expected) {
    NumberMention number =
        new NumberMention(
            "1", 0, 1, NumberKind.PLAIN, value, null, null, null, null, null, null, null);
    Row row = RecordRows.of(recordWith(number));
    Row struct = (Row) row.<Object[]>getAs(5)[0];
    assertThat(struct.getString(0)).isEqualTo("1");
    assertThat(struct.getDecimal(4)).isEqualTo(expected);
  }

  private static ArticleRecord recordWith(NumberMention number) {
    return new ArticleRecord(
        "a",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(number),
        List.of(),
        new Producer("1", "en-1"));
  }

  @Test
  void settings_travel() throws Exception {
    PipelineSettings settings = new PipelineSettings("/models", "/bodies.tsv", 60);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(settings);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(settings);
    }
  }

  @Test
  void a_jvm_has_one_pipeline_for_the_same_settings() {
    assertThat(ExecutorPipeline.with(PipelineSettings.defaults()))
        .isSameAs(ExecutorPipeline.with(new PipelineSettings("", "", 0)));
  }

  @Test
  void settings_reach_the_pipeline() {
    PipelineSettings settings = new PipelineSettings("", "/no/such/file.tsv", 0);
    assertThatThrownBy(() -> ExecutorPipeline.with(settings))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("file.tsv");
  }
}
