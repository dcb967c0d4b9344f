package io.github.verbatim.internal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verbatim.internal.lexicon.UnreadableModelException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameModelTest {
  private static final Document DOCUMENT = TestDocuments.of("Orbex hired {P Jane Roe}");

  @Test
  void gives_each_token_the_label_with_the_highest_score() {
    assertThat(best("f=P|\t0\t300\t0\t0", "w=Orbex|\t0\t0\t200\t0"))
        .containsExactly("ORGANIZATION", "O", "PERSON", "PERSON");
  }

  @Test
  void a_transition_can_outweigh_a_label() {
    String toOrganization = "T=|\t0\t0\t0\t0\t0\t0\t0\t0\t0\t900\t0\t0\t0\t0\t0\t0";

    assertThat(best("f=P|\t0\t300\t0\t0", toOrganization)).contains("ORGANIZATION");
  }

  @Test
  void without_weights_nothing_is_a_name() {
    assertThat(best("w=Nothing|\t0\t0\t200\t0")).containsOnly("O");
  }

  @Test
  void a_malformed_line_is_an_error_with_its_number() {
    assertThatThrownBy(() -> NameModel.parse(List.of("w=a|\t1\t2"), "own.tsv"))
        .isInstanceOf(UnreadableModelException.class)
        .hasMessage("own.tsv:1: expected 4 or 16 weights, found 2");
    assertThatThrownBy(() -> NameModel.parse(List.of("w=a|\t1\t2\tx\t4"), "own.tsv"))
        .isInstanceOf(UnreadableModelException.class)
        .hasMessage("own.tsv:1: expected a weight in hundredths, found \"x\"");
  }

  private static List<String> best(String... lines) {
    NameFacts facts = new NameFacts(DOCUMENT);
    List<String> clusters = Collections.nCopies(DOCUMENT.tokens().size(), "0");
    return NameModel.parse(List.of(lines), "test")
        .best(new NameFeatures(DOCUMENT.tokens(), facts, clusters));
  }
}
