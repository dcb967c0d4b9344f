package io.github.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.EntityMention;
import io.github.verbatim.record.NumberMention;
import io.github.verbatim.record.Quote;
import io.github.verbatim.record.Span;
import io.github.verbatim.record.Speaker;
import io.github.verbatim.record.TextSpan;
import io.github.verbatim.record.Warning;
import java.util.List;

/** What holds of every record, whatever the article. */
final class RecordContract {
  private RecordContract() {}

  static void check(ArticleRecord record, String text) {
    quotes(record, text);
    speakers(record, text);
    for (int i = 0; i < record.organizations().size(); i++) {
      assertThat(record.organizations().get(i).id()).isEqualTo(i);
      mentions(record.organizations().get(i).mentions(), record, text);
      assertThat(record.organizations().get(i).aliases())
          .doesNotContain(record.organizations().get(i).name())
          .doesNotHaveDuplicates();
    }
    for (int i = 0; i < record.persons().size(); i++) {
      assertThat(record.persons().get(i).id()).isEqualTo(i);
      mentions(record.persons().get(i).mentions(), record, text);
    }
    // "seven of the nine ferries" holds "nine ferries": numbers are ordered, but may be nested.
    int start = -1;
    for (NumberMention number : record.numbers()) {
      assertThat(number.text()).isEqualTo(number.span().in(text)).isNotBlank();
      assertThat(number.start()).as("numbers are in reading order").isGreaterThan(start);
      start = number.start();
      inQuote(number.span(), number.quote(), record);
    }
    for (Warning warning : record.warnings()) {
      if (warning.start() != null) {
        assertThat(new Span(warning.start(), warning.end()).end())
            .isLessThanOrEqualTo(text.length());
      }
    }
  }

  private static void quotes(ArticleRecord record, String text) {
    int end = 0;
    for (int i = 0; i < record.quotes().size(); i++) {
      Quote quote = record.quotes().get(i);
      assertThat(quote.id()).isEqualTo(i);
      for (Span span : quote.spans()) {
        assertThat(span.start()).as("spans are ordered and disjoint").isGreaterThanOrEqualTo(end);
        assertThat(span.in(text)).isNotBlank();
        end = span.end();
      }
      assertThat(quote.text())
          .isEqualTo(
              quote.spans().size() == 1
                  ? quote.spans().get(0).in(text)
                  : joined(quote.spans(), quote.text(), text));
      if (quote.speaker() != null) {
        assertThat(quote.speaker()).isBetween(0, record.speakers().size() - 1);
        assertThat(quote.confidence()).isBetween(0.0, 1.0);
      } else {
        assertThat(quote.confidence()).as("confidence is that of the speaker").isNull();
      }
      if (quote.mention() != null) {
        assertThat(quote.mention().text()).isEqualTo(quote.mention().span().in(text)).isNotBlank();
        assertThat(quote.rule()).isNotBlank();
      }
      if (quote.cue() != null) {
        assertThat(quote.cue().text()).isEqualTo(quote.cue().span().in(text)).isNotBlank();
      }
    }
  }

  /** The spans' words, with the separators that {@code actual} has between them. */
  private static String joined(List<Span> spans, String actual, String text) {
    StringBuilder joined = new StringBuilder();
    for (Span span : spans) {
      if (joined.length() > 0) {
        joined.append(actual.startsWith("\n\n", joined.length()) ? "\n\n" : " ");
      }
      joined.append(span.in(text));
    }
    return joined.toString();
  }

  private static void speakers(ArticleRecord record, String text) {
    for (int i = 0; i < record.speakers().size(); i++) {
      Speaker speaker = record.speakers().get(i);
      assertThat(speaker.id()).isEqualTo(i);
      assertThat(speaker.name()).isNotBlank().isNotEqualTo("Unknown");
      assertThat(speaker.aliases()).doesNotContain(speaker.name()).doesNotHaveDuplicates();
      if (speaker.organization() != null) {
        assertThat(speaker.organization()).isBetween(0, record.organizations().size() - 1);
      }
      int id = i;
      assertThat(record.quotes())
          .anyMatch(quote -> quote.speaker() != null && quote.speaker() == id);
      for (TextSpan mention : speaker.mentions()) {
        assertThat(mention.text()).isEqualTo(mention.span().in(text)).isNotBlank();
      }
    }
  }

  private static void mentions(List<EntityMention> mentions, ArticleRecord record, String text) {
    assertThat(mentions).isNotEmpty();
    int end = 0;
    for (EntityMention mention : mentions) {
      assertThat(mention.text()).isEqualTo(mention.span().in(text)).isNotBlank();
      assertThat(mention.text()).doesNotContain("\n\n");
      assertThat(mention.start()).isGreaterThanOrEqualTo(end);
      end = mention.end();
      inQuote(mention.span(), mention.quote(), record);
    }
  }

  private static void inQuote(Span inner, Integer quote, ArticleRecord record) {
    boolean within =
        record.quotes().stream()
            .flatMap(q -> q.spans().stream())
            .anyMatch(span -> span.contains(inner.start()));
    assertThat(quote != null).isEqualTo(within);
  }
}
