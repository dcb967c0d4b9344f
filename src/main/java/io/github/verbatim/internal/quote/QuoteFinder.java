package io.github.verbatim.internal.quote;

import io.github.verbatim.internal.document.Deadline;
import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.model.FeatureSink;
import io.github.verbatim.record.Warning;
import io.github.verbatim.record.WarningCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Finds the quotes of an article. Immutable. */
public final class QuoteFinder {
  private final QuoteScanner scanner;
  private final SpeechFeatures features;
  private final SpeechModel model;
  private final SpeechTag speechTag;

  private QuoteFinder(
      QuoteScanner scanner, SpeechFeatures features, SpeechModel model, SpeechTag speechTag) {
    this.scanner = scanner;
    this.features = features;
    this.model = model;
    this.speechTag = speechTag;
  }

  /**
   * Reads its lexicons and its model.
   *
   * @throws io.github.verbatim.internal.lexicon.UnreadableModelException if a file is missing or
   *     malformed
   */
  public static QuoteFinder load(ModelFiles files) {
    ReportingWords words = ReportingWords.load(files);
    return new QuoteFinder(
        QuoteScanner.load(files, words),
        SpeechFeatures.load(files, words),
        SpeechModel.load(files),
        new SpeechTag(words));
  }

  /** The reported speech of an article, without a time limit. */
  public FoundQuotes find(Document document) {
    return find(document, new Deadline(null));
  }

  /**
   * The reported speech of an article.
   *
   * @param limit asked before every paragraph and every quotation
   */
  public FoundQuotes find(Document document, Deadline limit) {
    List<QuoteCandidate> candidates = scanner.scan(document, limit);
    List<Consumer<FeatureSink>> instances = features.of(document, candidates);
    List<FoundQuote> quotes = new ArrayList<>();
    List<Warning> warnings = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      limit.check();
      QuoteCandidate candidate = candidates.get(i);
      double probability = model.probability(instances.get(i));
      if (speechTag.follows(document, candidate)) {
        probability = Math.max(probability, SpeechTag.PROBABILITY);
      }
      if (model.isSpeech(probability)) {
        boolean closed = candidate.last().closed();
        quotes.add(new FoundQuote(candidate.spans(), closed, probability));
        if (!closed) {
          warnings.add(unclosed(candidate.last()));
        }
      }
    }
    return new FoundQuotes(quotes, warnings);
  }

  private static Warning unclosed(Stretch stretch) {
    return new Warning(
        WarningCode.UNCLOSED_QUOTE,
        stretch.opening(),
        stretch.opening() + 1,
        "a quotation has no closing mark in its paragraph");
  }
}
