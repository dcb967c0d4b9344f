package io.github.verbatim.evaluation;

import io.github.verbatim.internal.document.Annotator;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.model.LinearModel;
import io.github.verbatim.internal.quote.QuoteScanner;
import io.github.verbatim.internal.quote.SpeechFeatures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Trains the decision whether words in quotation marks are speech. The threshold and the figures of
 * {@code evaluation.txt} come from cross-validation over the articles. The same files give the same
 * bytes.
 */
public final class SpeechTrainer implements Trainer {
  private static final double PENALTY = 4;
  private static final int MIN_COUNT = 3;

  private final Function<ModelFiles, Annotator> annotatorLoader;
  private final ModelFiles files;

  /** With the pipeline's own annotator, which is loaded when it is needed. */
  public SpeechTrainer(ModelFiles files) {
    this(files, TrainingData::annotator);
  }

  /** With what makes the annotator whose output the model will see. */
  public SpeechTrainer(ModelFiles files, Function<ModelFiles, Annotator> annotatorLoader) {
    this.files = files;
    this.annotatorLoader = annotatorLoader;
  }

  @Override
  public String name() {
    return "speech";
  }

  @Override
  public String train(List<Path> goldFiles, Path outputFolder) throws IOException {
    QuoteScanner scanner = QuoteScanner.load(files);
    SpeechFeatures features = SpeechFeatures.load(files);
    AtomicInteger gold = new AtomicInteger();
    TrainingData<SpeechExample> data =
        TrainingData.read(
            goldFiles,
            annotatorLoader.apply(files),
            (article, document) -> {
              gold.addAndGet(SpeechExample.goldCount(article));
              return SpeechExample.of(article, document, scanner, features);
            });
    SpeechScores scores = new SpeechScores(data.examples(), crossValidate(data), gold.get());
    double threshold = scores.bestThreshold();
    Map<String, Double> weights = fit(data, TrainingData.NO_FOLD);
    ModelWriter writer = new ModelWriter(outputFolder);
    writer.writeWeights(weights, 4);
    writer.write(
        "threshold.tsv",
        "# Probability from which a quotation counts as speech; see README.md.\n"
            + decimal(threshold)
            + "\n");
    writer.writeManifest(name(), facts(data, scores.at(threshold), threshold));
    writer.write(
        "evaluation.txt",
        "Speech or not: cross-validation over articles, "
            + TrainingData.FOLDS
            + " folds, counted by stretches\n\n"
            + scores.table());
    return String.format(
        Locale.ROOT,
        "%d articles, %d quotations, %d weights, threshold %.2f, F1 %.4f in cross-validation",
        data.articles(),
        data.examples().size(),
        weights.size(),
        threshold,
        scores.at(threshold)[2]);
  }

  private static double[] crossValidate(TrainingData<SpeechExample> data) {
    double[] probabilities = new double[data.examples().size()];
    for (int fold = 0; fold < TrainingData.FOLDS; fold++) {
      LinearModel model = new LinearModel(fit(data, fold));
      for (int i = 0; i < probabilities.length; i++) {
        if (data.isInFold(i, fold)) {
          probabilities[i] = model.probability(data.examples().get(i).features());
        }
      }
    }
    return probabilities;
  }

  private static Map<String, Double> fit(TrainingData<SpeechExample> data, int heldOutFold) {
    LogLinearTrainer trainer = new LogLinearTrainer();
    for (int i = 0; i < data.examples().size(); i++) {
      SpeechExample example = data.examples().get(i);
      if (example.isAnnotated() && !data.isInFold(i, heldOutFold)) {
        trainer.addDecision(example.features(), example.isSpeech());
      }
    }
    return trainer.train(PENALTY, MIN_COUNT);
  }

  private static Map<String, Object> facts(
      TrainingData<SpeechExample> data, double[] scores, double threshold) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("features", "words, frame and place of a quotation; see SpeechFeatures");
    facts.put("trainer", "log-linear, L2 " + PENALTY + ", features seen " + MIN_COUNT + " times");
    facts.put("articles", data.articles());
    facts.put("quotations", data.examples().size());
    facts.put("data-sha256", data.sha256OfLines());
    facts.put("threshold", decimal(threshold));
    facts.put("cross-validation-precision", decimal(scores[0]));
    facts.put("cross-validation-recall", decimal(scores[1]));
    facts.put("cross-validation-f1", decimal(scores[2]));
    return facts;
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
