package io.github.verbatim.output;

import java.util.List;

/** The list of articles at the top of a page of several. */
final class IndexHtml {
  private IndexHtml() {}

  static void write(String title, List<ArticlePage> pages, Html html) {
    html.raw("<nav class=\"index\" id=\"articles\" tabindex=\"-1\" aria-labelledby=\"all\">\n");
    html.raw("<h1 id=\"all\">").text(title).raw("</h1>\n<table>\n<thead><tr>");
    html.raw("<th scope=\"col\">Article</th><th scope=\"col\" class=\"num\">Quotes</th>");
    html.raw("<th scope=\"col\" class=\"num\">Speakers</th>");
    html.raw("<th scope=\"col\" class=\"num\">Organizations</th>");
    html.raw("<th scope=\"col\" class=\"num\">Numbers</th></tr></thead>\n<tbody>\n");
    for (ArticlePage page : pages) {
      html.raw("<tr><th scope=\"row\" dir=\"auto\"><a").attribute("href", "#" + page.id("sheet"));
      html.raw(">").text(page.title()).raw("</a>");
      if (page.hasHeadline() && page.article().id() != null) {
        html.raw("<span class=\"role\">").isolated(page.article().id()).raw("</span>");
      }
      html.raw("</th>");
      cell(html, page.article().quotes().size());
      cell(html, page.article().speakers().size());
      cell(html, page.article().organizations().size());
      cell(html, page.article().numbers().size());
      html.raw("</tr>\n");
    }
    html.raw("</tbody>\n</table>\n</nav>\n");
  }

  private static void cell(Html html, int count) {
    html.raw("<td class=\"num\">").raw(count).raw("</td>");
  }
}
