package io.github.verbatim.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verbatim.record.Span;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextBlocksTest {

  private static List<String> paragraphs(String text) {
    return TextBlocks.paragraphs(text).stream().map(span -> span.in(text)).toList();
  }

  @Test
  void a_blank_line_breaks_paragraphs() {
    assertThat(paragraphs("One.\n\nTwo.\n \t\nThree.")).containsExactly("One.", "Two.", "Three.");
  }

  @Test
  void a_single_line_break_does_so_too_in_text_that_is_not_wrapped() {
    assertThat(paragraphs("Mayor quits\r\nThe mayor quit on Monday.\nHe had tea."))
        .containsExactly("Mayor quits", "The mayor quit on Monday.", "He had tea.");
  }

  @Test
  void a_single_line_break_is_a_space_in_text_that_is_hard_wrapped() {
    String wrapped =
        """
        The mayor of the town said on Monday that
        he would leave his office at the end of
        the year, and that he had no regrets at
        all about it.

        He had tea.
        """;
    assertThat(paragraphs(wrapped)).hasSize(2).last().isEqualTo("He had tea.");
  }

  @Test
  void each_block_of_lines_is_judged_by_itself() {
    String text = "Mayor quits\nBy Jane Roe\n\n“We\nwait,” she said.\n\nOne.\nTwo.";

    assertThat(paragraphs(text))
        .containsExactly("Mayor quits", "By Jane Roe", "“We\nwait,” she said.", "One.", "Two.");
  }

  @Test
  void a_block_filled_to_the_width_of_the_others_is_wrapped_too() {
    String text =
        """
        The mayor of the town told the council at
        noon that he would leave his office and
        that he had no regrets at all about it.

        The council will meet again with Jane
        Roe, who leads the opposition there.

        Jane Roe
        Town Hall
        """;
    assertThat(paragraphs(text)).hasSize(4).endsWith("Jane Roe", "Town Hall");
  }

  @Test
  void white_space_of_all_kinds_is_no_paragraph() {
    assertThat(paragraphs(" \n\u00a0\u2028\t\r\n\u200b\ufeff")).isEmpty();
  }

  @Property
  void paragraphs_are_disjoint_ordered_and_hold_all_that_is_not_blank(@ForAll String text) {
    int end = 0;
    for (Span paragraph : TextBlocks.paragraphs(text)) {
      assertThat(text.substring(end, paragraph.start()).chars())
          .noneMatch(Character::isLetterOrDigit);
      assertThat(paragraph.start()).isGreaterThanOrEqualTo(end);
      assertThat(paragraph.length()).isPositive();
      end = paragraph.end();
    }
  }

  @Property
  void pieces_tile_their_paragraph_and_keep_to_the_limit(
      @ForAll String text, @ForAll @IntRange(min = 2, max = 30) int limit) {
    Span whole = new Span(0, text.length());
    int end = 0;
    for (Span piece : TextBlocks.pieces(text, whole, limit)) {
      assertThat(piece.start()).isEqualTo(end);
      assertThat(piece.length()).isLessThanOrEqualTo(limit);
      end = piece.end();
    }
    assertThat(end).isEqualTo(text.length());
  }

  @Test
  void a_long_paragraph_is_cut_behind_a_sentence() {
    String text = "We came. We saw the town. We conquered it.";
    assertThat(TextBlocks.pieces(text, new Span(0, text.length()), 30))
        .extracting(span -> span.in(text))
        .containsExactly("We came. We saw the town. ", "We conquered it.");
  }
}
