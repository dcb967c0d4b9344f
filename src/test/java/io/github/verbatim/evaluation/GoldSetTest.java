package io.github.verbatim.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verbatim.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldSetTest {
  @TempDir Path folder;

  /** The examples of the page that describes the forms. */
  @Test
  void reads_the_examples_of_the_documentation() throws IOException {
    List<String> examples = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("models/README.md"))) {
      if (line.startsWith("{")) {
        examples.add(line);
      }
    }
    assertThat(examples).hasSize(4);

    GoldSet gold = new GoldSet();
    gold.add(Files.write(folder.resolve("gold.jsonl"), examples));

    assertThat(gold.quotes()).hasSize(1);
    assertThat(gold.mentions()).hasSize(1);
    assertThat(gold.numbers()).hasSize(1);
    assertThat(gold.labels()).containsOnlyKeys("a-1");
    assertThat(gold.articles())
        .containsExactly(
            new Article("a-1", "“Go,” said Ann Lee."), new Article("a-2", "Some 340 workers"));
    assertThat(gold.quotes().get(0).quotes().get(0).speakerMentions().get(0))
        .containsExactly(11, 18, 15, 18);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'text': 'x', 'quotes': []} | g.jsonl:2: the field 'id' is missing",
        "{'id': 'a', 'text': 'x'} | g.jsonl:2: expected annotations in one of the fields",
        "{'id': 'a', 'text': 'x', 'quotes': 5} | g.jsonl:2: Cannot deserialize",
        "{'id': 'a', | g.jsonl:2: this is not JSON",
        "[] | g.jsonl:2: expected a JSON object",
      })
  void what_is_malformed_is_told_with_its_line(String line, String message) throws IOException {
    Path file = Files.writeString(folder.resolve("g.jsonl"), "\n" + line.replace('\'', '"') + "\n");

    assertThatThrownBy(() -> new GoldSet().add(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(message.replace('\'', '"'));
  }

  @Test
  void a_report_is_the_same_for_the_same_figures() throws IOException {
    GoldSet gold = new GoldSet();
    gold.add(Path.of("examples/corpus/articles.jsonl"));
    Evaluation evaluation = new Evaluation(false, false, 3);

    String report = evaluation.score(gold, java.util.Map.of()).text();

    assertThat(evaluation.score(gold, java.util.Map.of()).text()).isEqualTo(report);
    assertThat(report)
        .startsWith(
            """
            quotes
              MISSED 01-bakery-strike 157: Nobody should have to choose between sleep and rent \
            want [Rosa Feldkamp] got []
            """)
        .contains("\n  quote_precision          -\n  quote_recall             0.000\n");
  }
}
