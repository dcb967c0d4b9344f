package io.github.verbatim.cli;

import io.github.verbatim.Article;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The articles of all inputs, one after the other; keeps one. What cannot be read is reported and
 * left out. For one thread.
 */
final class ArticleReader implements Iterator<Article>, Closeable {
  private final Iterator<Input> inputs;
  private final Console console;
  private final Problems problems;
  private final int longestArticle;

  /** The JSON Lines input that is being read, if there is one. */
  private @Nullable LineReader lines;

  private String linesName = "";
  private @Nullable Article next;

  /**
   * Reads these inputs.
   *
   * @param longestArticle in bytes; a longer one is reported and not read
   */
  ArticleReader(Inputs inputs, int longestArticle, Console console, Problems problems) {
    this.longestArticle = longestArticle;
    this.inputs = inputs.files().iterator();
    this.console = console;
    this.problems = problems;
  }

  @Override
  public boolean hasNext() {
    while (next == null && (lines != null || inputs.hasNext())) {
      next = lines == null ? open(inputs.next()) : readLine(lines);
    }
    return next != null;
  }

  @Override
  public Article next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("no further article");
    }
    Article article = next;
    next = null;
    return article;
  }

  /** The article of a text input; null, after opening it, for one with many. */
  private @Nullable Article open(Input input) {
    try {
      if (input.format() == InputFormat.TEXT) {
        return wholeText(input);
      }
      lines = new LineReader(input.open(console), longestArticle);
      linesName = input.name();
    } catch (IOException e) {
      problems.report(input.name(), CommandRunner.sentence(e));
    } catch (OutOfMemoryError e) {
      problems.report(input.name(), Problems.NO_MEMORY);
    }
    return null;
  }

  private Article wholeText(Input input) throws IOException {
    try (InputStream in = input.open(console)) {
      byte[] bytes = SizeLimit.read(in, input.leastSize(), longestArticle);
      return new Article(input.articleId(), Utf8.decode(bytes, bytes.length));
    }
  }

  private @Nullable Article readLine(LineReader from) {
    try {
      String line = from.next();
      if (line == null) {
        close();
        return null;
      }
      String where = linesName + ":" + from.number();
      return line.isBlank() ? null : ArticleLine.parse(line, where);
    } catch (LineReader.LineException e) {
      problems.report(linesName + ":" + from.number(), e.getMessage());
    } catch (IOException e) {
      problems.report(linesName + ":" + from.number(), CommandRunner.sentence(e));
      close();
    } catch (OutOfMemoryError e) {
      problems.report(linesName + ":" + from.number(), Problems.NO_MEMORY);
    }
    return null;
  }

  @Override
  public void close() {
    if (lines == null) {
      return;
    }
    try {
      lines.close();
    } catch (IOException e) {
      problems.report(linesName, CommandRunner.sentence(e));
    }
    lines = null;
  }
}
