package io.github.verbatim.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verbatim.internal.document.TestDocuments;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrganizationBiasTest {
  private static final String ZEROS = "\t0".repeat(13);

  @Test
  void the_step_into_an_organization_weighs_more() {
    List<String> lines = List.of("T=|\t1\t2\t3" + ZEROS, "w=a|\t0\t0\t5\t0");

    assertThat(OrganizationBias.raise(lines, 40))
        .containsExactly("T=|\t1\t2\t43" + ZEROS, "w=a|\t0\t0\t5\t0");
  }

  @Test
  void a_model_without_that_weight_gets_one() {
    assertThat(OrganizationBias.raise(List.of("w=a|\t0\t0\t5\t0"), 40))
        .containsExactly("T=|\t0\t0\t40" + ZEROS, "w=a|\t0\t0\t5\t0");
  }

  @Test
  void the_smallest_bias_that_is_as_good_as_the_best_is_taken() {
    assertThat(OrganizationBias.least(List.of(0.7, 0.71, 0.719, 0.72, 0.71))).isEqualTo(50);
    assertThat(OrganizationBias.least(List.of(0.7, 0.71, 0.717, 0.72, 0.71))).isEqualTo(75);
  }

  @Test
  void counts_organizations_with_both_ends_right() {
    OrganizationBias.Counts counts = new OrganizationBias.Counts();
    List<String> gold = List.of("ORGANIZATION", "ORGANIZATION", "O", "ORGANIZATION", "O", "PERSON");

    counts.add(gold, TestDocuments.of("{O Orbex Energy} paid {O Rural Roads} Roe"));

    // One of two wanted, one of two found.
    assertThat(counts.f1()).isEqualTo(0.5);
  }
}
