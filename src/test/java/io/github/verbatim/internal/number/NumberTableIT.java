package io.github.verbatim.internal.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verbatim.internal.document.Annotator;
import io.github.verbatim.internal.document.CoreNlpAnnotator;
import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.lexicon.ModelFiles;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same table with the real tagger, so that its stored tags are those of the tagger. */
class NumberTableIT {
  private static Annotator annotator;

  @BeforeAll
  static void load() {
    annotator = CoreNlpAnnotator.load(ModelFiles.bundled(), 200);
  }

  /** A row that differs is replaced by what the message says. */
  @Test
  void the_stored_tags_are_those_of_the_tagger() {
    Map<String, String> stored = NumberTable.storedTags();
    for (NumberTable.Row row : NumberTable.rows()) {
      String tags = NumberTable.tags(annotator.annotate(row.text()));
      assertThat(stored).containsEntry(row.text(), tags);
    }
  }

  /** Names that the tagger sees may not take a number away that the table has. */
  @Test
  void finds_the_numbers_of_a_sentence() {
    NumberFinder finder = NumberFinder.load(ModelFiles.bundled());
    for (NumberTable.Row row : NumberTable.rows()) {
      Document document = annotator.annotate(row.text());
      String found = NumberTable.describe(finder.find(document));
      if (row.isKnownGap()) {
        assertThat(found).as(row.text()).isNotEqualTo(row.expected());
      } else {
        assertThat(found).as(row.text()).isEqualTo(row.expected());
      }
    }
  }
}
