package io.github.verbatim.output;

import io.github.verbatim.record.Mention;
import io.github.verbatim.record.Quote;
import io.github.verbatim.record.Span;
import io.github.verbatim.record.TextSpan;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The list below an article: each quote with who says it, how sure that is, and why; those to check
 * first.
 */
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
    Map<Boolean, List<Integer>> byDoubt =
        IntStream.range(0, quotes.size())
            .boxed()
            .collect(Collectors.partitioningBy(i -> ArticlePage.isToCheck(quotes.get(i))));
    List<Integer> toCheck = byDoubt.getOrDefault(true, List.of());
    List<Integer> others = byDoubt.getOrDefault(false, List.of());
    html.raw("<section class=\"ledger\"").attribute("aria-labelledby", page.id("quotes"));
    html.raw(">\n<").raw(page.heading(1)).attribute("id", page.id("quotes"));
    html.raw(">Every quote, and how we know</").raw(page.heading(1)).raw(">\n");
    LedgerHtml ledger = new LedgerHtml(page, html);
    if (!toCheck.isEmpty() && !others.isEmpty()) {
      ledger.filter(toCheck.size());
    }
    html.raw("<ol>\n");
    toCheck.forEach(ledger::quote);
    others.forEach(ledger::quote);
    html.raw("</ol>\n</section>\n");
  }

  /** Works without scripts: the style sheet reads the box. */
  private void filter(int toCheck) {
    html.raw("<p class=\"filter\"><label><input type=\"checkbox\" class=\"only\"> Only the ");
    html.raw(toCheck).raw(" to check</label></p>\n");
  }

  private void quote(int index) {
    Quote quote = page.article().quotes().get(index);
    html.raw("<li tabindex=\"-1\"").attribute("id", page.id("q" + index));
    html.raw(ArticlePage.isToCheck(quote) ? " class=\"check\">" : ">").raw("<a class=\"no\"");
    html.attribute("href", "#" + page.id("m" + index));
    html.attribute("aria-label", "Quote " + (index + 1) + " in the article").raw(">");
    html.raw(index + 1).raw("</a>\n<span class=\"who\">");
    who(quote);
    html.raw("</span>\n<span class=\"sure\">");
    if (ArticlePage.isToCheck(quote)) {
      html.raw("<strong class=\"flag\">To check</strong> ");
    }
    sure(quote);
    html.raw("</span>\n<span class=\"words\" dir=\"auto\">");
    html.text(excerpt(words(quote)));
    html.raw("</span>\n<span class=\"why\">");
    why(quote);
    html.raw("</span>\n<span class=\"do\"><button type=\"button\" data-copy=\"").raw(index);
    html.raw("\"").attribute("aria-label", "Copy quote " + (index + 1)).raw(">Copy</button> <a");
    html.attribute("href", "#" + page.id("q" + index));
    html.attribute("aria-label", "Link to quote " + (index + 1)).raw(">Link</a></span></li>\n");
  }

  private void who(Quote quote) {
    page.badge(html, quote.speaker());
    html.raw("<span class=\"name\">").isolated(page.speakerName(quote)).raw("</span>");
    if (quote.speaker() != null) {
      SideHtml.role(page, html, page.article().speakers().get(quote.speaker()));
    }
  }

  private void sure(Quote quote) {
    if (quote.speaker() == null) {
      html.raw("No speaker");
    } else if (quote.confidence() == null) {
      html.raw("Not rated");
    } else {
      String words = Wording.sureness(quote.confidence());
      html.raw(Character.toUpperCase(words.charAt(0)) + words.substring(1));
      html.raw(", <span class=\"pc\">").raw(Wording.percent(quote.confidence())).raw("</span>");
    }
  }

  private void why(Quote quote) {
    Evidence evidence = Evidence.of(quote, page);
    html.raw(evidence.reason());
    Mention mention = quote.mention();
    TextSpan cue = quote.cue();
    if (mention != null || cue != null) {
      html.raw(": ");
    }
    if (mention != null) {
      html.raw("“").isolated(mention.text()).raw(cue == null ? "”" : "”, ");
    }
    if (cue != null) {
      html.raw("“").isolated(cue.text()).raw("”");
    }
    html.raw(".");
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
