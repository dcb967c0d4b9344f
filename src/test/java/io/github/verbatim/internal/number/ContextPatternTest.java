package io.github.verbatim.internal.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.LexiconRow;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.lexicon.UnreadableModelException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContextPatternTest {
  private static final LexiconReader LEXICONS = new LexiconReader(ModelFiles.bundled());
  private static final WordClasses CLASSES = WordClasses.load(LEXICONS);
  private static final ContextPattern.Vocabulary WORDS =
      new ContextPattern.Vocabulary(CLASSES, new DateWords(CLASSES), NumberWords.load(LEXICONS));

  private static ContextPattern pattern(String written) {
    return ContextPattern.parse(
        new LexiconRow("contexts.tsv", 7, List.of(written)), written, WORDS);
  }

  private static SubTokens subTokens(String text) {
    Document document = TaggedText.untagged(text);
    return SubTokenScanner.scan(document, document.sentences().get(0));
  }

  /** Every token is tagged NN, as {@link TaggedText#untagged} does. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "at <hh.mm>            ; at 14.52         ; 2",
        "at <hh.mm>            ; at 24.10         ; -1",
        "at <hh.mm>            ; at 14.60         ; -1",
        "<d>                   ; 1,200            ; 1",
        "<ddd>                 ; 120              ; 1",
        "<ddd>                 ; 1,2              ; -1",
        "<ddd>                 ; 12               ; -1",
        "<0d>                  ; 020              ; 1",
        "<0d>                  ; 0.20             ; -1",
        "<0d>                  ; 0                ; -1",
        "<1-12>                ; 12               ; 1",
        "<1-12>                ; 13               ; -1",
        "<1-12>                ; 0                ; -1",
        "<1-12>                ; 1.5              ; -1",
        "<decimal>             ; 1.5              ; 1",
        "<decimal>             ; 15               ; -1",
        "<year>                ; 1984             ; 1",
        "<year>                ; 984              ; -1",
        "<round>               ; 1980             ; 1",
        "<round>               ; 1984             ; -1",
        "<to-24>               ; 24               ; 1",
        "<to-24>               ; 24.5             ; -1",
        "<improper> / <d>      ; 24/7             ; 3",
        "<improper> / <d>      ; 3/4              ; -1",
        "<NN>                  ; barrels          ; 1",
        "<VB>                  ; barrels          ; -1",
        "<capital>             ; Barrels          ; 1",
        "<capital>             ; barrels          ; -1",
        "<letter>              ; k                ; 1",
        "<letter>              ; km               ; -1",
        "<number>              ; 5                ; 1",
        "<number>              ; five             ; -1",
        "<number-word>         ; five             ; 1",
        "<number-word>         ; hive             ; -1",
        "<label>               ; Section          ; 1",
        "<label>               ; Sectors          ; -1",
        "<dash>                ; –                ; 1",
        "<dash>                ; _                ; -1",
        "<word>                ; five             ; 1",
        "<word>                ; 5                ; -1",
        "<any> <any>           ; 5 five           ; 2",
        "<any> <any>           ; five             ; -1",
        "five <edge>           ; five             ; 2",
        "five <edge>           ; five six         ; -1",
        "{hour}                ; nine             ; 1",
        "{hour}                ; nineteen         ; -1",
        "=No                   ; No               ; 1",
        "=No                   ; no               ; -1",
        "no                    ; No               ; 1",
        "a|b c                 ; b c              ; 2",
        "a|b c                 ; c c              ; -1",
        "!a|b c                ; d c              ; 2",
        "!a|b c                ; a c              ; -1",
        "!a                    ; b                ; 1",
        "<word>&!a             ; b                ; 1",
        "<word>&!a             ; a                ; -1",
        "<word>&!a             ; 5                ; -1",
        "<d> _m                ; 5m               ; 2",
        "<d> _m                ; 5 m              ; -1",
        "<d> ^m                ; 5 m              ; 2",
        "<d> ^m                ; 5m               ; -1",
        "a b? c                ; a b c            ; 3",
        "a b? c                ; a c              ; 2",
        "a b? c                ; a b b c          ; -1",
        "a b? b                ; a b              ; 2",
        "a ... c               ; a b b c          ; 4",
        "a ... c               ; a c              ; 2",
        "a ... c               ; a 1 2 3 4 5 6 7 8 c    ; 10",
        "a ... c               ; a 1 2 3 4 5 6 7 8 9 c  ; -1",
      })
  void a_pattern_fits_from_the_first_word(String pattern, String text, int end) {
    int found = pattern(pattern).endOfMatch(subTokens(text), 0);
    assertThat(Math.max(found, -1)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "at              ; at six            ; true",
        "at              ; by six            ; false",
        "half|ten past   ; at ten past six   ; true",
        "half|ten past   ; at two past six   ; false",
        "a ... c         ; a b c six         ; true",
        "a b? c          ; a c six           ; true",
        "<edge>          ; six               ; true",
        "<edge>          ; at six            ; false",
      })
  void a_pattern_fits_before_the_last_word(String pattern, String text, boolean fits) {
    SubTokens subTokens = subTokens(text);
    assertThat(pattern(pattern).matchesBefore(subTokens, subTokens.size() - 1)).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{measured} ; the price was 14.52 ; true",
        "{measured} ; the bell rang       ; false",
      })
  void a_pattern_occurs_anywhere(String pattern, String text, boolean occurs) {
    assertThat(pattern(pattern).occursIn(subTokens(text))).isEqualTo(occurs);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<hexagon>", "... a ...", "a a a a a a a a a a a a a", "<1-99999999999>"})
  void an_unreadable_pattern_is_said_with_file_and_line(String written) {
    assertThatThrownBy(() -> pattern(written))
        .isInstanceOf(UnreadableModelException.class)
        .hasMessageContaining("contexts.tsv:7");
  }
}
