package io.github.verbatim.output;

import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.Producer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
    ArticlePage page = new ArticlePage(recorded, 0, 1);
    Html html = new Html();
    head(html, page.title());
    html.raw("<a class=\"skip\" href=\"#a0-text\">Skip to the article</a>\n");
    html.raw("<header class=\"mast\"><p class=\"brand\">Verbatim</p>");
    summary(html, page);
    html.raw("</header>\n<main>\n");
    sheet(html, page, hasQuotes(page));
    html.raw("</main>\n");
    foot(html, List.of(recorded));
    return html.toString();
  }

  /**
   * One page for several articles, in this order, with a list of them at its top. One article makes
   * the same page as {@link #page(ArticleRecord, String)}.
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
      pages.add(new ArticlePage(one, pages.size(), 2));
    }
    Html html = new Html();
    String title = Wording.count(articles.size(), "article");
    head(html, title);
    html.raw("<a class=\"skip\" href=\"#articles\">Skip to the list of articles</a>\n");
    html.raw("<header class=\"mast\"><p class=\"brand\">Verbatim</p></header>\n<main>\n");
    IndexHtml.write(title, pages, html);
    ArticlePage explained = pages.stream().filter(RecordHtml::hasQuotes).findFirst().orElse(null);
    pages.forEach(page -> sheet(html, page, page == explained));
    html.raw("</main>\n");
    foot(html, articles);
    return html.toString();
  }

  private static void head(Html html, String title) {
    String style = resource("page.css");
    String script = resource("page.js");
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
    if (page.hasHeadline() && article.id() != null) {
      html.isolated(article.id()).raw(" · ");
    }
    html.raw(Wording.count(article.quotes().size(), "quote")).raw(" · ");
    html.raw(Wording.count(article.speakers().size(), "speaker")).raw(" · ");
    html.raw(Wording.count(article.organizations().size(), "organization")).raw(" · ");
    html.raw(Wording.count(article.numbers().size(), "number")).raw("</p>");
  }

  private static boolean hasQuotes(ArticlePage page) {
    return !page.article().quotes().isEmpty();
  }

  private static void sheet(Html html, ArticlePage page, boolean withKey) {
    html.raw("<section class=\"sheet\"").attribute("aria-labelledby", page.id("title"));
    html.attribute("id", page.id("sheet")).raw(">\n");
    StoryHtml.write(page, html);
    SideHtml.write(page, html, withKey);
    LedgerHtml.write(page, html);
    if (page.isOneOfSeveral()) {
      html.raw("<p class=\"back\"><a href=\"#articles\">All articles</a></p>\n");
    }
    html.raw("</section>\n");
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
    html.raw(resource("page.js")).raw("</script>\n</body>\n</html>\n");
  }

  private static String resource(String name) {
    try (InputStream in = RecordHtml.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the library");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(name + " of the library cannot be read", e);
    }
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
