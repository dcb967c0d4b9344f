package io.github.verbatim.internal.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.lexicon.UnreadableModelException;
import io.github.verbatim.record.NumberMention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new case is a row: tables of a user change what is read. */
class ContextRulesTest {
  @TempDir private Path models;

  private List<NumberMention> numbers(String rows, String text, String tags) throws IOException {
    Path file = models.resolve("lexicons/en/number-contexts.tsv");
    Files.createDirectories(file.getParent());
    Files.writeString(file, rows);
    NumberFinder finder = NumberFinder.load(ModelFiles.in(models));
    return finder.find(TaggedText.of(text, tags));
  }

  private static final String TEXT = "Bus 38 left.";
  private static final String TAGS = "Bus|bus|NN 38|38|CD left|leave|VBD .|.|.";

  @Test
  void what_no_row_names_is_a_number() throws IOException {
    assertThat(NumberTable.describe(numbers("", TEXT, TAGS))).isEqualTo("38 (plain)");
  }

  @Test
  void a_row_makes_it_none() throws IOException {
    assertThat(numbers("bus\t<d>\t\tno number\n", TEXT, TAGS)).isEmpty();
  }

  @Test
  void the_right_context_has_to_fit() throws IOException {
    assertThat(numbers("bus\t<d>\tcame\tno number\n", TEXT, TAGS)).hasSize(1);
    assertThat(numbers("bus\t<d>\tleft\tno number\n", TEXT, TAGS)).isEmpty();
  }

  @Test
  void a_word_of_the_sentence_rules_a_row_out() throws IOException {
    assertThat(numbers("bus\t<d>\t\tno number\tleft\n", TEXT, TAGS)).hasSize(1);
  }

  @Test
  void a_label_takes_its_list_with_it() throws IOException {
    String text = "Buses 38, 40 and 55 left.";
    String tags = "Buses|bus|NNS 38|38|CD ,|,|, 40|40|CD and|and|CC 55|55|CD left|leave|VBD .|.|.";
    assertThat(numbers("buses\t<d>\t\tlabel\n", text, tags)).isEmpty();
    assertThat(NumberTable.describe(numbers("buses\t<d>\t\tno number\n", text, tags)))
        .isEqualTo("40 (plain) | 55 (plain)");
  }

  @Test
  void a_singular_label_has_no_list() throws IOException {
    String text = "Tram 38 and 55 left.";
    String tags = "Tram|tram|NN 38|38|CD and|and|CC 55|55|CD left|leave|VBD .|.|.";
    assertThat(NumberTable.describe(numbers("tram\t<d>\t\tlabel\n", text, tags)))
        .isEqualTo("55 (plain)");
  }

  @Test
  void a_row_gives_a_unit() throws IOException {
    String text = "It sank 4q ago.";
    String tags = "It|it|PRP sank|sink|VBD 4q|4q|CD ago|ago|RB .|.|.";
    assertThat(NumberTable.describe(numbers("<d>\t_q\tago\tminute\n", text, tags)))
        .isEqualTo("4 minute (duration)");
  }

  @Test
  void a_row_makes_brackets_negative() throws IOException {
    String text = "Tides: (4) today.";
    String tags = "Tides|tide|NNS :|:|: (|(|-LRB- 4|4|CD )|)|-RRB- today|today|NN .|.|.";
    assertThat(NumberTable.describe(numbers(":\t( <d> )\t\tnegative\n", text, tags)))
        .isEqualTo("-4 (plain)");
  }

  @Test
  void an_unknown_reading_is_said_with_file_and_line() {
    assertThatThrownBy(() -> numbers("bus\t<d>\t\tsofa\n", TEXT, TAGS))
        .isInstanceOf(UnreadableModelException.class)
        .hasMessageContaining("number-contexts.tsv:1")
        .hasMessageContaining("sofa");
  }
}
