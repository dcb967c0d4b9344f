package io.github.verbatim.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFeaturesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Orbex | Orbex
          < | <
          # no words: markup, addresses, tokens of any length
          <img src=a.png> | <>
          https://example.org/a | ://
          www.example.org | ://
          abcdefghijklmnopqrstuvwxyzabcdefgh | ...
          """)
  void what_is_no_word_is_seen_as_a_class(String token, String expected) {
    assertThat(NameFeatures.word(token)).isEqualTo(expected);
  }
}
