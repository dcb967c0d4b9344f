package io.github.verbatim.internal.speaker.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.TestDocuments;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.record.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With the released weights, which are text and need no tagger. */
class MentionFinderTest {
  private static final MentionFinder FINDER = MentionFinder.load(ModelFiles.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“ [ We go , ] ” said/VBD Jane/P Roe/P . | Jane Roe / said / NAME",
        "“ [ We go , ] ” she/PRP said/VBD . | she / said / PRONOUN",
        "The/DT minister told/VBD reporters : “ [ We go . ] ” | The minister / told / NOMINAL",
        "According/VBG to/TO Roe/P , the/DT plan was/VBD “ [ absurd ] ” . | Roe / According to / NAME",
        "Roe/P called/VBD the/DT plan “ [ absurd ] ” . | Roe / called / NAME",
        "“ [ We go , ] ” the/DT mayor , Jane/P Roe/P , said/VBD . | Jane Roe / said / NAME",
        "“ [ We go , ] ” Jane/P Roe/P , the/DT mayor , said/VBD . | Jane Roe / said / NAME",
        "“ [ We go , ] ” a/DT spokesman for/IN Acme/O said/VBD . | a spokesman for Acme / said / NOMINAL",
        "“ [ We go , ] ” Acme/O said/VBD in/IN a/DT statement . | Acme / said / ORGANIZATION",
        "“ [ We go , ] ” police/NNS said/VBD . | police / said / GROUP",
      })
  void findsMentionCueAndType(String article, String expected) {
    TaggedText text = TaggedText.of(article);
    List<Optional<FoundMention>> found = FINDER.find(text.document(), text.quotes());
    assertThat(found).hasSize(1);
    assertThat(shown(text, found.get(0).orElseThrow())).isEqualTo(expected);
  }

  private static String shown(TaggedText text, FoundMention mention) {
    Span cue = mention.cue();
    return text.text(mention.span())
        + " / "
        + (cue == null ? "-" : text.text(cue))
        + " / "
        + mention.type();
  }

  @Test
  void severalStretchesOfAQuoteHaveOneSource() {
    TaggedText text = TaggedText.of("“ [ We go , ] ” Roe/P said/VBD , “ [ and stay . ] ”");
    List<Span> spans = text.quotes().stream().map(quote -> quote.get(0)).toList();
    List<Optional<FoundMention>> found = FINDER.find(text.document(), List.of(spans));
    assertThat(found).hasSize(1);
    assertThat(text.text(found.get(0).orElseThrow().span())).isEqualTo("Roe");
  }

  @Test
  void aNameStandsForAQuoteRatherThanAPronoun() {
    TaggedText text =
        TaggedText.of("Roe/P said/VBD : “ [ We go . ] ” ¶ “ [ We stay , ] ” she/PRP said/VBD .");
    List<Span> spans = text.quotes().stream().map(quote -> quote.get(0)).toList();
    List<Optional<FoundMention>> found = FINDER.find(text.document(), List.of(spans));
    assertThat(text.text(found.get(0).orElseThrow().span())).isEqualTo("Roe");
  }

  @Test
  void confidenceIsAProbability() {
    TaggedText text = TaggedText.of("“ [ We go , ] ” Roe/P said/VBD .");
    assertThat(FINDER.find(text.document(), text.quotes()).get(0).orElseThrow().confidence())
        .isBetween(0.5, 1.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "“”", "said", ": “", "“ ” “ ” “ ”", "\n\n", "a\u0000b \ud800"})
  void anyTextIsLegal(String article) {
    Document document = TestDocuments.of(article);
    List<List<Span>> quotes = List.of(List.of(new Span(0, article.length())));
    assertThatCode(() -> FINDER.find(document, quotes)).doesNotThrowAnyException();
    assertThat(FINDER.find(document, List.of())).isEmpty();
  }

  @Test
  void manyQuotesCostNoMoreThanTheirNumber() {
    StringBuilder article = new StringBuilder();
    List<List<Span>> quotes = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      int start = article.length() + 1;
      article.append("“go” said {P Jane Roe} .".replace("{P Jane Roe}", "Roe")).append(' ');
      quotes.add(List.of(new Span(start, start + 2)));
    }
    Document document = TestDocuments.of(article.toString());
    Assertions.assertThat(
            org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(60), () -> FINDER.find(document, quotes)))
        .hasSize(3_000);
  }
}
