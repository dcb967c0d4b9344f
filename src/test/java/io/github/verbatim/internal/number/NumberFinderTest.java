package io.github.verbatim.internal.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.lexicon.UnreadableModelException;
import io.github.verbatim.record.NumberMention;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NumberFinderTest {
  private static final NumberFinder FINDER = NumberFinder.load(ModelFiles.bundled());

  private static List<NumberMention> find(String text, String tags) {
    return FINDER.find(TaggedText.of(text, tags));
  }

  @Test
  void the_words_of_a_number_include_its_modifier_and_what_it_counts() {
    String text = "They sold more than 40 old fishing boats.";
    NumberMention number =
        find(
                text,
                "They|they|PRP sold|sell|VBD more|more|JJR than|than|IN 40|40|CD old|old|JJ"
                    + " fishing|fishing|NN boats|boat|NNS .|.|.")
            .get(0);
    assertThat(number.text()).isEqualTo("more than 40 old fishing boats");
    assertThat(number.unit()).isEqualTo("boat");
    assertThat(number.unitPhrase()).isEqualTo("old fishing boat");
    assertThat(number.quote()).isNull();
  }

  @Test
  void the_substance_is_named_but_not_part_of_the_words() {
    NumberMention number =
        find(
                "He hid 3 kilograms of raw amber.",
                "He|he|PRP hid|hide|VBD 3|3|CD kilograms|kilogram|NNS of|of|IN raw|raw|JJ"
                    + " amber|amber|NN .|.|.")
            .get(0);
    assertThat(number.text()).isEqualTo("3 kilograms");
    assertThat(number.substance()).isEqualTo("raw amber");
  }

  @Test
  void values_are_exact() {
    NumberMention number = find("$0.1bn", "$|$|$ 0.1|0.1|CD bn|bn|NN").get(0);
    assertThat(number.value()).isEqualTo(new BigDecimal("100000000"));
  }

  @Test
  void an_age_has_the_year_as_unit() {
    NumberMention number = find("She is 71.", "She|she|PRP is|be|VBZ 71|71|CD .|.|.").get(0);
    assertThat(number.unit()).isEqualTo("year");
    assertThat(number.unitPhrase()).isEqualTo("year of age");
  }

  @Test
  void does_not_depend_on_the_locale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      NumberFinder finder = NumberFinder.load(ModelFiles.bundled());
      String tags = "SIX|six|CD MILES|mile|NNS";
      assertThat(NumberTable.describe(finder.find(TaggedText.of("SIX MILES", tags))))
          .isEqualTo("6 mile (quantity)");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void a_malformed_lexicon_is_reported_with_its_line(@TempDir Path folder) throws IOException {
    Path words = folder.resolve("lexicons/en/number-words.tsv");
    Files.createDirectories(words.getParent());
    Files.writeString(words, "# word\trole\tvalue\none\tunit\t1\ntwo\tunit\ttwo\n");
    assertThatThrownBy(() -> NumberFinder.load(ModelFiles.in(folder)))
        .isInstanceOf(UnreadableModelException.class)
        .hasMessageContaining("number-words.tsv:3")
        .hasMessageContaining("\"two\" is no number");
  }
}
