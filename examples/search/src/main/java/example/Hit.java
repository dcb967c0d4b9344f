package example;

import java.util.Locale;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;

/**
 * A quote that was found.
 *
 * @param speaker name; null where the article does not tell
 * @param title the speaker's; null if the article gives none
 * @param organization the speaker's; null if the article gives none
 * @param article id of the article
 * @param start of the quote in the article, in UTF-16 code units
 * @param end behind it
 * @param confidence probability that the speaker is right; null without a speaker
 * @param text the quote, the words asked for between {@code **}
 */
record Hit(
    String speaker,
    String title,
    String organization,
    String article,
    int start,
    int end,
    Double confidence,
    String text) {

  /**
   * From a document of the index.
   *
   * @param highlighted the text with its marks; null for as it is
   */
  static Hit of(Document document, String highlighted) {
    IndexableField confidence = document.getField(QuoteFields.CONFIDENCE);
    return new Hit(
        document.get(QuoteFields.NAME),
        document.get(QuoteFields.TITLE),
        document.get(QuoteFields.ORGANIZATION),
        document.get(QuoteFields.ARTICLE),
        document.getField(QuoteFields.START).numericValue().intValue(),
        document.getField(QuoteFields.END).numericValue().intValue(),
        confidence == null ? null : confidence.numericValue().doubleValue(),
        Objects.requireNonNullElse(highlighted, document.get(QuoteFields.TEXT)));
  }

  /** Who, where and how sure on one line, the words on the next. */
  String lines() {
    StringBuilder lines = new StringBuilder(Objects.requireNonNullElse(speaker, "(not told)"));
    if (title != null) {
      lines.append(", ").append(title);
    }
    if (organization != null && !organization.equals(speaker)) {
      lines.append(", ").append(organization);
    }
    lines.append(" · ").append(article).append(' ').append(start).append('–').append(end);
    if (confidence != null) {
      lines.append(String.format(Locale.ROOT, " · %.2f", confidence));
    }
    return lines.append("\n  ").append(text.replace("\n\n", "\n  ")).toString();
  }
}
