package io.github.verbatim.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verbatim.record.WarningCode;
import org.junit.jupiter.api.Test;

class TextLimitTest {

  @Test
  void a_text_within_the_limit_is_read_as_a_whole() {
    assertThat(TextLimit.readableLength("abc", 3)).isEqualTo(3);
    assertThat(TextLimit.readableLength("", 1)).isZero();
  }

  @Test
  void a_longer_one_is_read_up_to_a_line_break() {
    assertThat(TextLimit.readableLength("One two.\nThree four.", 12)).isEqualTo(8);
  }

  @Test
  void without_a_line_break_it_is_cut_at_the_limit_but_never_within_a_character() {
    assertThat(TextLimit.readableLength("abcdefgh", 5)).isEqualTo(5);
    assertThat(TextLimit.readableLength("abcd\uD83D\uDE00fgh", 5)).isEqualTo(4);
  }

  @Test
  void the_warning_tells_what_was_left_out() {
    assertThat(TextLimit.warning("abcdefgh", 5))
        .satisfies(
            warning -> {
              assertThat(warning.code()).isEqualTo(WarningCode.TEXT_TRUNCATED);
              assertThat(warning.start()).isEqualTo(5);
              assertThat(warning.end()).isEqualTo(8);
              assertThat(warning.message()).contains("8 characters").contains("first 5");
            });
  }
}
