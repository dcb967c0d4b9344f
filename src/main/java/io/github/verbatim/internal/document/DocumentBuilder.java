package io.github.verbatim.internal.document;

import io.github.verbatim.record.Span;
import io.github.verbatim.record.Warning;
import io.github.verbatim.record.WarningCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a {@link Document} together, paragraph by paragraph and sentence by sentence. For one
 * thread, used once.
 */
public final class DocumentBuilder {
  private final String text;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();
  private final List<TaggedEntity> entities = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();
  private Span paragraphSpan = new Span(0, 0);
  private int paragraphStart;
  private int sentenceStart;

  /** Starts on an article. */
  public DocumentBuilder(String text) {
    this.text = text;
    warnOfLoneSurrogate();
  }

  private void warnOfLoneSurrogate() {
    for (int i = 0; i < text.length(); i++) {
      // A surrogate that is half of a pair is seen as the whole code point, or not at its own
      // place.
      boolean secondOfPair = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      if (!secondOfPair && Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
        warn(
            new Warning(
                WarningCode.MALFORMED_TEXT,
                i,
                i + 1,
                "the text holds half of a surrogate pair, which is no character"));
        return;
      }
    }
  }

  /** The article. */
  String text() {
    return text;
  }

  /** Begins a paragraph that covers {@code span}. */
  public void openParagraph(Span span) {
    paragraphSpan = span;
    paragraphStart = tokens.size();
  }

  /** Ends the paragraph. */
  public void closeParagraph() {
    paragraphs.add(new Paragraph(paragraphs.size(), paragraphStart, tokens.size(), paragraphSpan));
  }

  /** Begins a sentence. */
  public void openSentence() {
    sentenceStart = tokens.size();
  }

  /** Adds a token of the open sentence, with offsets into the article. */
  public void addToken(int start, int end, String lemma, String tag) {
    tokens.add(
        new Token(
            tokens.size(), start, end, text.substring(start, end), lemma, tag, sentences.size()));
  }

  /**
   * Ends the sentence.
   *
   * @param labels one label for each of its tokens: the name of an {@link EntityLabel}, or anything
   *     else outside names; neighbours with one label are one name
   */
  public void closeSentence(List<? extends @Nullable String> labels) {
    int end = tokens.size();
    addEntities(tokens.subList(sentenceStart, end), labels, entities);
    Span span = new Span(tokens.get(sentenceStart).start(), tokens.get(end - 1).end());
    sentences.add(new Sentence(sentences.size(), sentenceStart, end, paragraphs.size(), span));
  }

  /** Adds the names of a sentence to a list: runs of tokens with one label. */
  static void addEntities(
      List<Token> sentence, List<? extends @Nullable String> labels, List<TaggedEntity> entities) {
    int from = 0;
    while (from < sentence.size()) {
      EntityLabel label = entityLabel(labels.get(from));
      int to = from + 1;
      while (to < sentence.size() && entityLabel(labels.get(to)) == label) {
        to++;
      }
      if (label != null) {
        Token first = sentence.get(from);
        Span span = new Span(first.start(), sentence.get(to - 1).end());
        entities.add(new TaggedEntity(first.index(), first.index() + to - from, label, span));
      }
      from = to;
    }
  }

  private static @Nullable EntityLabel entityLabel(@Nullable String label) {
    if (label == null) {
      return null;
    }
    return switch (label) {
      case "PERSON" -> EntityLabel.PERSON;
      case "ORGANIZATION" -> EntityLabel.ORGANIZATION;
      case "LOCATION" -> EntityLabel.LOCATION;
      default -> null;
    };
  }

  /** Adds a warning. */
  public void warn(Warning warning) {
    warnings.add(warning);
  }

  /** The document. */
  public Document build() {
    return new Document(text, paragraphs, sentences, tokens, entities, warnings);
  }
}
