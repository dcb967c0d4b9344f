package io.github.verbatim.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixedTagsTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {"“, ``", "”, ''", "(, -LRB-", "€, $", "…, |,|", "привет, FW", "مرحبا, FW"})
  void marks_and_words_in_other_scripts_need_no_model(String token, String tag) {
    assertThat(FixedTags.of(token, 0, token.length())).isEqualTo(tag);
  }

  @ParameterizedTest
  @CsvSource({"mayor", "São", "Đặng", "3.5", "10bn", "%", "-"})
  void words_numbers_and_ambiguous_signs_do(String token) {
    assertThat(FixedTags.of(token, 0, token.length())).isNull();
  }

  @Test
  void a_straight_mark_opens_behind_white_space_and_closes_behind_a_word() {
    String text = "said \"yes\" twice";
    assertThat(FixedTags.of(text, 5, 6)).isEqualTo("``");
    assertThat(FixedTags.of(text, 9, 10)).isEqualTo("''");
  }

  @Test
  void a_long_sentence_without_function_words_is_no_prose() {
    Set<String> functionWords = Set.of("the", "of");
    assertThat(FixedTags.isNoProse(Collections.nCopies(20, "zkq"), functionWords)).isTrue();
    assertThat(FixedTags.isNoProse(Collections.nCopies(20, "The"), functionWords)).isFalse();
    assertThat(FixedTags.isNoProse(List.of("Mayor", "quits"), functionWords)).isFalse();
  }
}
