package io.github.verbatim.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verbatim.record.NumberKind;
import io.github.verbatim.record.SpeakerKind;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
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

  private static Browser browser;

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
  @CsvSource({"1280,light", "1280,dark", "420,light", "420,dark"})
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
        .contains("“Ingrid Solheim”, a name, with “said”. Decided by model.");
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
        .containsExactly("I have been told three different things by three different people,");
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
    assertThat(one("mark").getText()).isEqualTo(evil);
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
