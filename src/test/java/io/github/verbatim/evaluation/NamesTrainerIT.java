package io.github.verbatim.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verbatim.internal.document.CoreNlpAnnotator;
import io.github.verbatim.internal.document.Deadline;
import io.github.verbatim.internal.document.EntityLabel;
import io.github.verbatim.internal.document.TaggedEntity;
import io.github.verbatim.internal.lexicon.ModelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesTrainerIT {
  @TempDir private Path folder;

  @Test
  void the_same_articles_give_the_same_bytes() throws IOException {
    List<Path> gold = List.of(Path.of("examples/corpus/articles.jsonl"));

    String summary = new NamesTrainer().train(gold, folder.resolve("a"));
    new NamesTrainer().train(gold, folder.resolve("b"));

    assertThat(summary).startsWith("names: 10 annotated and 0 other articles");
    for (String file : List.of("model.tsv", "manifest.json")) {
      assertThat(folder.resolve("a").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("b").resolve(file));
    }
  }

  /** Both are written alike; which of them is a company only the annotation says. */
  @Test
  void it_learns_what_the_articles_tell() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      lines.add(line("company" + i, "Zandrik sold " + (i + 2) + " ships on Monday.", true));
      lines.add(line("person" + i, "Mirabel bought " + (i + 2) + " ships on Friday.", false));
    }
    Path gold = Files.write(folder.resolve("gold.jsonl"), lines);

    new NamesTrainer().train(List.of(gold), folder.resolve("models/names/en-1"));

    CoreNlpAnnotator annotator =
        CoreNlpAnnotator.load(ModelFiles.in(folder.resolve("models")), 200);
    assertThat(annotator.annotate("Zandrik sold 5 ships.", new Deadline(null)).entities())
        .extracting(TaggedEntity::label)
        .containsExactly(EntityLabel.ORGANIZATION);
    assertThat(annotator.annotate("Mirabel bought 5 ships.", new Deadline(null)).entities())
        .extracting(TaggedEntity::label)
        .containsExactly(EntityLabel.PERSON);
  }

  @Test
  void a_malformed_line_is_named() throws IOException {
    Path gold = Files.writeString(folder.resolve("gold.jsonl"), "no JSON\n");

    assertThatThrownBy(() -> new NamesTrainer().train(List.of(gold), folder.resolve("a")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("gold.jsonl:1");
  }

  private static String line(String id, String text, boolean company) {
    String mention = "[{\"start\": 0, \"end\": 7}]";
    return "{\"id\": \"%s\", \"text\": \"%s\", \"organizations\": %s, \"persons\": %s}"
        .formatted(id, text, company ? mention : "[]", company ? "[]" : mention);
  }
}
