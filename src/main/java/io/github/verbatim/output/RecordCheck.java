package io.github.verbatim.output;

import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.EntityMention;
import io.github.verbatim.record.NumberMention;
import io.github.verbatim.record.Organization;
import io.github.verbatim.record.Person;
import io.github.verbatim.record.Quote;
import io.github.verbatim.record.Span;
import io.github.verbatim.record.Speaker;
import io.github.verbatim.record.Warning;
import org.jspecify.annotations.Nullable;

/** Whether a record fits an article, so that no view of it fails half-way. */
final class RecordCheck {
  private final ArticleRecord article;
  private final int length;

  private RecordCheck(ArticleRecord article, int length) {
    this.article = article;
    this.length = length;
  }

  static void check(ArticleRecord article, String text) {
    new RecordCheck(article, text.length()).all();
  }

  private void all() {
    article.quotes().forEach(this::quote);
    for (Speaker speaker : article.speakers()) {
      index(speaker.organization(), article.organizations().size(), "organization");
      speaker.mentions().forEach(mention -> end(mention.end()));
    }
    for (Organization organization : article.organizations()) {
      organization.mentions().forEach(this::mention);
    }
    for (Person person : article.persons()) {
      person.mentions().forEach(this::mention);
    }
    for (NumberMention number : article.numbers()) {
      end(number.end());
      index(number.quote(), article.quotes().size(), "quote");
    }
    for (Warning warning : article.warnings()) {
      if (warning.end() != null) {
        end(warning.end());
      }
    }
  }

  private void quote(Quote quote) {
    for (Span span : quote.spans()) {
      end(span.end());
    }
    index(quote.speaker(), article.speakers().size(), "speaker");
    if (quote.mention() != null) {
      end(quote.mention().end());
    }
    if (quote.cue() != null) {
      end(quote.cue().end());
    }
  }

  private void mention(EntityMention mention) {
    end(mention.end());
    index(mention.quote(), article.quotes().size(), "quote");
  }

  private void end(int end) {
    if (end > length) {
      throw new IllegalArgumentException(
          "the record does not belong to this article: it has an offset of "
              + end
              + ", the article ends at "
              + length);
    }
  }

  private void index(@Nullable Integer index, int size, String what) {
    if (index != null && (index < 0 || index >= size)) {
      throw new IllegalArgumentException(
          "the record points at " + what + " " + index + ", and has " + size);
    }
  }
}
