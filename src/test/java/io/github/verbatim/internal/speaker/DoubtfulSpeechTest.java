package io.github.verbatim.internal.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.lexicon.UnreadableModelException;
import io.github.verbatim.internal.quote.FoundQuote;
import io.github.verbatim.record.MentionType;
import io.github.verbatim.record.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoubtfulSpeechTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "0.6, 0.3, true",
    "0.6, 0.9, false",
    "0.9, 0.1, false",
    "0.6, 0.4, false",
    "0.8, 0.3, false",
  })
  void needs_doubt_about_both(double speech, double source, boolean none) throws IOException {
    assertThat(doubt("0.8\t0.4").isNone(quote(speech), Optional.of(attribution(source))))
        .isEqualTo(none);
  }

  @Test
  void nobody_at_all_is_a_doubtful_source() throws IOException {
    assertThat(doubt("0.8\t0.4").isNone(quote(0.6), Optional.empty())).isTrue();
    assertThat(doubt("0.8\t0.4").isNone(quote(0.9), Optional.empty())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0.8", "0.8\t1.5", "0.8\tmuch", "0.8\t0.4\n0.7\t0.3"})
  void other_files_are_refused(String lines) {
    assertThatThrownBy(() -> doubt(lines))
        .isInstanceOf(UnreadableModelException.class)
        .hasMessageContaining("speech/en-1/doubtful.tsv");
  }

  private DoubtfulSpeech doubt(String lines) throws IOException {
    Path file = folder.resolve("speech/en-1/doubtful.tsv");
    Files.createDirectories(file.getParent());
    Files.writeString(file, lines);
    return DoubtfulSpeech.load(ModelFiles.in(folder));
  }

  private static FoundQuote quote(double speech) {
    return new FoundQuote(List.of(new Span(1, 5)), true, speech);
  }

  private static Attribution attribution(double confidence) {
    return new Attribution(new Span(6, 9), 1, MentionType.NAME, null, confidence, "model");
  }
}
