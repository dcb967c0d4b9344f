package io.github.verbatim.internal.number;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.DocumentBuilder;
import io.github.verbatim.record.Span;
import java.util.ArrayList;
import java.util.List;

/** Documents without CoreNLP: from stored tags, or from white space alone. */
final class TaggedText {
  private TaggedText() {}

  /** A document of one paragraph with these tags, as {@link NumberTable#tags} writes them. */
  static Document of(String text, String tags) {
    DocumentBuilder builder = new DocumentBuilder(text);
    builder.openParagraph(new Span(0, text.length()));
    int at = 0;
    for (String sentence : tags.split(" \\\\ ", -1)) {
      builder.openSentence();
      List<String> labels = new ArrayList<>();
      for (String token : sentence.split(" ", -1)) {
        String[] parts = token.split("\\|", -1);
        int start = skipSpace(text, at);
        at = start + parts[0].length();
        builder.addToken(start, at, parts[1], parts[2]);
        labels.add("O");
      }
      builder.closeSentence(labels);
    }
    builder.closeParagraph();
    return builder.build();
  }

  /** A document of one sentence, split at white space, in which every token is tagged as a noun. */
  static Document untagged(String text) {
    DocumentBuilder builder = new DocumentBuilder(text);
    builder.openParagraph(new Span(0, text.length()));
    int at = skipSpace(text, 0);
    if (at < text.length()) {
      builder.openSentence();
      List<String> labels = new ArrayList<>();
      while (at < text.length()) {
        int end = at;
        while (end < text.length() && !isSpace(text.charAt(end))) {
          end++;
        }
        builder.addToken(at, end, text.substring(at, end), "NN");
        labels.add("O");
        at = skipSpace(text, end);
      }
      builder.closeSentence(labels);
    }
    builder.closeParagraph();
    return builder.build();
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
