package io.github.verbatim.internal.document;

import io.github.verbatim.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Documents for tests, without models: {@code {O Acme Corp} hired {P Jane Roe} in {L Oslo}.} is a
 * text with an organization, a person and a place. A line is a paragraph of one sentence.
 */
public final class TestDocuments {
  private static final Pattern TOKEN =
      Pattern.compile("\\p{L}\\.(?:\\p{L}\\.)+|['’]s\\b|[\\p{L}\\p{N}]+|\\S");
  private static final Map<Character, String> LABELS =
      Map.of('O', "ORGANIZATION", 'P', "PERSON", 'L', "LOCATION");

  private TestDocuments() {}

  /** The document of a marked text; its text has no marks. */
  public static Document of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Character> marks = new ArrayList<>();
    char open = ' ';
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '{') {
        open = marked.charAt(i + 1);
        i += 2;
      } else if (c == '}') {
        open = ' ';
      } else {
        text.append(c);
        marks.add(open);
      }
    }
    return build(text.toString(), marks);
  }

  private static Document build(String text, List<Character> marks) {
    DocumentBuilder builder = new DocumentBuilder(text);
    int lineStart = 0;
    for (String line : text.split("\n", -1)) {
      Matcher matcher = TOKEN.matcher(line);
      List<@Nullable String> labels = new ArrayList<>();
      builder.openParagraph(new Span(lineStart, lineStart + line.length()));
      while (matcher.find()) {
        if (labels.isEmpty()) {
          builder.openSentence();
        }
        builder.addToken(
            lineStart + matcher.start(),
            lineStart + matcher.end(),
            matcher.group().toLowerCase(java.util.Locale.ROOT),
            Character.isUpperCase(matcher.group().charAt(0)) ? "NNP" : "NN");
        labels.add(LABELS.get(marks.get(lineStart + matcher.start())));
      }
      if (!labels.isEmpty()) {
        builder.closeSentence(labels);
      }
      builder.closeParagraph();
      lineStart += line.length() + 1;
    }
    return builder.build();
  }

  /** The text with its names marked, as {@link #of} reads it. */
  public static String marked(Document document) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (TaggedEntity entity : document.entities()) {
      marked
          .append(document.text(), at, entity.span().start())
          .append('{')
          .append(entity.label().name().charAt(0))
          .append(' ')
          .append(entity.span().in(document.text()))
          .append('}');
      at = entity.span().end();
    }
    return marked.append(document.text().substring(at)).toString();
  }
}
