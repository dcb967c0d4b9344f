package io.github.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of code in a document.
 *
 * @param file the document
 * @param line number of the line on which the block begins
 * @param code its lines, without the fence or the comment's margin
 */
public record Snippet(Path file, int line, String code) {
  private static final Pattern JAVADOC =
      Pattern.compile(
          "^ *\\* <pre>\\{@code\\n(?<code>(?: *\\*.*\\n)+?) *\\* \\}</pre>$", Pattern.MULTILINE);
  private static final Pattern MARGIN = Pattern.compile("^ *\\* ?", Pattern.MULTILINE);

  /** The fenced blocks of a Markdown file in one language, "" for those without a language. */
  public static List<Snippet> markdown(Path file, String language) throws IOException {
    List<Snippet> snippets = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("```")) {
        int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
        assertThat(end).as("the end of the block in line %d of %s", i + 1, file).isGreaterThan(i);
        if (lines.get(i).equals("```" + language)) {
          snippets.add(new Snippet(file, i + 1, String.join("\n", lines.subList(i + 1, end))));
        }
        i = end;
      }
    }
    return snippets;
  }

  /** The examples in the comments of a Java file. */
  public static List<Snippet> javadoc(Path file) throws IOException {
    String source = Files.readString(file);
    List<Snippet> snippets = new ArrayList<>();
    Matcher matcher = JAVADOC.matcher(source);
    while (matcher.find()) {
      int line = (int) source.substring(0, matcher.start()).lines().count() + 1;
      String code = MARGIN.matcher(matcher.group("code")).replaceAll("");
      snippets.add(new Snippet(file, line, code));
    }
    return snippets;
  }

  @Override
  public String toString() {
    return file + ", line " + line;
  }
}
