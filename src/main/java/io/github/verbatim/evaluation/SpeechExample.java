package io.github.verbatim.evaluation;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.model.FeatureSink;
import io.github.verbatim.internal.quote.QuoteCandidate;
import io.github.verbatim.internal.quote.QuoteScanner;
import io.github.verbatim.internal.quote.SpeechFeatures;
import io.github.verbatim.record.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A quotation candidate of an annotated article.
 *
 * @param features hands out its features
 * @param stretches how many stretches it has
 * @param speech how many of them are annotated as speech
 * @param noSpeech how many of them are annotated as something else
 */
record SpeechExample(Consumer<FeatureSink> features, int stretches, int speech, int noSpeech) {
  /** What does not count at the ends of a stretch. */
  private static final String TRIMMED = " \t\r\n\u00a0\"“”‘’'«»,.;:!?—–-…";

  /** Whether any of its stretches is annotated. */
  boolean isAnnotated() {
    return speech + noSpeech > 0;
  }

  /** Whether the annotated stretches, or most of them, are speech. */
  boolean isSpeech() {
    return speech >= noSpeech;
  }

  /** The candidates of an article, in reading order. */
  static List<SpeechExample> of(
      GoldArticle article, Document document, QuoteScanner scanner, SpeechFeatures features) {
    Map<Span, Boolean> gold = gold(article);
    List<QuoteCandidate> candidates = scanner.scan(document);
    List<Consumer<FeatureSink>> instances = features.of(document, candidates);
    List<SpeechExample> examples = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      List<Span> spans = candidates.get(i).spans();
      int speech = 0;
      int noSpeech = 0;
      for (Span span : spans) {
        Boolean annotated = gold.get(trim(article.text(), span));
        speech += annotated != null && annotated ? 1 : 0;
        noSpeech += annotated != null && !annotated ? 1 : 0;
      }
      examples.add(
          new SpeechExample(new FeatureList(instances.get(i)), spans.size(), speech, noSpeech));
    }
    return examples;
  }

  /** How many stretches of an article are annotated as speech. */
  static int goldCount(GoldArticle article) {
    return (int) gold(article).values().stream().filter(speech -> speech).count();
  }

  private static Map<Span, Boolean> gold(GoldArticle article) {
    Map<Span, Boolean> gold = new HashMap<>();
    for (GoldArticle.GoldQuote quote : article.quotes()) {
      Span span = trim(article.text(), new Span(quote.start(), quote.end()));
      if (span.length() > 0) {
        gold.put(span, quote.attributed());
      }
    }
    return gold;
  }

  private static Span trim(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && TRIMMED.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && TRIMMED.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  /** Features that were extracted once, so that the document can be forgotten. */
  private static final class FeatureList implements Consumer<FeatureSink> {
    private final List<String> names = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();

    FeatureList(Consumer<FeatureSink> instance) {
      instance.accept(
          (name, value) -> {
            names.add(name);
            values.add(value);
          });
    }

    @Override
    public void accept(FeatureSink sink) {
      for (int i = 0; i < names.size(); i++) {
        sink.add(names.get(i), values.get(i));
      }
    }
  }
}
