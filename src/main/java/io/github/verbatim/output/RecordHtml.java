package io.github.verbatim.output;

import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.Producer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Articles as a page to look at: quotes in the colour of their speaker, organizations and numbers
 * marked, and beside it who is quoted how much. The page is one file that loads nothing, and says
 * so in its content security policy: only the library's own style sheet and script run. Stateless;
 * safe for all threads.
 *
 * <pre>{@code
 * String text = "“Go,” said Ann Lee.";
 * ArticleRecord record = verbatim.extract(text);
 * RecordHtml.page(record, text).startsWith("<!DOCTYPE html>"); // → true
 * }</pre>
 */
public final class RecordHtml {
  private RecordHtml() {}

  /**
   * The page of one article.
   *
   * @param article the record
   * @param text the article that the record was made from
   * @return the page, meant for UTF-8
   * @throws IllegalArgumentException if the record does not belong to {@code text}
   */
  public static String page(ArticleRecord article, String text) {
    RecordedArticle recorded = new RecordedArticle(article, text);
    ArticlePage page = new ArticlePage(recorded, 0, false);
    Html html = new Html();
    head(html, page.title());
    html.raw("<a class=\"skip\" href=\"#a0-text\">Skip to the article</a>\n");
    html.raw("<header class=\"mast\"><p class=\"brand\">Verbatim</p>");
    summary(html, page);
    html.raw("</header>\n<main>\n");
    if (!page.isBare()) {
      SideHtml.key(html);
    }
    sheet(html, page, List.of(page));
    html.raw("</main>\n");
    foot(html, List.of(recorded));
    return html.toString();
  }

  /**
   * One page for several articles: who is quoted in all of them, a list of them in this order, and
   * one article in view at a time. One article makes the same page as {@link #page(ArticleRecord,
   * String)}.
   *
   * @param articles the records, each with its article; may be none
   * @return the page, meant for UTF-8
   */
  public static String page(List<RecordedArticle> articles) {
    if (articles.size() == 1) {
      return page(articles.get(0).article(), articles.get(0).text());
    }
    List<ArticlePage> pages = new ArrayList<>();
    for (RecordedArticle one : articles) {
      pages.add(new ArticlePage(one, pages.size(), true));
    }
    Html html = new Html();
    String title = Wording.count(articles.size(), "article");
    head(html, title);
    html.raw("<a class=\"skip\" href=\"#articles\">Skip to the list of articles</a>\n");
    html.raw("<header class=\"mast\"><p class=\"brand\">Verbatim</p></header>\n<main>\n");
    IndexHtml.write(title, pages, html);
    if (!pages.stream().allMatch(ArticlePage::isBare)) {
      SideHtml.key(html);
    }
    html.raw("<div class=\"batch\">\n");
    pages.forEach(page -> sheet(html, page, pages));
    html.raw("</div>\n</main>\n");
    foot(html, articles);
    return html.toString();
  }

  private static void head(Html html, String title) {
    String style = Resources.text("page.css");
    String script = Resources.text("page.js");
    html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    html.raw("img-src data:; base-uri 'none'; form-action 'none'; style-src '").raw(hash(style));
    html.raw("'; script-src '").raw(hash(script)).raw("'\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n<title>").text(title);
    html.raw(" · Verbatim</title>\n<link rel=\"icon\" href=\"data:,\">\n<style>").raw(style);
    html.raw("</style>\n</head>\n<body>\n");
  }

  private static void summary(Html html, ArticlePage page) {
    ArticleRecord article = page.article();
    html.raw("<p class=\"sum\">");
    if (page.hasTitle() && article.id() != null) {
      html.isolated(article.id()).raw(" · ");
    }
    html.raw(Wording.count(article.quotes().size(), "quote")).raw(" · ");
    html.raw(Wording.count(article.speakers().size(), "speaker")).raw(" · ");
    html.raw(Wording.count(article.organizations().size(), "organization")).raw(" · ");
    html.raw(Wording.count(article.numbers().size(), "number")).raw("</p>");
  }

  private static void sheet(Html html, ArticlePage page, List<ArticlePage> pages) {
    html.raw("<section class=\"sheet\"").attribute("aria-labelledby", page.id("title"));
    html.attribute("id", page.id("sheet")).raw(">\n");
    if (page.isOneOfSeveral()) {
      pager(html, page, pages);
    }
    StoryHtml.write(page, html);
    SideHtml.write(page, html);
    LedgerHtml.write(page, html);
    html.raw("</section>\n");
  }

  /** Leads to the articles before and after; stays in view. */
  private static void pager(Html html, ArticlePage page, List<ArticlePage> pages) {
    html.raw("<p class=\"pager\"><a href=\"#articles\">All articles</a> <span class=\"at\">");
    html.raw(page.number() + 1).raw(" of ").raw(pages.size()).raw(" · ").isolated(page.title());
    html.raw("</span>");
    if (page.number() > 0) {
      ArticlePage before = pages.get(page.number() - 1);
      html.raw(" <a").attribute("href", "#" + before.id("sheet")).raw(">Previous</a>");
    }
    if (page.number() + 1 < pages.size()) {
      ArticlePage after = pages.get(page.number() + 1);
      html.raw(" <a").attribute("href", "#" + after.id("sheet")).raw(">Next</a>");
    }
    html.raw("</p>\n");
  }

  private static void foot(Html html, List<RecordedArticle> articles) {
    html.raw("<footer><p>Made by Verbatim");
    if (!articles.isEmpty()) {
      Producer producer = articles.get(0).article().producer();
      html.raw(" ").text(producer.library()).raw(", models ").text(producer.models());
    }
    html.raw(". Attributions are computed: check them before you publish.</p></footer>\n");
    html.raw("<div id=\"tip\" role=\"tooltip\" hidden></div>\n");
    html.raw("<div id=\"places\" role=\"region\" aria-label=\"Places found\" hidden>");
    html.raw("<output></output><button type=\"button\" data-go=\"-1\">Previous</button>");
    html.raw("<button type=\"button\" data-go=\"1\">Next</button>");
    html.raw("<button type=\"button\" data-go=\"0\">Done</button></div>\n<script>");
    html.raw(Resources.text("page.js")).raw("</script>\n</body>\n</html>\n");
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
