package io.github.verbatim.internal.speaker.attribution;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.DocumentBuilder;
import io.github.verbatim.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tagged article for tests, written token by token: {@code Roe/P said/VBD : “ [ We go . ] ”}. A
 * tag follows a slash (P is a person's name, O an organization's, L a place's); tokens without one
 * are nouns, capitalised ones proper nouns, marks stand for themselves. Square brackets enclose the
 * words of a quote; lines are paragraphs, {@code ||} ends a sentence.
 */
record TaggedText(Document document, List<List<Span>> quotes) {
  private static final Map<String, String> LABELS =
      Map.of("P", "PERSON", "O", "ORGANIZATION", "L", "LOCATION");
  private static final Map<String, String> LEMMAS =
      Map.ofEntries(
          Map.entry("said", "say"),
          Map.entry("says", "say"),
          Map.entry("told", "tell"),
          Map.entry("asked", "ask"),
          Map.entry("called", "call"),
          Map.entry("calling", "call"),
          Map.entry("saying", "say"),
          Map.entry("added", "add"),
          Map.entry("wrote", "write"),
          Map.entry("was", "be"),
          Map.entry("has", "have"),
          Map.entry("comments", "comment"));

  static TaggedText of(String source) {
    List<String[]> tokens = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<List<Span>> quotes = new ArrayList<>();
    int open = -1;
    for (String item : source.replace("\n", " ¶ ").strip().split("\\s+")) {
      switch (item) {
        case "[" -> open = text.length();
        case "]" -> {
          quotes.add(List.of(new Span(open, text.length() - 1)));
          open = -1;
        }
        case "¶", "||" -> tokens.add(new String[] {item, "", String.valueOf(text.length())});
        default -> {
          int slash = item.lastIndexOf('/');
          String word = slash > 0 ? item.substring(0, slash) : item;
          String tag = slash > 0 ? item.substring(slash + 1) : "";
          tokens.add(new String[] {word, tag, String.valueOf(text.length())});
          text.append(word).append(' ');
        }
      }
    }
    return new TaggedText(build(text.toString(), tokens), quotes);
  }

  private static Document build(String text, List<String[]> tokens) {
    DocumentBuilder builder = new DocumentBuilder(text);
    List<@Nullable String> labels = new ArrayList<>();
    builder.openParagraph(new Span(0, text.length()));
    for (String[] token : tokens) {
      if (token[0].equals("||") || token[0].equals("¶")) {
        close(builder, labels);
        if (token[0].equals("¶")) {
          int at = Integer.parseInt(token[2]);
          builder.closeParagraph();
          builder.openParagraph(new Span(at, text.length()));
        }
        continue;
      }
      if (labels.isEmpty()) {
        builder.openSentence();
      }
      int start = Integer.parseInt(token[2]);
      String lower = token[0].toLowerCase(Locale.ROOT);
      builder.addToken(
          start, start + token[0].length(), LEMMAS.getOrDefault(lower, lower), tag(token));
      labels.add(LABELS.get(token[1]));
    }
    close(builder, labels);
    builder.closeParagraph();
    return builder.build();
  }

  private static void close(DocumentBuilder builder, List<@Nullable String> labels) {
    if (!labels.isEmpty()) {
      builder.closeSentence(new ArrayList<>(labels));
      labels.clear();
    }
  }

  private static String tag(String[] token) {
    if (!token[1].isEmpty()) {
      return LABELS.containsKey(token[1]) ? "NNP" : token[1];
    }
    char c = token[0].charAt(0);
    if (!Character.isLetterOrDigit(c)) {
      return token[0];
    }
    return Character.isUpperCase(c) ? "NNP" : "NN";
  }

  String text(Span span) {
    return span.in(document.text());
  }
}
