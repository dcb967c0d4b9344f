package io.github.verbatim.internal.organization;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.lexicon.UnreadableModelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class GazetteerFuzzTest {
  @TempDir private static Path folder;

  @DictionaryEntries({"\t", "\\x0a", "\\x0d\\x0a", "#", "Acme Corp.", "the ", "\uFEFF"})
  @FuzzTest
  void a_list_of_organizations_is_read_or_refused(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("own.tsv"), bytes);
    try {
      Gazetteer gazetteer = Gazetteer.read(file);
      assertThat(gazetteer.nameByForm()).doesNotContainKey("");
      assertThat(gazetteer.nameByForm().values()).doesNotContain("");
      assertThat(MentionCorrector.load(ModelFiles.bundled(), gazetteer)).isNotNull();
    } catch (UnreadableModelException e) {
      assertThat(e.getMessage()).contains("own.tsv");
    }
  }
}
