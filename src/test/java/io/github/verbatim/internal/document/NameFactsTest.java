package io.github.verbatim.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFactsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what the other occurrences of the first word are: label, in one case or more, all or most
          Orbex paid {O Orbex} | O | -  | name
          Orbex paid {O Orbex} {L Oslo} {O Orbex} | O+ | - | name
          Orbex paid {O Orbex} , {O Orbex} , {P Orbex} | O? | - | name
          Orbex paid | - | - | name
          # its part in longer names: first word 1, last word 2, inner word 3
          Roe paid {P Jane Roe} | P | P2 | name
          Jane paid {P Jane Roe} | P | P1 | name
          # written in lower case elsewhere
          Force and force | - | - | lower
          # explained acronyms, and their long forms
          RRA or {O Rural Roads Agency} ( RRA ) | X | - | acronym-O
          Rural Roads Agency ( RRA ) | - | - | long
          """)
  void tells_what_the_article_knows_of_a_word(
      String tagged, String vote, String role, String form) {
    NameFacts facts = new NameFacts(TestDocuments.of(tagged));

    assertThat(facts.vote(0)).isEqualTo(vote);
    assertThat(facts.role(0)).isEqualTo(role);
    assertThat(facts.form(0)).isEqualTo(form);
  }
}
