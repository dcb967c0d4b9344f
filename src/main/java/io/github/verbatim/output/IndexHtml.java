package io.github.verbatim.output;

import io.github.verbatim.record.Speaker;
import io.github.verbatim.record.SpeakerKind;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The top of a page of several articles: who is quoted in them, and a list of them. */
final class IndexHtml {
  /** People of the first table that stand open; the rest unfolds. */
  private static final int SHOWN = 15;

  private final List<ArticlePage> pages;
  private final Html html;

  private IndexHtml(List<ArticlePage> pages, Html html) {
    this.pages = pages;
    this.html = html;
  }

  static void write(String title, List<ArticlePage> pages, Html html) {
    IndexHtml index = new IndexHtml(pages, html);
    html.raw("<div class=\"index\" id=\"articles\" tabindex=\"-1\">\n");
    html.raw("<h1>").text(title).raw("</h1>\n");
    index.quoted();
    index.articles();
    html.raw("</div>\n");
  }

  /** How much somebody is quoted in all articles. */
  private static final class Total {
    private final String name;
    private final ArticlePage first;
    private int articles;
    private int quotes;
    private int words;

    Total(String name, ArticlePage first) {
      this.name = name;
      this.first = first;
    }
  }

  private List<Total> totals() {
    Map<String, Total> byName = new LinkedHashMap<>();
    for (ArticlePage page : pages) {
      List<Speaker> speakers = page.article().speakers();
      for (int i = 0; i < speakers.size(); i++) {
        Speaker speaker = speakers.get(i);
        boolean named =
            speaker.kind() == SpeakerKind.PERSON || speaker.kind() == SpeakerKind.ORGANIZATION;
        if (named && page.shares().quotes(i) > 0) {
          Total total = byName.computeIfAbsent(speaker.name(), name -> new Total(name, page));
          total.articles++;
          total.quotes += page.shares().quotes(i);
          total.words += page.shares().words(i);
        }
      }
    }
    return byName.values().stream()
        .sorted(Comparator.comparingInt((Total total) -> total.words).reversed())
        .toList();
  }

  private void quoted() {
    List<Total> totals = totals();
    if (totals.isEmpty()) {
      return;
    }
    html.raw("<section aria-labelledby=\"quoted\">\n<h2 id=\"quoted\">Who is quoted</h2>\n");
    html.raw("<table class=\"sortable\">\n<thead><tr>");
    column("Name", false, null);
    column("Articles", true, null);
    column("Quotes", true, null);
    column("Words", true, "descending");
    html.raw("</tr></thead>\n<tbody>\n");
    for (int i = 0; i < totals.size(); i++) {
      Total total = totals.get(i);
      html.raw(i < SHOWN ? "<tr>" : "<tr class=\"extra\">")
          .raw("<th scope=\"row\" dir=\"auto\"><a");
      html.attribute("href", "#" + total.first.id("sheet")).raw(">").text(total.name);
      html.raw("</a></th>");
      cell(total.articles);
      cell(total.quotes);
      cell(total.words);
      html.raw("</tr>\n");
    }
    html.raw("</tbody>\n</table>\n");
    SideHtml.more(html, totals.size(), totals.size() > SHOWN);
    html.raw("</section>\n");
  }

  private void column(String name, boolean isNumber, @Nullable String sorted) {
    html.raw("<th scope=\"col\"").raw(isNumber ? " class=\"num\"" : "");
    html.raw(sorted == null ? "" : " aria-sort=\"" + sorted + "\"");
    html.raw("><button type=\"button\" class=\"sort\">").raw(name).raw("</button></th>");
  }

  private void articles() {
    html.raw("<nav aria-labelledby=\"list\">\n<h2 id=\"list\">Articles</h2>\n");
    html.raw("<table class=\"sortable\">\n<thead><tr>");
    column("Article", false, null);
    column("Quotes", true, null);
    column("To check", true, null);
    column("Speakers", true, null);
    column("Organizations", true, null);
    column("Numbers", true, null);
    html.raw("</tr></thead>\n<tbody>\n");
    for (ArticlePage page : pages) {
      html.raw("<tr><th scope=\"row\" dir=\"auto\"><a").attribute("href", "#" + page.id("sheet"));
      html.raw(">").text(page.title()).raw("</a>");
      if (page.hasTitle() && page.article().id() != null) {
        html.raw("<span class=\"role\">").isolated(page.article().id()).raw("</span>");
      }
      html.raw("</th>");
      cell(page.article().quotes().size());
      cell((int) page.article().quotes().stream().filter(ArticlePage::isToCheck).count());
      cell(page.article().speakers().size());
      cell(page.article().organizations().size());
      cell(page.article().numbers().size());
      html.raw("</tr>\n");
    }
    html.raw("</tbody>\n</table>\n</nav>\n");
  }

  private void cell(int count) {
    html.raw("<td class=\"num\">").raw(count).raw("</td>");
  }
}
