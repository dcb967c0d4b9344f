package io.github.verbatim.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.verbatim.record.ArticleRecord;
import java.util.Optional;
import java.util.function.Supplier;

/** Records and annotations of whatever origin are read, or refused in one way. */
class RecordReadersFuzzTest {
  private static final String TEXT =
      "Mayor Ann Lee said: “We sold 12 cars.”\n\n“Go \uD83D\uDE00,” Acme Corp. (AC) told Reuters.\n";

  @DictionaryEntries({
    "T1\t",
    "E1\t",
    "R1\t",
    "A1\t",
    "#1\t",
    "*\tEquiv ",
    "Content ",
    "Source:T1",
    "Cue:T1",
    "Content:T1",
    "AnnotatorNotes ",
    "SpeakerKind ",
    "MentionType ",
    "Unclosed ",
    "Organization ",
    "Person ",
    "Number ",
    ";",
    "0 5",
    "person",
    "\\x0a"
  })
  @FuzzTest
  void brat_annotations_are_read_or_refused(FuzzedDataProvider data) {
    String annotations = data.consumeRemainingAsString();
    refusal(() -> RecordBrat.read(annotations, TEXT))
        .ifPresent(record -> checkEveryFormat(record, TEXT));
  }

  @DictionaryEntries({
    "\"quotes\":[",
    "\"speakers\":[",
    "\"organizations\":[",
    "\"persons\":[",
    "\"numbers\":[",
    "\"warnings\":[",
    "\"producer\":{",
    "\"id\":0",
    "\"text\":",
    "\"spans\":",
    "\"start\":0",
    "\"end\":1",
    "\"closed\":true",
    "\"speaker\":0",
    "\"mention\":{",
    "\"type\":\"pronoun\"",
    "\"cue\":",
    "\"confidence\":",
    "\"rule\":",
    "\"name\":",
    "\"kind\":\"person\"",
    "\"aliases\":",
    "\"mentions\":",
    "\"value\":1e9",
    "\"unit\":",
    "null",
    "{",
    "}",
    "],",
    "-1"
  })
  @FuzzTest
  void json_is_read_or_refused(FuzzedDataProvider data) {
    String json = data.consumeRemainingAsString();
    refusal(() -> RecordJson.read(json))
        .ifPresent(
            record -> {
              assertThat(RecordJson.read(RecordJson.compact(record))).isEqualTo(record);
              refusal(() -> new RecordedArticle(record, TEXT))
                  .ifPresent(article -> checkEveryFormat(record, TEXT));
            });
  }

  private static void checkEveryFormat(ArticleRecord record, String text) {
    for (RecordFormat format : RecordFormats.all()) {
      assertThat(format.write(record, text)).as(format.name()).isNotNull();
    }
  }

  /** What is read; empty if it is refused as documented, with a sentence. */
  private static <T> Optional<T> refusal(Supplier<T> reader) {
    try {
      return Optional.of(reader.get());
    } catch (IllegalArgumentException e) {
      assertThat(e.getMessage()).isNotBlank();
      return Optional.empty();
    }
  }
}
