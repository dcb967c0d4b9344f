package io.github.verbatim.output;

import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.Quote;
import io.github.verbatim.record.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the parts of one article's page share. Immutable. */
final class ArticlePage {
  private static final int COLOURS = 6;
  private static final int LINES = 3;

  private final ArticleRecord article;
  private final String text;
  private final int number;
  private final boolean oneOfSeveral;
  private final List<Span> paragraphs;
  private final PageTitle title;
  private final List<String> monograms;
  private final QuoteShares shares;

  /**
   * @param number position on the page, from 0
   * @param oneOfSeveral whether it shares its page with others, of which one is in view at a time
   */
  ArticlePage(RecordedArticle recorded, int number, boolean oneOfSeveral) {
    this.article = recorded.article();
    this.text = recorded.text();
    this.number = number;
    this.oneOfSeveral = oneOfSeveral;
    this.paragraphs = PageParagraphs.of(text);
    this.title = PageTitle.of(text, paragraphs);
    this.monograms = Monograms.of(article.speakers());
    this.shares = new QuoteShares(article);
  }

  ArticleRecord article() {
    return article;
  }

  String text() {
    return text;
  }

  List<Span> paragraphs() {
    return paragraphs;
  }

  /** Index of the paragraph that holds an offset, or of the last one before it. */
  int paragraphAt(int offset) {
    int low = 0;
    int high = paragraphs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraphs.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  QuoteShares shares() {
    return shares;
  }

  /** Position on the page, from 0. */
  int number() {
    return number;
  }

  /** Whether this article shares its page with others. */
  boolean isOneOfSeveral() {
    return oneOfSeveral;
  }

  /** Whether a paragraph is the headline. */
  boolean isHeadline(Span paragraph) {
    return title.headline() >= 0 && paragraphs.get(title.headline()).equals(paragraph);
  }

  /** Whether a paragraph of the article is its headline. */
  boolean hasHeadline() {
    return title.headline() >= 0;
  }

  /** Whether the title is not the article's id. */
  boolean hasTitle() {
    return title.words() != null;
  }

  /** The title, else the id, else a word for "article". */
  String title() {
    String words = title.words();
    if (words != null) {
      return words;
    }
    return article.id() == null || article.id().isBlank() ? "Untitled article" : article.id();
  }

  /** Whether nothing at all was found in the article. */
  boolean isBare() {
    return article.quotes().isEmpty()
        && article.organizations().isEmpty()
        && article.persons().isEmpty()
        && article.numbers().isEmpty();
  }

  /** Whether a reader should check who says a quote. */
  static boolean isToCheck(Quote quote) {
    return quote.speaker() == null
        || !quote.closed()
        || quote.confidence() == null
        || Wording.isUnsure(quote.confidence());
  }

  /** An element id that no other article of the page has. */
  String id(String local) {
    return "a" + number + "-" + local;
  }

  /** {@code h1} for the article's own heading, {@code h2} one level below it. */
  String heading(int below) {
    return "h" + (1 + below);
  }

  String monogram(@Nullable Integer speaker) {
    return speaker == null ? "?" : monograms.get(speaker);
  }

  String speakerName(Quote quote) {
    return quote.speaker() == null
        ? "Nobody named"
        : article.speakers().get(quote.speaker()).name();
  }

  /** CSS classes for the colour and the line of a speaker. */
  String style(@Nullable Integer speaker) {
    return speaker == null ? "s-none" : "s" + speaker % COLOURS + " l" + speaker / COLOURS % LINES;
  }

  /** A speaker's letters on the speaker's colour; for the eye only. */
  void badge(Html html, @Nullable Integer speaker) {
    html.raw("<span class=\"badge ").raw(style(speaker)).raw("\" aria-hidden=\"true\">");
    html.text(monogram(speaker)).raw("</span> ");
  }
}
