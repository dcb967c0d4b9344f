package io.github.verbatim.output;

import io.github.verbatim.output.Mark.Layer;
import io.github.verbatim.record.Quote;
import io.github.verbatim.record.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The article as its readers know it, with everything marked. The page's characters between its
 * paragraphs' tags are those of the article, so that copying from it copies the article.
 */
final class StoryHtml implements MarkSegmenter.Target {
  /** A mention or cue may serve very many quotes; its tag names the first ones only. */
  private static final int QUOTES_PER_TAG = 20;

  private final ArticlePage page;
  private final ArticleMarks marks;
  private final Html html;

  private StoryHtml(ArticlePage page, Html html) {
    this.page = page;
    this.marks = new ArticleMarks(page.article(), page.text());
    this.html = html;
  }

  static void write(ArticlePage page, Html html) {
    html.raw("<article class=\"story\" tabindex=\"-1\"").attribute("id", page.id("text"));
    html.attribute("aria-labelledby", page.id("title")).raw(">\n");
    StoryHtml story = new StoryHtml(page, html);
    if (!page.hasHeadline()) {
      html.raw("<").raw(page.heading(0)).raw(" class=\"plain\" dir=\"auto\"");
      html.attribute("id", page.id("title")).raw(">").text(page.title());
      html.raw("</").raw(page.heading(0)).raw(">\n");
    }
    new MarkSegmenter(story.marks.marks(), story).run(page.paragraphs());
    html.raw("</article>\n");
    if (page.text().isBlank()) {
      html.raw("<p class=\"none\">This article is empty.</p>\n");
    } else if (page.isBare()) {
      html.raw("<p class=\"none\">No quotes, names or numbers were found in this article.</p>\n");
    }
  }

  @Override
  public void paragraph(Span paragraph) {
    if (page.isHeadline(paragraph)) {
      html.raw("<").raw(page.heading(0)).attribute("id", page.id("title")).raw(" dir=\"auto\">");
    } else {
      html.raw("<p dir=\"auto\">");
    }
  }

  @Override
  public void endParagraph(Span paragraph) {
    html.raw("</").raw(page.isHeadline(paragraph) ? page.heading(0) : "p").raw(">\n");
  }

  @Override
  public void text(int start, int end) {
    html.text(page.text(), start, end);
  }

  @Override
  public void open(Mark mark, boolean first) {
    switch (mark.layer()) {
      case QUOTE -> openQuote(mark, first);
      case MENTION -> openShared("m", first, marks.mentionQuotes(mark.index()));
      case CUE -> openShared("c", first, marks.cueQuotes(mark.index()));
      case PERSON -> openEntity("p", mark, first);
      case ORGANIZATION -> openEntity("o", mark, first);
      case NUMBER -> openEntity("n", mark, first);
      case WARNING -> openEntity("w", mark, first);
    }
  }

  private void openEntity(String kind, Mark mark, boolean first) {
    html.raw("<span class=\"").raw(kind).raw(first ? " first\"" : "\"");
    html.raw(" data-").raw(kind).raw("=\"").raw(mark.index()).raw("\">");
  }

  private void openQuote(Mark mark, boolean first) {
    Quote quote = page.article().quotes().get(mark.index());
    boolean begins = first && mark.begins();
    html.raw("<mark class=\"q ").raw(page.style(quote.speaker())).raw(begins ? " first\"" : "\"");
    if (begins) {
      html.attribute("id", page.id("m" + mark.index()));
    }
    speaker(quote);
    html.raw(" data-q=\"").raw(mark.index()).raw("\">");
    if (begins) {
      badge(quote, mark.index());
    }
  }

  private void speaker(Quote quote) {
    html.raw(" data-s=\"");
    html.raw(quote.speaker() == null ? "none" : Integer.toString(quote.speaker())).raw("\"");
  }

  /** A link to the quote's line in the list below; its letters are drawn by the style sheet. */
  private void badge(Quote quote, int index) {
    boolean unsure = quote.confidence() != null && Wording.isUnsure(quote.confidence());
    html.raw("<a class=\"by").raw(unsure ? " unsure" : "").raw("\"");
    html.attribute("href", "#" + page.id("q" + index));
    html.attribute("data-badge", page.monogram(quote.speaker()));
    html.attribute("aria-label", "Quote " + (index + 1) + ", " + page.speakerName(quote));
    html.raw("></a>");
  }

  private void openShared(String kind, boolean first, List<Integer> quotes) {
    Quote quote = page.article().quotes().get(quotes.get(0));
    html.raw("<span class=\"").raw(kind).raw(" ").raw(page.style(quote.speaker()));
    html.raw(first ? " first\"" : "\"");
    speaker(quote);
    String ids =
        quotes.stream().limit(QUOTES_PER_TAG).map(String::valueOf).collect(Collectors.joining(" "));
    html.raw(" data-for=\"").raw(ids).raw("\">");
  }

  @Override
  public void close(Mark mark) {
    html.raw(mark.layer() == Layer.QUOTE ? "</mark>" : "</span>");
  }
}
