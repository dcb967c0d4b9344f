package io.github.verbatim;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article that another pipeline has tagged, so that {@link Verbatim#extract(TaggedText)} need not
 * do so again. Immutable.
 *
 * <pre>{@code
 * TaggedText.Token go = new TaggedText.Token(0, 2, "go", "VB", null);
 * TaggedText tagged = new TaggedText("Go", List.of(List.of(go)));
 * verbatim.extract(tagged).quotes().size(); // → 0
 * }</pre>
 *
 * @param text the raw article
 * @param sentences the tokens of each sentence, in reading order
 */
public record TaggedText(String text, List<List<Token>> sentences) {

  /**
   * A token.
   *
   * @param start 0-based index of its first character, in UTF-16 code units
   * @param end index after its last character
   * @param lemma base form ("said" has "say")
   * @param tag Penn Treebank part of speech ("VBD")
   * @param name {@code PERSON}, {@code ORGANIZATION} or {@code LOCATION} within a name; null, or
   *     anything else, outside of one
   */
  public record Token(int start, int end, String lemma, String tag, @Nullable String name) {
    /**
     * Checks that nothing is missing.
     *
     * @param start 0-based index of its first character, in UTF-16 code units
     * @param end index after its last character
     * @param lemma base form
     * @param tag Penn Treebank part of speech
     * @param name kind of the name that it is in
     * @throws IllegalArgumentException if the token is empty or begins before the text
     */
    public Token {
      Objects.requireNonNull(lemma, "lemma must not be null");
      Objects.requireNonNull(tag, "tag must not be null");
      if (start < 0 || end <= start) {
        throw new IllegalArgumentException(
            "a token needs 0 <= start < end, found start " + start + ", end " + end);
      }
    }
  }

  /**
   * Copies the lists and checks the offsets.
   *
   * @param text the raw article
   * @param sentences the tokens of each sentence, in reading order
   * @throws IllegalArgumentException if tokens overlap, are not in reading order, or lie outside of
   *     {@code text}
   */
  public TaggedText {
    Objects.requireNonNull(text, "text must not be null");
    sentences = sentences.stream().map(List::copyOf).toList();
    int end = 0;
    for (List<Token> sentence : sentences) {
      for (Token token : sentence) {
        if (token.start() < end || token.end() > text.length()) {
          throw new IllegalArgumentException(
              "a token from "
                  + token.start()
                  + " to "
                  + token.end()
                  + " overlaps the one before it or lies outside of a text of "
                  + text.length());
        }
        end = token.end();
      }
    }
  }
}
