package io.github.verbatim.internal.quote;

import io.github.verbatim.internal.document.Paragraph;
import io.github.verbatim.internal.model.FeatureSink;

/** Features of the place of a quotation in the article, and of the quotations around it. */
final class PlaceFeatures {
  private PlaceFeatures() {}

  static void add(QuotedArticle article, Quotation quotation, FeatureSink sink) {
    addParts(quotation, sink);
    addParagraph(article, quotation, sink);
    addArticle(article, quotation, sink);
  }

  private static void addParts(Quotation quotation, FeatureSink sink) {
    QuoteCandidate candidate = quotation.candidate();
    if (candidate.stretches().size() > 1) {
      boolean split = candidate.first().paragraph() == candidate.last().paragraph();
      sink.add(split ? "split" : "continued");
    }
    if (!candidate.last().closed()) {
      sink.add("unclosed");
    }
    if (quotation.standsAlone()) {
      sink.add("alone" + quotation.size());
    }
  }

  private static void addParagraph(QuotedArticle article, Quotation quotation, FeatureSink sink) {
    QuoteCandidate candidate = quotation.candidate();
    Paragraph first = article.document().paragraphs().get(candidate.first().paragraph());
    Paragraph last = article.document().paragraphs().get(candidate.last().paragraph());
    if (first.index() == 0) {
      sink.add("headline" + quotation.size());
    }
    if (candidate.first().opening() == first.span().start()) {
      sink.add("paragraphStart" + quotation.size());
      if (candidate.last().closing() + 1 >= last.span().end()) {
        sink.add("paragraphWhole" + quotation.size());
      }
    }
    if (quotation.index() > 0) {
      QuoteCandidate previous = article.candidates().get(quotation.index() - 1);
      int distance = first.index() - previous.last().paragraph();
      sink.add("previousQuote=" + Math.min(2, distance));
    }
  }

  private static void addArticle(QuotedArticle article, Quotation quotation, FeatureSink sink) {
    int count = article.candidates().size();
    String size = count <= 1 ? "1" : count <= 3 ? "2" : count <= 8 ? "4" : count <= 20 ? "9" : "21";
    sink.add("count=" + size);
    double density = 100.0 * count / Math.max(1, article.document().tokens().size());
    String level = density < 0.3 ? "0" : density < 0.7 ? "1" : density < 1.5 ? "2" : "3";
    sink.add("density=" + level);
    sink.add("longShare=" + Math.round(article.longShare() * 5) + quotation.size());
    int copies = article.copies(quotation.candidate());
    if (copies > 1) {
      sink.add("copies=" + Math.min(3, copies) + quotation.size());
    }
  }
}
