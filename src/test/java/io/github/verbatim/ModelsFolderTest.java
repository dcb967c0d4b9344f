package io.github.verbatim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.lexicon.UnreadableModelException;
import io.github.verbatim.internal.number.NumberFinder;
import io.github.verbatim.internal.person.PersonFinder;
import io.github.verbatim.internal.speaker.SpeakerAttributor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mistake in a file of one's own is told when it is loaded, with its file and line. */
class ModelsFolderTest {
  @TempDir Path folder;

  @Test
  void a_row_that_stands_there_twice() throws IOException {
    refused(
        NumberFinder::load,
        "lexicons/en/change-words.tsv",
        firstRowTwice("lexicons/en/change-words.tsv"),
        ":2: ",
        "stands there twice");
    refused(
        PersonFinder::load,
        "lexicons/en/nicknames.tsv",
        firstRowTwice("lexicons/en/nicknames.tsv"),
        ":2: ",
        "stands there twice");
  }

  @Test
  void a_number_word_that_divides_by_zero() throws IOException {
    refused(
        NumberFinder::load,
        "lexicons/en/number-words.tsv",
        "none\tpart\t1/0\n",
        ":1: \"1/0\" is no number");
  }

  @Test
  void a_calibration_that_is_no_probability() throws IOException {
    for (String value : List.of("7", "-0.1", "NaN")) {
      refused(
          SpeakerAttributor::load,
          "attribution/en-1/calibration.tsv",
          "slope\t1.2\nquote-name-verb\t" + value + "\n",
          ":2: expected a probability, found \"" + value + "\"");
    }
    refused(
        SpeakerAttributor::load,
        "attribution/en-1/calibration.tsv",
        "slope\tInfinity\n",
        ":1: expected a number");
  }

  @Test
  void a_weight_that_is_not_finite() throws IOException {
    refused(
        SpeakerAttributor::load,
        "attribution/en-1/model.tsv",
        "bias\tNaN\n",
        ":1: expected a number, found \"NaN\"");
  }

  @Test
  void a_file_that_takes_the_place_of_none() throws IOException {
    write("lexicons/en/titels.tsv", "Mr\tmale\n");

    assertThatThrownBy(() -> Verbatim.builder().models(folder).build())
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("lexicons/en/titels.tsv takes the place of no bundled file");
  }

  @Test
  void records_name_the_files_that_were_replaced() throws IOException {
    write("README.md", "Ours.");
    write("speech/en-1/evaluation.txt", "F1 0.9");
    write("lexicons/en/units.tsv", "x");
    write("lexicons/en/currencies.tsv", "x");

    List<String> replaced = ModelFiles.in(folder).replaced();

    assertThat(replaced).containsExactly("lexicons/en/currencies.tsv", "lexicons/en/units.tsv");
    assertThat(Versions.producer(replaced).models())
        .isEqualTo(
            Versions.producer().models()
                + " with own lexicons/en/currencies.tsv, lexicons/en/units.tsv");
    assertThat(Versions.producer(ModelFiles.bundled().replaced())).isEqualTo(Versions.producer());
  }

  private static String firstRowTwice(String name) {
    String row =
        ModelFiles.bundled().lines(name).stream()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .findFirst()
            .orElseThrow();
    return row + "\n" + row + "\n";
  }

  private void refused(Consumer<ModelFiles> reader, String name, String content, String... words)
      throws IOException {
    write(name, content);
    assertThatThrownBy(() -> reader.accept(ModelFiles.in(folder)))
        .isInstanceOf(UnreadableModelException.class)
        .hasMessageStartingWith(name)
        .hasMessageContainingAll(words);
    Files.delete(folder.resolve(name));
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
