package io.github.verbatim.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.record.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What stands in quotation marks. In the tables, ⟦1 … ⟧ is a stretch of the first quotation, ⟦2 … ⟧
 * one of the second, ⟦2? … ⟧ one that lacks its closing mark, and ¶ is a paragraph break.
 */
class QuoteScannerTest {
  private static final QuoteScanner SCANNER = QuoteScanner.load(ModelFiles.bundled());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“⟦1We go,⟧” she said.",
        "\"⟦1We go,⟧\" she said.",
        "«⟦1We go⟧», she said.",
        "« ⟦1We go⟧ », she said.",
        "»⟦1We go⟧«, she said.",
        "„⟦1We go⟧“, she said.",
        "„⟦1We go⟧”, she said.",
        "\uFF02⟦1We go⟧\uFF02 she said.",
        "“⟦1We go,⟧\" she said.",
        "“⟦1We go,⟧’’ she said.",
        "\"⟦1We go,⟧'' she said.",
        "”⟦1We go⟧“, she said.",
        "\"⟦1We go,⟧” she said.",
        "She called it “⟦1a disgrace⟧”.",
        "The (“⟦1mixed⟧”) [\"⟦2result⟧\"] was—“⟦3well⟧”—odd.",
        "The so-\"⟦1called⟧\" plan, the pre-“⟦2plan⟧” plan.",
        "“⟦1No⟧”, “⟦2no⟧” and \"⟦3no⟧\".",
      })
  void each_kind_of_marks(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“⟦1We go⟧“, she said.",
        "She said, ”⟦1we go.⟧”",
        "”⟦1We go,⟧” she said.",
        "\"⟦1We go,⟧\"she said.",
        "She said,\"⟦1we go.⟧\"",
        "\"⟦1We go,⟧ \"she said.",
        "“ ⟦1We go⟧ “, she said.",
        "“⟦1We go⟧ “.",
        "“⟦1We go⟧” “⟦2You stay⟧”",
        "““⟦1We go,⟧” she said.",
        "\"“⟦1We go.⟧”\"",
        "She said: “⟦1…and we go.⟧”",
        "1.\"⟦1We go.⟧\" 2.\"⟦2We stay.⟧\"",
      })
  void misplaced_and_mistyped_marks(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "‘⟦1We go,⟧’ she said.",
        "'⟦1We don't go,⟧' she said.",
        "‘⟦1We go’s the word,⟧’ she said.",
        "‘⟦1The boys’ game is on,⟧’ she said.",
        "'⟦1The boys' game is on,⟧' she said.",
        "‘⟦1He was goin’ home in the ’90s,⟧’ she said.",
        "'⟦1It was the '90s and we told 'em so,⟧' she said.",
        "‘⟦1She told me “no” and left,⟧’ he said.",
        "‘⟦1She told me \"no\"⟧’, he said, ‘⟦1and left.⟧’",
        "The Smiths’ house is the boys’ pride, rock ’n’ roll is 'em.",
        "‘⟦1We go on.⟧’ ¶ “⟦2Plans⟧” ¶ ‘⟦3You stay at home then.⟧’",
        "‘⟦1We go on then,⟧’ he said of the ''plan''. ¶ ‘⟦2You stay at home.⟧’ ¶ ‘⟦3It rains on us.⟧’",
        "‘⟦1We go on then.⟧’ ¶ ‘⟦2You stay at home.⟧’ ¶ ‘⟦3It rains on us.⟧’ ¶ “⟦4We like our town,⟧” she wrote."
            + " ¶ “⟦5It is our home here,⟧” she wrote. ¶ “⟦6And it is good too,⟧” he wrote.",
      })
  void british_papers_quote_in_single_marks(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“⟦1She said ‘no’ and left,⟧” he said.",
        "\"⟦1She said 'no',⟧\" he said.",
        "“⟦1The boys’ game is on.⟧” ‘That’ was all.",
        "‘Go home’ plan splits town ¶ “⟦1We will not go home,⟧” she said.",
        "“⟦1They wore “go home” shirts there,⟧” he said.",
        "\"⟦1They wore “go home” shirts there,⟧\" he said.",
        "“⟦1«No» is a word,⟧” he said.",
        "«⟦1“No” is a word⟧», he said.",
        "''We go,'' she said, and the '60s were over.",
      })
  void inner_marks_stay_in_the_text(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He is 6'2\" tall, she 5’7” and the pipe 12\" wide.",
        "“⟦1He is 6'2\" tall,⟧” she said.",
        "\"⟦1He is 6'2\",⟧\" she said.",
        "\"⟦1A 12\" pipe is wide,⟧\" she said.",
        "\"⟦1I was born in 1972⟧\" she said, \"⟦2and you?⟧\"",
        "A sheet of 8\"x10\" and a 7\"-long nail.",
        "<img src=\"a.png\" alt=”red” title=\"\"> and <a href='x'>y</a>",
        "Nothing here: \"\" “” «» \" ” “ .",
      })
  void what_is_no_quotation_mark(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“⟦1We go. ⟧¶ “⟦1They stay,⟧” she said.",
        "\"⟦1We go. ⟧¶ \"⟦1They stay. ⟧¶ \"⟦1All is well,⟧\" she said.",
        "‘⟦1We go on and on. ⟧¶ ‘⟦1They stay.⟧’",
        "«⟦1We go. ⟧¶ «⟦1They stay.⟧»",
        "“⟦1We go,⟧” she said. “⟦1You stay. ⟧¶ “⟦1All is well.⟧”",
        "“⟦1We go.⟧” ¶ “⟦2They stay,⟧” she said.",
        "“⟦1We go. ⟧¶ \"⟦1They stay,⟧” she said.",
        "\"⟦1?SMITH: We go. ⟧¶ \"⟦2?JONES: They stay. ⟧¶ \"⟦3?(LAUGHTER) ⟧¶ End.",
      })
  void a_quotation_goes_on_in_the_next_paragraph(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“⟦1?We go on. ⟧¶ Nothing more.",
        "“⟦1?We go on,⟧ she said. ¶ Nothing more.",
        "“⟦1?Do we go on?⟧ asked Smith. ¶ “⟦2No,⟧” she said.",
        "She said they are “⟦1?a lost cause and left. ⟧¶ Nothing more.",
        "“⟦1?We go,⟧ she said. “⟦2They stay.⟧”",
        "\"⟦1?We go. We never come back.⟧ \"⟦2They stay,⟧\" she said.",
        "\"⟦1?We go. Do they?⟧ \"⟦2?They do.⟧ \"⟦3It rains,⟧\" she said.",
        "\"Here is what she called a “⟦1lost cause⟧” today. ¶ Nothing more.",
        "We go,” she said. ¶ “⟦1They stay.⟧”",
      })
  void a_missing_mark_is_contained_in_its_paragraph(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“⟦1We,⟧” she said, “⟦1go.⟧”",
        "\"⟦1We,⟧\" said Smith, the mayor, \"⟦1go.⟧\"",
        "“⟦1We⟧”, she said, “⟦1go⟧”.",
        "“⟦1We go,⟧” she said. “⟦1You stay.⟧”",
        "“⟦1Do we go?⟧” she asked. “⟦1You stay.⟧”",
        "“⟦1We —⟧” she said, “⟦1go.⟧”",
        "“⟦1We go,⟧” said Smith. “⟦2You stay,⟧” said Jones.",
        "“⟦1We go,⟧” she said. “⟦2You stay?⟧” he asked.",
        "She said it was “⟦1bad⟧” and called it “⟦2a disgrace⟧”.",
        "“⟦1We go,⟧” she said, and called it “⟦2good⟧”.",
        "“⟦1We go.⟧” “⟦2You stay.⟧”",
        "“⟦1We go,⟧” she said. It rained. “⟦2You stay.⟧”",
        "“⟦1We go,⟧” she said: “⟦2You stay.⟧”",
      })
  void a_quotation_is_joined_around_its_own_attribution(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A straight mark that opens looks like one that opens a nested quotation.
        "\"⟦1We go, she said, and \"you stay.\"⟧",
        // The doubled apostrophe is a mark, too, but is not read as one.
        "''⟦1We go,⟧'' she said.",
        // Without the verb's meaning, the last clause of the speech reads like an attribution.
        "“⟦1?It was late, Smith said. ⟧¶ Nothing more.",
      })
  void known_gap(String marked) {
    assertThat(mark(plain(marked))).isNotEqualTo(marked);
  }

  @Test
  void spans_are_offsets_into_the_article() {
    Document document = TaggedTexts.of("\uD83D\uDE00 “We go. \n“You stay,” she said.");

    List<QuoteCandidate> found = SCANNER.scan(document);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).spans()).containsExactly(new Span(4, 10), new Span(13, 22));
    assertThat(found.get(0).last().opening()).isEqualTo(12);
    assertThat(found.get(0).last().closing()).isEqualTo(22);
    assertThat(found.get(0).last().paragraph()).isEqualTo(1);
  }

  private static void check(String marked) {
    assertThat(mark(plain(marked))).isEqualTo(marked.replace(" ⟧¶", "⟧ ¶"));
  }

  private static String plain(String marked) {
    return marked.replaceAll("⟦\\d\\??|⟧", "").replace('¶', '\n');
  }

  private static String mark(String text) {
    StringBuilder marked = new StringBuilder();
    List<QuoteCandidate> found = SCANNER.scan(TaggedTexts.of(text));
    int at = 0;
    for (int i = 0; i < found.size(); i++) {
      QuoteCandidate candidate = found.get(i);
      for (Stretch stretch : candidate.stretches()) {
        marked.append(text, at, stretch.span().start());
        marked.append('⟦').append(i + 1).append(candidate.last().closed() ? "" : "?");
        marked.append(stretch.span().in(text)).append('⟧');
        at = stretch.span().end();
      }
    }
    return marked.append(text.substring(at)).toString().replace('\n', '¶');
  }

  @ParameterizedTest
  @ValueSource(strings = {"“⟦1?‘, she said.⟧", "“⟦1?We go, (,⟧ she said."})
  void an_attribution_is_cut_off_only_where_words_are_left_to_quote(String marked) {
    check(marked);
  }
}
