package io.github.verbatim.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verbatim.record.Span;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizedTextTest {
  @ParameterizedTest
  @CsvSource({
    "New\\u00A0York, New York",
    "New\\u202FYork\\u2009Times, New York Times",
    "12\\u00A0000 cars, 12\\u00A0000 cars",
    "12\\u00A0cars, 12 cars",
    "corpo\\u00ADration, corporation",
    "“\\u200BWe go\\u200B”, “We go”",
    "\\uFEFFJane, Jane",
    "Jose\\u0301, José",
    "Zu\\u0308rich, Zürich",
    "Vie\\u0302\\u0323t, Vi\\u1ec7t",
    "q\\u0301, q\\u0301",
    "\\u0301a, \\u0301a",
    "\\uD83D\\uDE00\\u200D!, \\uD83D\\uDE00!",
    "José – “ok”, José – “ok”",
  })
  void reads_like_the_plain_text(String source, String expected) {
    assertThat(NormalizedText.of(unescaped(source)).text()).isEqualTo(unescaped(expected));
  }

  @Test
  void plain_text_is_itself() {
    String text = "“We go,” José said — twice.";
    NormalizedText normalized = NormalizedText.of(text);
    assertThat(normalized.text()).isSameAs(text);
    assertThat(normalized.isSource()).isTrue();
    assertThat(normalized.toSource(new Span(3, 7))).isEqualTo(new Span(3, 7));
  }

  @Test
  void knows_where_the_caller_has_the_words() {
    String text = "The\u00A0cor\u00ADpo\u00ADration of Jose\u0301\u200B.";
    NormalizedText normalized = NormalizedText.of(text);
    assertThat(in(normalized, "corporation")).isEqualTo("cor\u00ADpo\u00ADration");
    assertThat(in(normalized, "José")).isEqualTo("Jose\u0301");
    assertThat(in(normalized, "The corporation")).isEqualTo("The\u00A0cor\u00ADpo\u00ADration");
    assertThat(normalized.toSource(new Span(0, normalized.text().length())))
        .isEqualTo(new Span(0, text.length()));
  }

  /** Half a character before a character of no width does not become a whole one. */
  @Test
  void makes_no_character_of_two_halves() {
    assertThat(NormalizedText.of("\uD83D\u200B\uDE00").text()).isEqualTo("\uD83D\u200B\uDE00");
  }

  @Test
  void keeps_order_and_disjointness_of_any_spans() {
    Random random = new Random(7);
    String letters = "aé e\u0301\u0323\u00A0\u200B\u00AD1\uD83D\uDE00\u3000\n";
    for (int n = 0; n < 2_000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      NormalizedText normalized = NormalizedText.of(text.toString());
      int end = 0;
      for (int i = 0; i < normalized.text().length(); i++) {
        Span span = normalized.toSource(new Span(i, i + 1));
        assertThat(span.length()).isPositive();
        assertThat(span.start()).isGreaterThanOrEqualTo(end);
        end = span.end();
      }
      assertThat(end).isLessThanOrEqualTo(text.length());
    }
  }

  private static String in(NormalizedText normalized, String words) {
    int start = normalized.text().indexOf(words);
    return normalized.toSource(new Span(start, start + words.length())).in(normalized.source());
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("\\u", i)) {
        plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }
}
