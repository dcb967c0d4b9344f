package io.github.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.verbatim.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;

class ArticleLinesFuzzTest {
  @DictionaryEntries({
    "{\"id\":\"a\",\"text\":\"b\"}",
    "\\\\ud800",
    "\\\\u0000",
    "1e999999999",
    "\\x0a"
  })
  @FuzzTest
  void every_line_is_an_article_or_refused_with_a_sentence(byte[] bytes) throws IOException {
    try (LineReader lines = new LineReader(new ByteArrayInputStream(bytes), 10_000)) {
      boolean more = true;
      while (more) {
        more = readOne(lines);
      }
    }
  }

  private static boolean readOne(LineReader lines) throws IOException {
    try {
      String line = lines.next();
      if (line == null) {
        return false;
      }
      Article article = ArticleLine.parse(line, "line " + lines.number());
      assertThat(article.id()).isNotNull();
      assertThat(article.text()).isNotNull();
    } catch (LineReader.LineException e) {
      assertThat(e.getMessage()).isNotBlank().doesNotContain("\n");
    }
    return true;
  }
}
