package io.github.verbatim.internal.quote;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.Paragraph;
import io.github.verbatim.internal.document.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which tokens of an article stand in which stretch, and which words frame a stretch. */
final class QuotedTokens {
  /** How many tokens on each side of a stretch are looked at. */
  private static final int MAX_FRAME = 30;

  private final Document document;
  private final List<Stretch> stretches;
  private final int[] stretchOf;
  private final int[] first;
  private final int[] end;

  /** For the stretches of an article, disjoint and in reading order. */
  QuotedTokens(Document document, List<Stretch> stretches) {
    this.document = document;
    this.stretches = List.copyOf(stretches);
    stretchOf = new int[document.tokens().size()];
    first = new int[stretches.size()];
    end = new int[stretches.size()];
    Arrays.fill(stretchOf, -1);
    for (int i = 0; i < first.length; i++) {
      Stretch stretch = stretches.get(i);
      first[i] = document.tokenAt(stretch.opening());
      end[i] = document.tokenAt(stretch.closing() + (stretch.closed() ? 1 : 0));
      Arrays.fill(stretchOf, first[i], Math.max(first[i], end[i]), i);
    }
  }

  /**
   * The words outside quotation marks on one side of a stretch, up to the end of the sentence.
   *
   * @param tokens the nearest one first
   * @param near how many of them stand before the next stretch
   * @param neighbour the next stretch in the same sentence, -1 if there is none
   * @param nextSentence whether they are a sentence of their own beside a stretch that is one
   */
  record Frame(List<Token> tokens, int near, int neighbour, boolean nextSentence) {}

  /** The words among the first {@code limit} tokens of a stretch, without punctuation. */
  List<Token> words(int stretch, int limit) {
    int to = Math.min(Math.max(first[stretch], end[stretch]), first[stretch] + limit);
    List<Token> words = new ArrayList<>();
    for (Token token : document.tokens(first[stretch], to)) {
      if (Character.isLetterOrDigit(token.text().codePointAt(0))
          || token.text().startsWith("'")
          || token.text().startsWith("’")) {
        words.add(token);
      }
    }
    return words;
  }

  /** What stands before a stretch. */
  Frame before(int stretch) {
    int from = paragraphOf(stretch).firstToken();
    FrameBuilder frame = new FrameBuilder();
    for (int i = first[stretch] - 1; i >= from && frame.isOpen(); i--) {
      int other = stretchOf[i];
      if (other >= 0 && endsSentence(other)) {
        break;
      }
      frame.add(i);
      i = other >= 0 ? first[other] : i;
    }
    return frame.build(false);
  }

  /** What stands behind a stretch. */
  Frame after(int stretch) {
    int to = paragraphOf(stretch).endToken();
    boolean nextSentence =
        endsSentence(stretch)
            && end[stretch] < to
            && !Character.isLowerCase(document.tokens().get(end[stretch]).text().charAt(0));
    FrameBuilder frame = new FrameBuilder();
    for (int i = end[stretch]; i < to && frame.isOpen(); i++) {
      int other = stretchOf[i];
      frame.add(i);
      if (other >= 0 && endsSentence(other)) {
        break;
      }
      i = other >= 0 ? end[other] - 1 : i;
    }
    return frame.build(nextSentence);
  }

  private Paragraph paragraphOf(int stretch) {
    return document.paragraphs().get(stretches.get(stretch).paragraph());
  }

  private final class FrameBuilder {
    private final List<Token> tokens = new ArrayList<>();
    private int near;
    private int neighbour = -1;
    private int steps;
    private boolean ended;

    boolean isOpen() {
      return !ended && steps < MAX_FRAME;
    }

    void add(int token) {
      steps++;
      if (stretchOf[token] >= 0) {
        neighbour = neighbour < 0 ? stretchOf[token] : neighbour;
      } else if (document.tokens().get(token).tag().equals(".")) {
        ended = true;
      } else {
        tokens.add(document.tokens().get(token));
        near += neighbour < 0 ? 1 : 0;
      }
    }

    Frame build(boolean nextSentence) {
      return new Frame(List.copyOf(tokens), near, neighbour, nextSentence);
    }
  }

  private boolean endsSentence(int stretch) {
    int last = stretches.get(stretch).span().end() - 1;
    return ".?!".indexOf(document.text().charAt(last)) >= 0;
  }
}
