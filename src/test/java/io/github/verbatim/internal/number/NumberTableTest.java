package io.github.verbatim.internal.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.lexicon.ModelFiles;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumberTableTest {
  private static final NumberFinder FINDER = NumberFinder.load(ModelFiles.bundled());
  private static final Map<String, String> TAGS = NumberTable.storedTags();

  static Stream<NumberTable.Row> done() {
    return NumberTable.rows().stream().filter(row -> !row.isKnownGap());
  }

  static Stream<NumberTable.Row> gaps() {
    return NumberTable.rows().stream().filter(NumberTable.Row::isKnownGap);
  }

  private static String found(NumberTable.Row row) {
    String tags = Objects.requireNonNull(TAGS.get(row.text()), "no tags for: " + row.text());
    return NumberTable.describe(FINDER.find(TaggedText.of(row.text(), tags)));
  }

  @ParameterizedTest
  @MethodSource("done")
  void finds_the_numbers_of_a_sentence(NumberTable.Row row) {
    assertThat(found(row)).isEqualTo(row.expected());
  }

  /** If one of these fails, a gap has been closed: take the reason out of the row. */
  @ParameterizedTest
  @MethodSource("gaps")
  void still_misses_what_is_a_known_gap(NumberTable.Row row) {
    assertThat(found(row)).isNotEqualTo(row.expected());
  }

  @Test
  void stored_tags_can_be_read_back() {
    for (Map.Entry<String, String> entry : TAGS.entrySet()) {
      Document document = TaggedText.of(entry.getKey(), entry.getValue());
      assertThat(NumberTable.tags(document)).isEqualTo(entry.getValue());
    }
  }

  @Test
  void every_span_is_the_text_it_stands_for() {
    for (NumberTable.Row row : NumberTable.rows()) {
      Document document = TaggedText.of(row.text(), TAGS.get(row.text()));
      assertThat(FINDER.find(document))
          .allSatisfy(number -> assertThat(number.span().in(row.text())).isEqualTo(number.text()));
    }
  }

  @Test
  void the_table_has_no_row_twice() {
    List<String> texts = NumberTable.rows().stream().map(NumberTable.Row::text).toList();
    assertThat(texts).doesNotHaveDuplicates().hasSizeGreaterThan(300);
  }
}
