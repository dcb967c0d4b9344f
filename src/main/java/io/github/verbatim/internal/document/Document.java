package io.github.verbatim.internal.document;

import io.github.verbatim.record.Warning;
import java.util.ArrayList;
import java.util.List;

/**
 * A tagged article. Immutable; all lists are in reading order.
 *
 * @param text the article exactly as it was given
 * @param paragraphs the paragraphs
 * @param sentences the sentences
 * @param tokens the tokens
 * @param entities the names, disjoint
 * @param warnings what was met while reading the text
 */
public record Document(
    String text,
    List<Paragraph> paragraphs,
    List<Sentence> sentences,
    List<Token> tokens,
    List<TaggedEntity> entities,
    List<Warning> warnings) {

  /** Copies the lists. */
  public Document {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
    tokens = List.copyOf(tokens);
    entities = List.copyOf(entities);
    warnings = List.copyOf(warnings);
  }

  /** The same article with other names in it. */
  public Document withEntities(List<TaggedEntity> otherEntities) {
    return new Document(text, paragraphs, sentences, tokens, otherEntities, warnings);
  }

  /** The sentence of a token. */
  public Sentence sentenceOf(Token token) {
    return sentences.get(token.sentence());
  }

  /** Index of the paragraph of a token. */
  public int paragraphOf(Token token) {
    return sentences.get(token.sentence()).paragraph();
  }

  /**
   * Index of the first token that ends behind {@code offset}: the token there, or the next one.
   *
   * @return the number of tokens if there is none
   */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /**
   * Index of the paragraph that holds {@code offset}, or of the next one.
   *
   * @return the number of paragraphs if there is none
   */
  public int paragraphAt(int offset) {
    int low = 0;
    int high = paragraphs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraphs.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The tokens from one index to another, the second exclusive. */
  public List<Token> tokens(int firstToken, int endToken) {
    return tokens.subList(firstToken, endToken);
  }

  /** The names with this label. */
  public List<TaggedEntity> entities(EntityLabel label) {
    List<TaggedEntity> found = new ArrayList<>();
    for (TaggedEntity entity : entities) {
      if (entity.label() == label) {
        found.add(entity);
      }
    }
    return found;
  }
}
