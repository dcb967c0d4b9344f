package io.github.verbatim.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.DocumentBuilder;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.record.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeechTrainerTest {
  private static final String SPEECH = "\"We go home now,\" she said.";
  private static final String TITLE = "He starred in \"Salt\" once.";

  @TempDir Path folder;

  @Test
  void the_same_articles_give_the_same_bytes() throws IOException {
    Path gold = gold();

    trainer().train(List.of(gold), folder.resolve("a"));
    trainer().train(List.of(gold), folder.resolve("b"));

    for (String file : List.of("model.tsv", "threshold.tsv", "manifest.json", "evaluation.txt")) {
      assertThat(folder.resolve("a").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("b").resolve(file));
    }
  }

  @Test
  void it_learns_what_the_articles_tell() throws IOException {
    String summary = trainer().train(List.of(gold()), folder.resolve("a"));

    assertThat(summary)
        .startsWith("20 articles, 20 quotations")
        .endsWith("F1 in cross-validation 1.0000");
    assertThat(folder.resolve("a/model.tsv")).content().contains("\nlast=salt\t-");
    assertThat(folder.resolve("a/threshold.tsv")).content().containsPattern("\n0\\.[1-9]000\n");
  }

  @Test
  void a_malformed_line_is_named() throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(gold, line("a", SPEECH, true) + "\nno JSON\n");

    assertThatThrownBy(() -> trainer().train(List.of(gold), folder.resolve("a")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("gold.jsonl:2");
  }

  private Path gold() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      lines.add(line("speech" + i, SPEECH, true));
      lines.add(line("title" + i, TITLE, false));
    }
    return Files.write(folder.resolve("gold.jsonl"), lines);
  }

  private static String line(String id, String text, boolean speech) {
    int start = text.indexOf('"') + 1;
    int end = text.lastIndexOf('"');
    return "{\"id\":\"%s\",\"text\":\"%s\",\"quotes\":[{\"start\":%d,\"end\":%d,\"attributed\":%b}]}"
        .formatted(id, text.replace("\"", "\\\""), start, end, speech);
  }

  private static SpeechTrainer trainer() {
    return new SpeechTrainer(
        ModelFiles.bundled(), files -> (text, limit) -> SpeechTrainerTest.words(text));
  }

  /** One paragraph of one sentence, in which every word is a noun and marks are marks. */
  private static Document words(String text) {
    DocumentBuilder builder = new DocumentBuilder(text);
    builder.openParagraph(new Span(0, text.length()));
    builder.openSentence();
    List<@Nullable String> labels = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      int end = i;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (text.charAt(i) != ' ') {
        end = Math.max(end, i + 1);
        String word = text.substring(i, end);
        builder.addToken(i, end, word, Character.isLetter(text.charAt(i)) ? "NN" : word);
        labels.add(null);
        i = end - 1;
      }
    }
    builder.closeSentence(labels);
    builder.closeParagraph();
    return builder.build();
  }
}
