package io.github.verbatim.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconReaderTest {
  @TempDir Path folder;

  private LexiconReader readerOf(String content) throws Exception {
    Files.writeString(folder.resolve("test.tsv"), content);
    return new LexiconReader(ModelFiles.in(folder));
  }

  @Test
  void comments_blank_lines_and_a_byte_order_mark_are_skipped() throws Exception {
    assertThat(readerOf("\uFEFF# words\n\nsay\ntell \n").words("test.tsv"))
        .containsExactly("say", "tell");
  }

  @Test
  void an_error_names_file_and_line() throws Exception {
    LexiconReader reader = readerOf("# words\nsay\nsay\n");
    assertThatThrownBy(() -> reader.words("test.tsv"))
        .isInstanceOf(UnreadableModelException.class)
        .hasMessage("test.tsv:3: \"say\" stands there twice");
    LexiconReader tooShort = readerOf("say\n");
    assertThatThrownBy(() -> tooShort.map("test.tsv"))
        .hasMessage("test.tsv:1: expected at least 2 columns, found 1");
  }

  @Test
  void a_missing_file_is_named() throws Exception {
    LexiconReader reader = readerOf("");
    assertThatThrownBy(() -> reader.words("none.tsv"))
        .isInstanceOf(UnreadableModelException.class)
        .hasMessageContaining("none.tsv");
  }

  @Test
  void a_missing_folder_is_named() {
    assertThatThrownBy(() -> ModelFiles.in(folder.resolve("nowhere")))
        .isInstanceOf(UnreadableModelException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void a_missing_corenlp_model_tells_the_coordinates_to_add() {
    assertThatThrownBy(() -> ModelFiles.openCoreNlp("edu/stanford/none.ser.gz"))
        .hasMessageContaining("io.github.verbatim:verbatim with")
        .hasMessageContaining("classifier \"models\"");
  }
}
