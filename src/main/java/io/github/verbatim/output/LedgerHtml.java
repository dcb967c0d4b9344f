package io.github.verbatim.output;

import io.github.verbatim.record.Mention;
import io.github.verbatim.record.Quote;
import io.github.verbatim.record.Span;
import io.github.verbatim.record.TextSpan;
import java.util.List;

/** The list below an article: each quote with who says it, how sure that is, and why. */
final class LedgerHtml {
  private static final int LONGEST_EXCERPT = 160;

  private final ArticlePage page;
  private final Html html;

  private LedgerHtml(ArticlePage page, Html html) {
    this.page = page;
    this.html = html;
  }

  static void write(ArticlePage page, Html html) {
    List<Quote> quotes = page.article().quotes();
    if (quotes.isEmpty()) {
      return;
    }
    html.raw("<section class=\"ledger\"").attribute("aria-labelledby", page.id("quotes"));
    html.raw(">\n<").raw(page.heading(1)).attribute("id", page.id("quotes"));
    html.raw(">Every quote, and how we know</").raw(page.heading(1)).raw(">\n<ol>\n");
    LedgerHtml ledger = new LedgerHtml(page, html);
    for (int i = 0; i < quotes.size(); i++) {
      ledger.quote(i, quotes.get(i));
    }
    html.raw("</ol>\n</section>\n");
  }

  private void quote(int index, Quote quote) {
    html.raw("<li tabindex=\"-1\"").attribute("id", page.id("q" + index)).raw("><a class=\"no\"");
    html.attribute("href", "#" + page.id("m" + index));
    html.attribute("aria-label", "Quote " + (index + 1) + " in the article").raw(">");
    html.raw(index + 1).raw("</a>\n<span class=\"who\">");
    who(quote);
    html.raw("</span>\n<span class=\"sure\">");
    sure(quote);
    html.raw("</span>\n<span class=\"words\" dir=\"auto\">");
    html.text(excerpt(words(quote)));
    html.raw("</span>\n<span class=\"why\">");
    why(quote);
    html.raw("</span></li>\n");
  }

  private void who(Quote quote) {
    page.badge(html, quote.speaker());
    html.raw("<span class=\"name\">").isolated(page.speakerName(quote)).raw("</span>");
    if (quote.speaker() != null) {
      SideHtml.role(page, html, page.article().speakers().get(quote.speaker()));
    }
  }

  private void sure(Quote quote) {
    if (quote.confidence() == null) {
      html.raw(quote.speaker() == null ? "No speaker" : "Not rated");
    } else {
      String words = Wording.sureness(quote.confidence());
      html.raw(Character.toUpperCase(words.charAt(0)) + words.substring(1));
      html.raw(", <span class=\"pc\">").raw(Wording.percent(quote.confidence())).raw("</span>");
    }
  }

  private void why(Quote quote) {
    Mention mention = quote.mention();
    TextSpan cue = quote.cue();
    if (mention != null) {
      html.raw("“").isolated(mention.text()).raw("”, ");
      html.raw(Wording.typeOfMention(mention.type())).raw(cue == null ? ". " : ", with ");
    }
    if (cue != null) {
      html.raw(mention == null ? "With “" : "“").isolated(cue.text()).raw("”. ");
    }
    if (mention == null && cue == null && quote.speaker() == null) {
      html.raw("The article does not tell. ");
    }
    if (quote.rule() != null) {
      html.raw("<span class=\"rule\">Decided by ").isolated(quote.rule()).raw(".</span>");
    }
    if (!quote.closed()) {
      html.raw(" <span class=\"rule\">The closing mark is missing.</span>");
    }
  }

  /** What was said, with a sign where the article goes on in between: “A, … B.”. */
  private String words(Quote quote) {
    StringBuilder words = new StringBuilder();
    int end = -1;
    for (Span span : quote.spans()) {
      if (end >= 0) {
        boolean samePlace = page.text().substring(end, span.start()).indexOf('\n') < 0;
        words.append(samePlace ? " … " : " ");
      }
      words.append(span.in(page.text()));
      end = span.end();
    }
    return words.toString();
  }

  /** The beginning, cut between words and never within a character. */
  static String excerpt(String text) {
    if (text.length() <= LONGEST_EXCERPT) {
      return text;
    }
    int end = text.lastIndexOf(' ', LONGEST_EXCERPT);
    if (end < LONGEST_EXCERPT / 2) {
      end =
          Character.isHighSurrogate(text.charAt(LONGEST_EXCERPT - 1))
              ? LONGEST_EXCERPT - 1
              : LONGEST_EXCERPT;
    }
    return text.substring(0, end) + " …";
  }
}
