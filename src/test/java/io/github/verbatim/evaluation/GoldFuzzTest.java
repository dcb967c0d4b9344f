package io.github.verbatim.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Gold of whatever bytes is read, or refused with a sentence that names the file. */
class GoldFuzzTest {
  private static final String TEXT =
      "Ann Lee said: “We sold 12 cars.”\n“Go 😀,” Acme Corp. said.\n";

  @TempDir private static Path folder;

  @BeforeAll
  static void writeText() throws IOException {
    Files.writeString(folder.resolve("a.txt"), TEXT);
  }

  @DictionaryEntries({
    "{\"id\":\"a\",\"text\":\"b\"",
    "\"quotes\":[",
    "\"organizations\":[",
    "\"persons\":[",
    "\"numbers\":[",
    "\"speakers\":[",
    "\"start\":0",
    "\"end\":1",
    "\"attributed\":true",
    "\"speaker_mentions\":[[0,1,0,1]]",
    "\"cue\":[[0,1]]",
    "\"value\":1e9",
    "\"unit\":\"m\"",
    "}\\x0a"
  })
  @FuzzTest
  void json_lines_are_read_or_refused(byte[] bytes) throws IOException {
    check("a.jsonl", bytes);
  }

  @DictionaryEntries({
    "T1\tContent 0 5\tAnn L",
    "E1\tContent:T1 Source:T2 Cue:T3",
    "R1\t",
    "Source ",
    ";",
    "\\x0a"
  })
  @FuzzTest
  void brat_files_are_read_or_refused(byte[] bytes) throws IOException {
    check("a.ann", bytes);
  }

  private static void check(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    GoldSet gold = new GoldSet();
    try {
      gold.add(file);
      assertThat(gold.ids()).hasSizeGreaterThanOrEqualTo(gold.articles().size());
    } catch (IOException e) {
      assertThat(e.getMessage()).contains(name);
    }
  }
}
