package io.github.verbatim.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoreNlpLemmasTest {
  /** In Turkish a capital I has a small form without a dot. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "tr", "az", "lt", "ar"})
  void base_forms_do_not_depend_on_the_language_of_the_machine(String language) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(language));
    try {
      CoreNlpLemmas lemmas = new CoreNlpLemmas();
      assertThat(lemmas.of("It", "PRP")).isEqualTo("it");
      assertThat(lemmas.of("INSISTED", "VBD")).isEqualTo("insist");
      assertThat(lemmas.of("I", "PRP")).isEqualTo("I");
      assertThat(lemmas.of("Irving", "NNP")).isEqualTo("Irving");
    } finally {
      Locale.setDefault(before);
    }
  }
}
