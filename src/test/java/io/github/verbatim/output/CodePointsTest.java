package io.github.verbatim.output;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CodePointsTest {
  @Provide
  Arbitrary<RecordedArticle> articles() {
    return RandomArticles.any();
  }

  @Property(tries = 300)
  void countsAsJavaDoes(@ForAll("articles") RecordedArticle article) {
    String text = article.text();
    CodePoints codePoints = new CodePoints(text);
    assertThat(codePoints.length()).isEqualTo(text.codePointCount(0, text.length()));
    for (int i = 0; i <= codePoints.length(); i++) {
      int offset = text.offsetByCodePoints(0, i);
      assertThat(codePoints.toUtf16(i)).isEqualTo(offset);
      assertThat(codePoints.fromUtf16(offset)).isEqualTo(i);
    }
  }
}
