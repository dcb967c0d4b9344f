package io.github.verbatim.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.Random;

/** Every format with made-up records of any text. */
class RecordFormatsFuzzTest {
  @DictionaryEntries({
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "]]>",
    "&amp;",
    "&#0;",
    "\"",
    "'",
    "`",
    "=",
    "onload=",
    "\\x0a\\x0a",
    "\\x0d\\x0a",
    "\t",
    "\u2028",
    "\u202e",
    "\ufeff",
    "“",
    "”",
    "@SUM(",
    "=1+1"
  })
  @FuzzTest
  void every_format_holds_any_record(FuzzedDataProvider data) throws IOException {
    String text = data.consumeString(2 * data.remainingBytes() / 3);
    Random decisions = new Decisions(data);
    RecordedArticle any = RandomArticles.of(text, decisions, false);
    RecordedArticle whole = RandomArticles.of(text, decisions, true);

    assertThat(RecordJson.read(RecordJson.pretty(any.article()))).isEqualTo(any.article());
    for (RecordFormat format : RecordFormats.all()) {
      assertThat(format.write(any.article(), text)).as(format.name()).isNotNull();
    }
    new RecordHtmlTest().anyRecordOfAnyTextIsWellFormedAndShowsTheText(any);
    new QuotesCsvTest().everyTextComesBack(any);
    new RecordJsonLdTest().keepsToTheVocabulary(any);
    new RecordAnnotationsTest().keepsToTheModel(whole);
    new RecordAnnotationsTest().bothSelectorsSelectTheSameWords(whole);
    new RecordBratTest().anyRecordComesBack(whole);
  }

  /** Chance that the fuzzer decides. */
  private static final class Decisions extends Random {
    private static final long serialVersionUID = 1;

    private final transient FuzzedDataProvider data;

    private Decisions(FuzzedDataProvider data) {
      this.data = data;
    }

    @Override
    protected int next(int bits) {
      return data.consumeInt() >>> (32 - bits);
    }
  }
}
