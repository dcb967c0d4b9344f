package io.github.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.verbatim.output.RecordFormat;
import io.github.verbatim.output.RecordFormats;
import io.github.verbatim.output.RecordJson;
import io.github.verbatim.record.ArticleRecord;
import org.junit.jupiter.api.BeforeAll;

/** The contract of a record on inputs that a fuzzer found, with the real models. */
class PipelineFuzzIT {
  private static Verbatim verbatim;

  @BeforeAll
  static void load() {
    verbatim = SharedPipeline.verbatim();
  }

  @DictionaryEntries({
    "“",
    "”",
    "‘",
    "’",
    "«",
    "»",
    "„",
    "\\x0a\\x0a",
    " said ",
    " she said",
    "according to ",
    "Mr. ",
    "Smith",
    "Acme Corp.",
    " (DEA)",
    "$",
    "%",
    "million",
    "two-thirds",
    "1,000",
    "3.5",
    "½",
    "<b>",
    "&amp;",
    "Q: ",
    "SMITH: ",
    "\u2028",
    "\u00a0",
    "\u200b",
    "\u202e"
  })
  @FuzzTest
  void any_string_is_a_legal_article(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    ArticleRecord record = verbatim.extract(text);
    RecordContract.check(record, text);
    assertThat(RecordJson.read(RecordJson.compact(record))).isEqualTo(record);
    for (RecordFormat format : RecordFormats.all()) {
      assertThat(format.write(record, text)).as(format.name()).isNotNull();
    }
  }
}
