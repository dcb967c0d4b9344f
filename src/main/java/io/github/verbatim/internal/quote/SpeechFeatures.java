package io.github.verbatim.internal.quote;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.model.FeatureSink;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What tells speech from titles, names, terms and scare quotes. The same features serve training
 * and prediction. Immutable.
 */
public final class SpeechFeatures {
  private final ReportingWords reportingWords;
  private final TitleWords titleWords;

  private SpeechFeatures(ReportingWords reportingWords, TitleWords titleWords) {
    this.reportingWords = reportingWords;
    this.titleWords = titleWords;
  }

  /**
   * Reads its lexicons.
   *
   * @throws io.github.verbatim.internal.lexicon.UnreadableModelException if one is missing or
   *     malformed
   */
  public static SpeechFeatures load(ModelFiles files) {
    return load(files, ReportingWords.load(files));
  }

  static SpeechFeatures load(ModelFiles files, ReportingWords reportingWords) {
    return new SpeechFeatures(reportingWords, TitleWords.load(files));
  }

  /** For each quotation of an article what hands out its features, in the same order. */
  public List<Consumer<FeatureSink>> of(Document document, List<QuoteCandidate> candidates) {
    QuotedArticle article = new QuotedArticle(document, candidates);
    List<Consumer<FeatureSink>> features = new ArrayList<>(candidates.size());
    for (int i = 0; i < candidates.size(); i++) {
      int index = i;
      features.add(sink -> add(article, article.quotation(index), sink));
    }
    return features;
  }

  private void add(QuotedArticle article, Quotation quotation, FeatureSink sink) {
    WordFeatures.add(article, quotation, sink);
    new FrameFeatures(article, reportingWords, sink).add(quotation);
    TitleFeatures.add(quotation, titleWords, sink);
    PlaceFeatures.add(article, quotation, sink);
  }
}
