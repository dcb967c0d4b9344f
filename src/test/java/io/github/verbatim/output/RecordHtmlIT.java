package io.github.verbatim.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.NumberKind;
import io.github.verbatim.record.SpeakerKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.InstanceOfAssertFactory;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page in a real browser. */
class RecordHtmlIT {
  private static final String PAGE = RecordHtml.page(SampleArticle.record(), SampleArticle.TEXT);
  private static final InstanceOfAssertFactory<?, ListAssert<Object>> LIST =
      InstanceOfAssertFactories.list(Object.class);

  /** Every text whose contrast with what is behind it is below 4.5, with that contrast. */
  private static final String CONTRAST =
      """
      const channels = colour => {
        const [r, g, b, a = 1] = colour.match(/[\\d.]+/g).map(Number);
        return { rgb: [r, g, b], a };
      };
      const luminance = rgb => {
        const [r, g, b] = rgb.map(c => c / 255)
          .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const behind = (element, own) => {
        const layers = own ? [own] : [];
        for (let at = element; at; at = at.parentElement) {
          layers.push(channels(getComputedStyle(at).backgroundColor));
        }
        layers.push({ rgb: [255, 255, 255], a: 1 });
        return layers.reduceRight(
          (below, layer) => layer.rgb.map((c, i) => c * layer.a + below[i] * (1 - layer.a)),
          [255, 255, 255]);
      };
      const ratio = (text, back) => {
        const [high, low] = [luminance(text), luminance(back)].sort((x, y) => y - x);
        return (high + 0.05) / (low + 0.05);
      };
      const bad = [];
      const check = (name, style, element, own) => {
        const value = ratio(channels(style.color).rgb, behind(element, own));
        if (value < 4.5) bad.push(name + ": " + value.toFixed(2));
      };
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        if (walker.currentNode.data.trim() && element.getClientRects().length
            && !element.matches("script")) {
          check(walker.currentNode.data, getComputedStyle(element), element, null);
        }
      }
      for (const element of document.querySelectorAll(".by")) {
        const style = getComputedStyle(element, "::before");
        check(element.dataset.badge, style, element, channels(style.backgroundColor));
      }
      return bad;
      """;

  private static final String AXE = axeScript();

  private static Browser browser;

  private static String axeScript() {
    try (InputStream script = RecordHtmlIT.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start();
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void load() throws IOException {
    browser.view(1280, 900, "light").load(PAGE);
  }

  private static WebElement one(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }

  private static List<WebElement> all(String selector) {
    return browser.driver().findElements(By.cssSelector(selector));
  }

  private static WebElement panel() {
    new WebDriverWait(browser.driver(), Duration.ofSeconds(5))
        .until(driver -> one("#tip").isDisplayed());
    return one("#tip");
  }

  @ParameterizedTest
  @CsvSource({"1280,light", "1280,dark", "768,light", "768,dark", "400,light", "400,dark"})
  void looksLikeThis(int width, String scheme) throws IOException {
    browser.view(width, 900, scheme).load(PAGE);
    browser.screenshot("page-" + width + "-" + scheme, true);
    browser.screenshot("view-" + width + "-" + scheme, false);
    new Actions(browser.driver()).moveToElement(one("mark[data-q='4'] .n")).perform();
    panel();
    browser.screenshot("panel-" + width + "-" + scheme, false);
    new Actions(browser.driver()).sendKeys(Keys.ESCAPE).perform();
    one("[data-pick='o'][data-index='0']").click();
    browser.screenshot("places-" + width + "-" + scheme, false);
    long wide = (Long) browser.run("return document.documentElement.scrollWidth");
    assertThat(wide).as("no sideways scrolling").isLessThanOrEqualTo(width);
  }

  @Test
  void hoveringOverAQuoteSaysWhoHowSureAndWhy() {
    new Actions(browser.driver()).moveToElement(one("mark[data-q='1']")).perform();
    assertThat(panel().getText())
        .contains("Ingrid Solheim", "chief engineer, Ellery Harbour Authority")
        .contains("Almost certain, 98%")
        .contains("Name and verb stand beside the quote: “Ingrid Solheim”, “said”.");
    assertThat(texts(".m.on, .c.on")).containsExactly("said", "Ingrid Solheim");
    assertThat(all(".q.on")).hasSize(3);
  }

  @Test
  void hoveringOverANumberInAQuoteSaysItsValueAndItsSpeaker() {
    new Actions(browser.driver()).moveToElement(one("mark[data-q='3'] .n")).perform();
    assertThat(panel().getText())
        .startsWith("3,400 people\nValue 3,400, unit person\nMA Marcus Abiodun\n");
  }

  @Test
  void hoveringOverAnOrganizationSaysItsFullName() {
    new Actions(browser.driver()).moveToElement(one("p > .o[data-o='0']")).perform();
    assertThat(panel().getText())
        .isEqualTo("Ellery Harbour Authority\nHarbour Authority, EHA\n5 mentions");
  }

  @Test
  void theKeyboardReachesEveryQuoteAndLeadsToItsReasonsAndBack() {
    browser.run("document.querySelector('.by').focus()");
    WebElement first = browser.driver().switchTo().activeElement();
    assertThat(first.getDomAttribute("aria-label")).isEqualTo("Quote 1, ferry companies");
    assertThat(panel().getText()).contains("Very likely, 91%");
    assertThat(first.getDomAttribute("aria-describedby")).isEqualTo("tip");

    press(Keys.ESCAPE);
    assertThat(one("#tip").isDisplayed()).isFalse();
    press(Keys.TAB);
    assertThat(panel().getText()).contains("Ingrid Solheim");
    press(Keys.ENTER);
    assertThat(browser.run("return document.querySelector('li:target').id")).isEqualTo("a0-q1");
    press(Keys.TAB);
    press(Keys.ENTER);
    assertThat(browser.run("return document.querySelector('mark:target').id")).isEqualTo("a0-m1");
  }

  @Test
  void anEntryLeadsThroughItsPlaces() {
    WebElement entry = one("[data-pick='o'][data-index='1']");
    browser.run("arguments[0].focus()", entry);
    press(Keys.ENTER);
    assertThat(entry.getDomAttribute("aria-pressed")).isEqualTo("true");
    assertThat(texts(".hit"))
        .containsExactly("Northshore Ferry Company", "Northshore Ferry", "Northshore Ferry");
    assertThat(one("output").getText()).isEqualTo("Northshore Ferry Company: place 1 of 3");
    assertThat(isInView(one(".now"))).isTrue();

    press(Keys.ENTER);
    assertThat(one("output").getText()).endsWith("place 2 of 3");
    one("[data-go='-1']").click();
    one("[data-go='-1']").click();
    assertThat(one("output").getText()).as("around the start").endsWith("place 3 of 3");
    one("[data-go='0']").click();
    assertThat(all(".hit, .now")).isEmpty();
    assertThat(one("#places").isDisplayed()).isFalse();
    assertThat(browser.driver().switchTo().activeElement()).isEqualTo(entry);
  }

  @Test
  void aSpeakerLeadsThroughHerQuotes() {
    one("[data-pick='s'][data-index='1']").click();
    assertThat(all(".hit")).hasSize(5);
    assertThat(one("output").getText()).isEqualTo("Ingrid Solheim: place 1 of 2");
    press(Keys.ESCAPE);
    assertThat(all(".hit")).isEmpty();
    one("[data-pick='s'][data-index='none']").click();
    assertThat(texts(".hit"))
        .containsExactly("“I have been told three different things by three different people,”");
  }

  @ParameterizedTest
  @CsvSource({"1280,light", "1280,dark", "420,light", "420,dark"})
  void everyTextHasEnoughContrast(int width, String scheme) throws IOException {
    browser.view(width, 900, scheme).load(PAGE);
    assertThat(browser.run(CONTRAST)).asInstanceOf(LIST).isEmpty();
    one("[data-pick='n'][data-index='2']").click();
    browser.run("document.querySelector('.by.unsure').focus()");
    panel();
    assertThat(browser.run(CONTRAST)).asInstanceOf(LIST).isEmpty();
  }

  @Test
  void theMeasureOfContrastSeesGreyOnGrey() {
    browser.run("document.querySelector('.sum').style.color = '#999'");
    assertThat(browser.run(CONTRAST)).asInstanceOf(LIST).hasSize(2);
  }

  @Test
  void loadsNothingAndComplainsAboutNothing() throws IOException {
    browser.requests();
    browser.console();
    browser.load(PAGE);
    one("[data-pick='p']").click();
    assertThat(browser.console()).isEmpty();
    assertThat(browser.requests()).hasSize(1).allMatch(url -> url.startsWith("file:"));
  }

  @Test
  void whatAnArticleSaysIsNeverRun() throws IOException {
    String evil = "\"><img src=x onerror=hit()></script><script>document.title='hit'</script>";
    String text = evil + "\n\n“" + evil + "” said " + evil + ".";
    RecordBuilder builder = new RecordBuilder(text).speaker(evil, SpeakerKind.PERSON, evil, null);
    builder.after("“").quote(0, evil, "said", 0.5, evil).organization(evil, evil).person(evil);
    browser.load(RecordHtml.page(builder.build(evil), text));
    assertThat(browser.driver().getTitle()).isNotEqualTo("hit");
    assertThat(all("img")).isEmpty();
    assertThat(all("script")).hasSize(1);
    assertThat(one("mark").getText()).isEqualTo("“" + evil + "”");
    one("[data-pick='o']").click();
    new Actions(browser.driver()).moveToElement(one("mark")).perform();
    assertThat(panel().getText()).contains(evil);
    assertThat(all("img")).isEmpty();
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void noCharacterOfAnArticleEndsThePage() throws IOException {
    String text = "One\0two\u0007three\uFDD0four\uFFFEfive\uFFFFsix\u001Aseven\uDBFF\uDFFFeight.";
    browser.load(RecordHtml.page(new RecordBuilder(text).build(null), text));
    assertThat(one(".story p").getText()).isEqualTo("One�two�three�four�five�six�seven�eight.");
    assertThat(one("footer").getText()).startsWith("Made by Verbatim");
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void theContentSecurityPolicyStopsForeignScripts() {
    browser.run(
        "const s = document.createElement('script'); s.textContent = 'document.title = \"hit\"';"
            + "document.body.append(s)");
    assertThat(browser.driver().getTitle()).isNotEqualTo("hit");
    assertThat(browser.console()).anyMatch(line -> line.contains("Content Security Policy"));
  }

  @Test
  void writesFromRightToLeftWhereTheArticleDoes() throws IOException {
    String text =
        "أغلقت المدينة رصيفين\n\nقالت ليلى حداد من EHA: «سنعيد فتح الرصيفين خلال 6 أشهر».\n\n"
            + "“It is late,” said Ann Lee.";
    RecordBuilder builder =
        new RecordBuilder(text)
            .speaker("ليلى حداد", SpeakerKind.PERSON, null, 0)
            .speaker("Ann Lee", SpeakerKind.PERSON, null, null)
            .quote(0, "ليلى حداد", "قالت", 0.9, "سنعيد فتح الرصيفين خلال 6 أشهر")
            .quote(1, "Ann Lee", "said", 0.9, "It is late,")
            .organization("EHA")
            .number(RecordBuilder.form(NumberKind.DURATION, "6", "month"), "6 أشهر");
    browser.load(RecordHtml.page(builder.build("rtl"), text));
    assertThat(
            browser.run(
                "return [...document.querySelectorAll('.story > *')]"
                    + ".map(p => getComputedStyle(p).direction)"))
        .isEqualTo(List.of("rtl", "rtl", "ltr"));
    new Actions(browser.driver()).moveToElement(one("mark")).perform();
    assertThat(panel().getText()).contains("ليلى حداد");
    browser.screenshot("right-to-left", true);
  }

  @Test
  void everyArticleOfABatchHasItsOwnEntriesAndPlaces() throws IOException {
    RecordedArticle article = new RecordedArticle(SampleArticle.record(), SampleArticle.TEXT);
    browser.load(RecordHtml.page(List.of(article, article, article)));
    browser.screenshot("batch", false);
    assertThat(all("nav tbody tr")).hasSize(3);
    assertThat(
            browser.run(
                "const ids = [...document.querySelectorAll('[id]')].map(e => e.id);"
                    + "return ids.length - new Set(ids).size"))
        .as("ids that occur twice")
        .isEqualTo(0L);
    all("nav tbody a").get(1).click();
    assertThat(browser.run("return document.querySelector(':target').id")).isEqualTo("a1-sheet");
    one("#a1-sheet [data-pick='o']").click();
    assertThat(all("#a1-sheet .hit")).hasSize(5);
    assertThat(all("#a0-sheet .hit")).isEmpty();
  }

  /** Markup that has run scripts on one page or another; each calls {@code hit()} if it does. */
  private static final List<String> VECTORS =
      List.of(
          "<script>hit()</script>",
          "</script><script>hit()</script>",
          "</style><script>hit()</script>",
          "</title><script>hit()</script>",
          "<!--<script>hit()</script>-->",
          "--><script>hit()</script><!--",
          "<img src=x onerror=hit()>",
          "<img src=\"x\" onerror=\"hit()\">",
          "\"><img src=x onerror=hit()>",
          "'><img src=x onerror=hit()>",
          "\" onmouseover=\"hit()",
          "' onmouseover='hit()",
          "\" autofocus onfocus=\"hit()",
          "` onmouseover=hit() `",
          "<svg onload=hit()>",
          "<svg><script>hit()</script></svg>",
          "<svg><animate onbegin=hit() attributeName=x dur=1s>",
          "<math><mtext><script>hit()</script></mtext></math>",
          "<iframe src=\"javascript:parent.hit()\"></iframe>",
          "<iframe srcdoc=\"<script>parent.hit()</script>\"></iframe>",
          "<object data=\"javascript:hit()\"></object>",
          "<embed src=\"javascript:hit()\">",
          "<a href=\"javascript:hit()\">go</a>",
          "javascript:hit()",
          "data:text/html,<script>parent.hit()</script>",
          "<form action=\"javascript:hit()\"><button>go</button></form>",
          "<input autofocus onfocus=hit()>",
          "<details open ontoggle=hit()>",
          "<video><source onerror=hit()></video>",
          "<audio src=x onerror=hit()>",
          "<body onload=hit()>",
          "<meta http-equiv=\"refresh\" content=\"0;url=javascript:hit()\">",
          "<link rel=stylesheet href=\"javascript:hit()\">",
          "<base href=\"javascript:hit()//\">",
          "<style>@import 'javascript:hit()';</style>",
          "<div style=\"background:url(javascript:hit())\">",
          "<template><script>hit()</script></template>",
          "<noscript><p title=\"</noscript><img src=x onerror=hit()>\">",
          "<textarea></textarea><script>hit()</script>",
          "&lt;script&gt;hit()&lt;/script&gt;",
          "&#60;img src=x onerror=hit()&#62;",
          "\u2028<scr\0ipt>hit()</scr\0ipt>",
          "<plaintext><script>hit()</script>",
          "<xmp></xmp><script>hit()</script>");

  @Test
  void noneOfFortyVectorsOfMarkupRunsAScript() throws IOException {
    assertThat(VECTORS).hasSizeGreaterThanOrEqualTo(40);
    List<RecordedArticle> articles = VECTORS.stream().map(RecordHtmlIT::hostile).toList();
    browser.console();
    for (RecordedArticle article : articles) {
      checkNothingRan(RecordHtml.page(article.article(), article.text()));
    }
    checkNothingRan(RecordHtml.page(articles));
    browser.run("document.querySelectorAll('.sort').forEach(button => button.click())");
    assertThat(browser.run("return window.hits")).isEqualTo(0L);
    assertThat(browser.console()).isEmpty();
  }

  private static void checkNothingRan(String page) throws IOException {
    browser.driver().executeCdpCommand("Page.enable", Map.of());
    browser.load(page);
    browser.run("window.hits = window.hits ?? 0; window.hit ??= () => window.hits++");
    for (String event : List.of("mouseover", "focusin", "click")) {
      browser.run(
          "document.querySelectorAll('.q, .o, .p, .n, .entry, .by').forEach(e =>"
              + " e.dispatchEvent(new MouseEvent(arguments[0], {bubbles: true})))",
          event);
    }
    assertThat(browser.run("return window.hits")).isEqualTo(0L);
    assertThat(browser.console()).as(page.substring(page.indexOf("<main>"))).isEmpty();
    assertThat(all("script, img, iframe, object, embed, form, video, audio, base, svg script"))
        .hasSize(1);
  }

  private static RecordedArticle hostile(String evil) {
    String text = evil + "\n\n“" + evil + "” said " + evil + " of " + evil + " 5.";
    RecordBuilder builder = new RecordBuilder(text).speaker(evil, SpeakerKind.PERSON, evil, 0);
    builder.after("“").quote(0, evil, evil, 0.5, evil).organization(evil, evil).person(evil);
    builder.number(RecordBuilder.form(NumberKind.COUNT, "5", evil), "5");
    return new RecordedArticle(builder.build(evil), text);
  }

  @ParameterizedTest
  @CsvSource({"1280,light", "1280,dark", "400,light", "400,dark"})
  void axeFindsNothing(int width, String scheme) throws IOException {
    RecordedArticle article = new RecordedArticle(SampleArticle.record(), SampleArticle.TEXT);
    browser.view(width, 900, scheme).load(PAGE);
    assertThat(axe()).isEmpty();
    browser.load(RecordHtml.page(List.of(article, article)));
    assertThat(axe()).isEmpty();
    all("nav tbody a").get(1).click();
    assertThat(axe()).isEmpty();
  }

  @Test
  void axeSeesAPictureWithoutWords() throws IOException {
    browser.run("document.querySelector('main').append(document.createElement('img'))");
    assertThat(axe()).anyMatch(finding -> finding.toString().startsWith("image-alt"));
  }

  private static List<?> axe() {
    browser.run(AXE);
    return (List<?>)
        browser
            .driver()
            .executeAsyncScript(
                "const done = arguments[0];"
                    + "axe.run({rules: {'target-size': {enabled: true}}}).then(result => done("
                    + "result.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html))))");
  }

  @Test
  void aQuoteIsCopiedAsPrintedWithItsSpeaker() {
    browser.run(
        "Object.defineProperty(navigator, 'clipboard', {value: {writeText: text => {"
            + " window.copied = text; return Promise.resolve(); }}})");
    one("#a0-q1 [data-copy]").click();
    assertThat((String) browser.run("return window.copied"))
        .startsWith("“We did not expect it to be this bad,” “Of the 640 pilings")
        .contains("push a pencil into.\n\n“That is why")
        .endsWith("older one.” — Ingrid Solheim, chief engineer, Ellery Harbour Authority");
    assertThat(one("#a0-q1 [data-copy]").getText()).isEqualTo("Copied");
  }

  @Test
  void theListOfQuotesCanShowThoseToCheckAlone() {
    one(".only").click();
    assertThat(all(".ledger li").stream().filter(WebElement::isDisplayed)).hasSize(2);
    one("mark[data-q='1'] .by").click();
    assertThat(one("#a0-q1").isDisplayed()).as("what a link leads to is seen").isTrue();
  }

  @Test
  void aBatchShowsOneArticleAtATimeAndSortsWhoIsQuoted() throws IOException {
    List<RecordedArticle> articles = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      ArticleRecord record = SampleArticle.record().withId("wire/" + i);
      articles.add(new RecordedArticle(record, SampleArticle.TEXT));
    }
    String page = RecordHtml.page(articles);
    browser.load(page);
    assertThat(all(".sheet").stream().limit(20).anyMatch(WebElement::isDisplayed)).isFalse();
    assertThat(texts("#articles section tbody th").get(0)).isEqualTo("Ingrid Solheim");
    all("#articles section .sort").get(0).click();
    assertThat(texts("#articles section tbody th").get(0)).isEqualTo("Ingrid Solheim");
    assertThat(all("[aria-sort]").get(0).getDomAttribute("aria-sort")).isEqualTo("ascending");

    browser.run("location.hash = 'a1-sheet'");
    assertThat(one("#a1-sheet").isDisplayed()).isTrue();
    assertThat(one("#a0-sheet").isDisplayed()).isFalse();
    assertThat(one("#articles").isDisplayed()).isFalse();
    all("#a1-sheet .pager a").get(2).click();
    assertThat(one("#a2-sheet").isDisplayed()).isTrue();
    one("#a2-sheet .by").click();
    assertThat(one("#a2-sheet").isDisplayed()).as("a place within it keeps it open").isTrue();
    all("#a2-sheet .pager a").get(0).click();
    assertThat(one("#articles").isDisplayed()).isTrue();
  }

  @Test
  void printsAllThereIsToRead() {
    browser.media("print");
    assertThat(one(".side").isDisplayed()).isTrue();
    assertThat(one(".ledger").isDisplayed()).isTrue();
    assertThat(one(".key").isDisplayed()).isTrue();
    assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(255, 255, 255)");
  }

  @Test
  void worksWithoutScripts() throws IOException {
    browser.scripts(false).load(PAGE);
    all(".by").get(4).click();
    browser.scripts(true);
    assertThat(browser.driver().getCurrentUrl()).endsWith("#a0-q4");
  }

  private static List<String> texts(String selector) {
    return all(selector).stream().map(WebElement::getText).toList();
  }

  private static void press(Keys key) {
    new Actions(browser.driver()).sendKeys(key).perform();
  }

  private static boolean isInView(WebElement element) {
    return (Boolean)
        browser.run(
            "const r = arguments[0].getBoundingClientRect();"
                + "return r.top >= 0 && r.bottom <= window.innerHeight",
            element);
  }
}
