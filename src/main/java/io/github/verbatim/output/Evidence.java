package io.github.verbatim.output;

import io.github.verbatim.record.Mention;
import io.github.verbatim.record.MentionType;
import io.github.verbatim.record.Quote;
import io.github.verbatim.record.Span;
import io.github.verbatim.record.TextSpan;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What in an article speaks for the speaker of a quote, in words for its readers. */
record Evidence(String reason) {
  /** UTF-16 code units between a quote and what is said to stand beside it, at most. */
  private static final int BESIDE = 80;

  static Evidence of(Quote quote, ArticlePage page) {
    Mention mention = quote.mention();
    if (mention == null) {
      return new Evidence(withoutMention(quote));
    }
    String who = noun(mention.type());
    TextSpan cue = quote.cue();
    if (isBeside(quote, mention.span()) && cue == null) {
      return new Evidence(capital(who) + " stands beside the quote");
    }
    if (isBeside(quote, mention.span())) {
      return new Evidence(capital(who) + " and " + verb(cue) + " stand beside the quote");
    }
    int paragraphs = paragraphsBefore(quote, mention, page);
    String where =
        switch (paragraphs) {
          case 0 -> " stands in the same paragraph";
          case 1 -> " stands one paragraph before";
          default ->
              paragraphs > 0
                  ? " stands " + paragraphs + " paragraphs before"
                  : " stands further on";
        };
    return new Evidence(capital(who) + where);
  }

  private static String withoutMention(Quote quote) {
    if (quote.speaker() == null) {
      return quote.cue() == null ? "The article does not tell" : "Reported, but by nobody named";
    }
    return "Nobody is named here; taken from the quotes around it";
  }

  private static String noun(MentionType type) {
    return switch (type) {
      case NAME -> "name";
      case PRONOUN -> "pronoun";
      case NOMINAL -> "description";
      case ORGANIZATION -> "organization";
      case GROUP -> "group";
    };
  }

  private static String verb(@Nullable TextSpan cue) {
    return cue == null || cue.text().indexOf(' ') >= 0 ? "reporting words" : "verb";
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static boolean isBeside(Quote quote, Span mention) {
    for (Span span : quote.spans()) {
      int gap = Math.max(span.start() - mention.end(), mention.start() - span.end());
      if (gap <= BESIDE) {
        return true;
      }
    }
    return false;
  }

  /** How many paragraphs of the page the mention stands before the quote's beginning. */
  private static int paragraphsBefore(Quote quote, Mention mention, ArticlePage page) {
    int at = quote.spans().get(0).start();
    return page.paragraphAt(at) - page.paragraphAt(mention.start());
  }
}
