package io.github.verbatim.internal.quote;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.DocumentBuilder;
import io.github.verbatim.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Documents for tests, without models: a line is a paragraph of one sentence, a run of letters and
 * digits is a word, and of all verbs only a few that report speech are known.
 */
final class TaggedTexts {
  private static final Map<String, String> VERBS =
      Map.of(
          "said", "say", "says", "say", "asked", "ask", "added", "add", "told", "tell", "called",
          "call", "wrote", "write", "saying", "say");

  private TaggedTexts() {}

  /** The document of any text. */
  static Document of(String text) {
    DocumentBuilder builder = new DocumentBuilder(text);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        addParagraph(text, start, i, builder);
        start = i + 1;
      }
    }
    return builder.build();
  }

  private static void addParagraph(String text, int from, int to, DocumentBuilder builder) {
    int start = from;
    int end = to;
    while (start < end && MarkReader.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && MarkReader.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return;
    }
    builder.openParagraph(new Span(start, end));
    builder.openSentence();
    List<@Nullable String> labels = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (!MarkReader.isBlank(text.charAt(i))) {
        int tokenEnd = tokenEnd(text, i, end);
        addToken(text.substring(i, tokenEnd), i, builder);
        labels.add(null);
        i = tokenEnd - 1;
      }
    }
    builder.closeSentence(labels);
    builder.closeParagraph();
  }

  private static int tokenEnd(String text, int start, int end) {
    int i = start;
    while (i < end && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return Math.max(i, start + 1);
  }

  private static void addToken(String word, int start, DocumentBuilder builder) {
    String lower = word.toLowerCase(Locale.ROOT);
    String tag =
        VERBS.containsKey(lower)
            ? "VBD"
            : ".?!".contains(word) ? "." : Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN";
    builder.addToken(start, start + word.length(), VERBS.getOrDefault(lower, lower), tag);
  }
}
