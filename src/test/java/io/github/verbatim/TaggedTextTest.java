package io.github.verbatim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.EntityLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TaggedTextTest {
  private static final Pattern WORD = Pattern.compile("\\w+|[^\\w\\s]");

  private static TaggedText.Token token(int start, int end, String name) {
    return new TaggedText.Token(start, end, "x", "NN", name);
  }

  /** One sentence of all its words; words in capitals are an organization. */
  private static TaggedText tagged(String text) {
    List<TaggedText.Token> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      boolean capitals = word.group().matches("[A-Z]{2,}");
      tokens.add(token(word.start(), word.end(), capitals ? "ORGANIZATION" : "DATE"));
    }
    return new TaggedText(text, List.of(tokens));
  }

  @Test
  void tokensAndNamesAreTakenAsTheyAre() {
    Document document = TaggedDocuments.of(tagged("Staff of ACME YARD met."));
    assertThat(document.tokens()).extracting("text").contains("Staff", "ACME", ".");
    assertThat(document.entities(EntityLabel.ORGANIZATION)).hasSize(1);
    assertThat(document.entities()).hasSize(1);
    assertThat(document.entities().get(0).span().in(document.text())).isEqualTo("ACME YARD");
  }

  @Test
  void aSentenceEndsWithItsParagraph() {
    Document document = TaggedDocuments.of(tagged("One two.\n\nThree four.\n\nFive."));
    assertThat(document.paragraphs()).hasSize(3);
    assertThat(document.sentences()).extracting("paragraph").containsExactly(0, 1, 2);
    assertThat(document.tokens()).hasSize(8);
  }

  @Test
  void emptyTextsAndSentencesAreLegal() {
    assertThat(TaggedDocuments.of(new TaggedText("", List.of())).tokens()).isEmpty();
    assertThat(TaggedDocuments.of(new TaggedText("\n ", List.of(List.of()))).tokens()).isEmpty();
  }

  @Test
  void tokensOutOfOrderOrPlaceAreRefused() {
    List<TaggedText.Token> overlap = List.of(token(0, 3, null), token(2, 4, null));
    assertThatThrownBy(() -> new TaggedText("abcdef", List.of(overlap)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a token from 2 to 4 overlaps");
    List<TaggedText.Token> outside = List.of(token(0, 7, null));
    assertThatThrownBy(() -> new TaggedText("abcdef", List.of(outside)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("outside of a text of 6");
    assertThatThrownBy(() -> token(3, 3, null)).isInstanceOf(IllegalArgumentException.class);
  }
}
