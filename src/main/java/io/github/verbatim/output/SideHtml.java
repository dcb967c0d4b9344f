package io.github.verbatim.output;

import io.github.verbatim.record.Change;
import io.github.verbatim.record.EntityMention;
import io.github.verbatim.record.NumberMention;
import io.github.verbatim.record.Organization;
import io.github.verbatim.record.Person;
import io.github.verbatim.record.Quote;
import io.github.verbatim.record.Speaker;
import io.github.verbatim.record.Warning;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The column beside an article: speakers with their shares, organizations, people, numbers. */
final class SideHtml {
  /** Entries of a list that stand open; the rest unfolds. */
  private static final int SHOWN = 12;

  private final ArticlePage page;
  private final Html html;

  private SideHtml(ArticlePage page, Html html) {
    this.page = page;
    this.html = html;
  }

  static void write(ArticlePage page, Html html) {
    html.raw("<div class=\"side\">\n");
    SideHtml side = new SideHtml(page, html);
    side.speakers();
    side.organizations();
    side.persons();
    side.numbers();
    side.warnings();
    html.raw("</div>\n");
  }

  /** What the marks mean, as a row of samples. */
  static void key(Html html) {
    html.raw("<p class=\"key\"><span class=\"key-q s0\"><span class=\"badge s0\">AL</span>");
    html.raw(" “a quote”</span> <span class=\"s-none\"><span class=\"badge s-none\">AL</span>");
    html.raw(" to check</span> <span class=\"key-m\">who says it</span>");
    html.raw(" <span class=\"key-c\">how it is said</span> <span class=\"o\">organization</span>");
    html.raw(" <span class=\"n\">number</span> <span class=\"w\">warning</span></p>\n");
  }

  private void section(String name, String title, int count) {
    html.raw("<section").attribute("aria-labelledby", page.id(name)).raw(">\n<");
    html.raw(page.heading(1)).attribute("id", page.id(name)).raw(">").text(title);
    html.raw(" <span class=\"count\">").raw(count).raw("</span>");
    html.raw("</").raw(page.heading(1)).raw(">\n");
  }

  private void entry(String kind, String index, String words) {
    html.raw("<button type=\"button\" class=\"entry\" aria-pressed=\"false\"");
    html.attribute("data-pick", kind).attribute("data-index", index).raw(">");
    html.isolated(words).raw("</button>");
  }

  private void speakers() {
    if (page.article().quotes().isEmpty()) {
      return;
    }
    List<Speaker> speakers = page.article().speakers();
    section("speakers", "Who is quoted", speakers.size());
    html.raw("<table class=\"shares\">\n<thead><tr><th scope=\"col\">Speaker</th>");
    html.raw("<th scope=\"col\">Quotes</th><th scope=\"col\">Words</th></tr></thead>\n<tbody>\n");
    List<Integer> byWords =
        IntStream.range(0, speakers.size())
            .boxed()
            .sorted(Comparator.comparing(page.shares()::words, Comparator.reverseOrder()))
            .toList();
    for (int place = 0; place < byWords.size(); place++) {
      int index = byWords.get(place);
      speaker(index, speakers.get(index), place >= SHOWN);
    }
    int nobody = speakers.size();
    if (page.shares().quotes(nobody) > 0) {
      html.raw("<tr class=\"s-none\"><th scope=\"row\"><span class=\"by-line\">");
      page.badge(html, null);
      entry("s", "none", "Nobody named");
      html.raw("</span>");
      shares(nobody);
    }
    html.raw("</tbody>\n</table>\n");
    more(html, speakers.size(), speakers.size() > SHOWN);
    html.raw("</section>\n");
  }

  /** The box that unfolds a list; works without scripts, the style sheet reads it. */
  static void more(Html html, int all, boolean isFolded) {
    if (isFolded) {
      html.raw("<p class=\"filter\"><label><input type=\"checkbox\" class=\"more\"> Show all ");
      html.raw(all).raw("</label></p>\n");
    }
  }

  private void speaker(int index, Speaker speaker, boolean folded) {
    html.raw("<tr class=\"").raw(page.style(index)).raw(folded ? " extra\"" : "\"");
    html.attribute("id", page.id("s" + index));
    html.raw("><th scope=\"row\"><span class=\"by-line\">");
    page.badge(html, index);
    html.raw("<span class=\"what\">");
    entry("s", Integer.toString(index), speaker.name());
    role(page, html, speaker);
    html.raw("</span></span>");
    shares(index);
  }

  /** Title and organization of a speaker, where the article gives them. */
  static void role(ArticlePage page, Html html, Speaker speaker) {
    Integer organization = speaker.organization();
    String body =
        organization == null ? null : page.article().organizations().get(organization).name();
    boolean isItself = speaker.name().equals(body);
    if (speaker.title() == null && (body == null || isItself)) {
      return;
    }
    html.raw("<span class=\"role\">");
    if (speaker.title() != null) {
      html.isolated(speaker.title());
    }
    if (body != null && !isItself) {
      html.raw(speaker.title() == null ? "" : ", ").isolated(body);
    }
    html.raw("</span>");
  }

  private void shares(int speaker) {
    QuoteShares shares = page.shares();
    html.raw("</th>");
    share(shares.quotes(speaker), shares.quotePercent(speaker));
    share(shares.words(speaker), shares.wordPercent(speaker));
    html.raw("</tr>\n");
  }

  private void share(int count, int percent) {
    html.raw("<td><span class=\"share\">")
        .raw(count)
        .raw(" <span class=\"pc\">")
        .raw(percent)
        .raw("%</span></span>");
    html.raw("<svg class=\"bar\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"of\"");
    html.raw(" width=\"100%\" height=\"100%\"/><rect class=\"part\" height=\"100%\" width=\"");
    html.raw(percent).raw("%\"/></svg></td>");
  }

  private void organizations() {
    List<Organization> organizations = page.article().organizations();
    if (organizations.isEmpty()) {
      return;
    }
    section("organizations", "Organizations", organizations.size());
    html.raw("<ol class=\"names\">\n");
    for (int i = 0; i < organizations.size(); i++) {
      Organization one = organizations.get(i);
      name("o", i, one.name(), one.aliases(), one.mentions());
    }
    html.raw("</ol>\n");
    more(html, organizations.size(), organizations.size() > SHOWN);
    html.raw("</section>\n");
  }

  private void persons() {
    List<Person> persons = page.article().persons();
    if (persons.isEmpty()) {
      return;
    }
    section("people", "People named", persons.size());
    html.raw("<ol class=\"names\">\n");
    for (int i = 0; i < persons.size(); i++) {
      Person one = persons.get(i);
      name("p", i, one.name(), one.aliases(), one.mentions());
    }
    html.raw("</ol>\n");
    more(html, persons.size(), persons.size() > SHOWN);
    html.raw("</section>\n");
  }

  private void name(
      String kind, int index, String name, List<String> aliases, List<EntityMention> mentions) {
    html.raw(index < SHOWN ? "<li" : "<li class=\"extra\"").attribute("id", page.id(kind + index));
    html.raw("><span class=\"what\">");
    entry(kind, Integer.toString(index), name);
    if (!aliases.isEmpty()) {
      html.raw("<span class=\"role\">");
      for (int i = 0; i < aliases.size(); i++) {
        html.raw(i == 0 ? "" : ", ").isolated(aliases.get(i));
      }
      html.raw("</span>");
    }
    html.raw("</span> <span class=\"times\">").raw(mentions.size());
    html.spoken(mentions.size() == 1 ? " mention" : " mentions").raw("</span></li>\n");
  }

  private void numbers() {
    List<NumberMention> numbers = page.article().numbers();
    if (numbers.isEmpty()) {
      return;
    }
    section("numbers", "Numbers", numbers.size());
    html.raw("<table class=\"figures\">\n<thead><tr><th scope=\"col\">In the text</th>");
    html.raw("<th scope=\"col\" class=\"num\">Value</th><th scope=\"col\">Unit</th>");
    html.raw("<th scope=\"col\">Said by</th></tr></thead>\n<tbody>\n");
    int shown = 0;
    for (int i = 0; i < numbers.size(); i++) {
      boolean folded = Wording.isSmall(numbers.get(i)) || shown == SHOWN;
      shown += folded ? 0 : 1;
      number(i, numbers.get(i), folded);
    }
    html.raw("</tbody>\n</table>\n");
    more(html, numbers.size(), shown < numbers.size());
    html.raw("</section>\n");
  }

  private void number(int index, NumberMention number, boolean folded) {
    html.raw(folded ? "<tr class=\"extra\"" : "<tr").attribute("id", page.id("n" + index));
    html.raw("><th scope=\"row\">");
    entry("n", Integer.toString(index), number.text());
    html.raw("</th><td class=\"num\">");
    if (number.modifier() != null) {
      html.raw("<span aria-hidden=\"true\">").text(Wording.modifierSign(number.modifier()));
      html.raw("&nbsp;</span>").spoken(Wording.modifier(number.modifier()) + " ");
    }
    html.text(Wording.value(number));
    if (number.change() != null) {
      boolean up = number.change() == Change.UP;
      html.raw("<span aria-hidden=\"true\">&nbsp;").raw(up ? "↑" : "↓").raw("</span>");
      html.spoken(up ? " up" : " down");
    }
    html.raw("</td><td>");
    unit(number);
    html.raw("</td><td>");
    if (number.quote() != null) {
      Quote quote = page.article().quotes().get(number.quote());
      page.badge(html, quote.speaker());
      html.raw("<span class=\"said\">").isolated(page.speakerName(quote)).raw("</span>");
    }
    html.raw("</td></tr>\n");
  }

  private void unit(NumberMention number) {
    String unit = number.unitPhrase() != null ? number.unitPhrase() : number.unit();
    if (unit != null) {
      html.isolated(unit);
    }
    if (number.substance() != null) {
      html.raw("<span class=\"role\">of ").isolated(number.substance()).raw("</span>");
    }
  }

  private void warnings() {
    List<Warning> warnings = page.article().warnings();
    if (warnings.isEmpty()) {
      return;
    }
    section("warnings", "Worth checking", warnings.size());
    html.raw("<ul class=\"warnings\">\n");
    for (int i = 0; i < warnings.size(); i++) {
      Warning warning = warnings.get(i);
      html.raw("<li").attribute("id", page.id("w" + i)).raw(">");
      if (warning.start() != null && warning.end() != null) {
        entry("w", Integer.toString(i), warning.message());
      } else {
        html.isolated(warning.message());
      }
      html.raw("</li>\n");
    }
    html.raw("</ul>\n</section>\n");
  }
}
