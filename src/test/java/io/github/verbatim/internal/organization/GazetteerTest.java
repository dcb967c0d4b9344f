package io.github.verbatim.internal.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.TestDocuments;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.lexicon.UnreadableModelException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private static final Gazetteer GAZETTEER =
      Gazetteer.parse(
          List.of("# comment", "Green Harbor Co-op\tthe harbor people\tGreenies", "zeta"),
          "own.tsv");

  @Test
  void its_names_are_found_and_merged() {
    Document document =
        TestDocuments.of("Green Harbor Co-op paid {P Greenies} and the harbor people at zeta");
    Document corrected = MentionCorrector.load(ModelFiles.bundled(), GAZETTEER).correct(document);

    assertThat(TestDocuments.marked(corrected))
        .isEqualTo(
            "{O Green Harbor Co-op} paid {O Greenies} and {O the harbor people} at {O zeta}");
    assertThat(OrganizationFinder.load(ModelFiles.bundled(), GAZETTEER).find(corrected))
        .extracting(FoundOrganization::name)
        .containsExactly("Green Harbor Co-op", "zeta");
  }

  @Test
  void a_form_of_two_organizations_is_an_error_with_its_line() {
    assertThatThrownBy(() -> Gazetteer.parse(List.of("Alpha\tA", "Beta\tA"), "own.tsv"))
        .isInstanceOf(UnreadableModelException.class)
        .hasMessage("own.tsv:2: \"A\" is a name of Alpha already");
  }

  @Test
  void aliases_without_a_name_are_an_error_with_their_line() {
    assertThatThrownBy(() -> Gazetteer.parse(List.of("Alpha\tA", "\tB"), "own.tsv"))
        .isInstanceOf(UnreadableModelException.class)
        .hasMessage(
            "own.tsv:2: expected the organization's name before the first tab, found nothing");
  }

  @Test
  void a_missing_file_is_an_error_that_names_it() {
    assertThatThrownBy(() -> Gazetteer.read(Path.of("no-such-file.tsv")))
        .isInstanceOf(UnreadableModelException.class)
        .hasMessageContaining("no-such-file.tsv");
  }
}
