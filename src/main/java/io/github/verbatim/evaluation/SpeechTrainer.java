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
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Trains the decision whether words in quotation marks are speech. The threshold and the figures of
 * {@code evaluation.txt} come from cross-validation over outlets. The same files give the same
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
    TrainingData<SpeechExample> data =
        TrainingData.read(
            goldFiles,
            annotatorLoader.apply(files),
            (article, document) -> SpeechExample.of(article, document, scanner, features),
            SpeechExample::goldCount);
    double[] probabilities = crossValidate(data);
    Map<String, SpeechScores> bySet = new LinkedHashMap<>();
    data.sets().forEach(set -> bySet.put(set, scores(data, probabilities, set)));
    double threshold = SpeechScores.bestThreshold(bySet.values());
    Map<String, Double> weights = fit(data, TrainingData.NO_FOLD);
    ModelWriter writer = new ModelWriter(outputFolder);
    writer.writeWeights(weights, 4);
    writer.write(
        "threshold.tsv",
        "# Probability from which a quotation counts as speech; see README.md.\n"
            + decimal(threshold)
            + "\n");
    writer.writeManifest(name(), facts(data, bySet, threshold));
    writer.write(
        "evaluation.txt",
        "Speech or not: cross-validation over outlets, "
            + TrainingData.FOLDS
            + " folds, counted by stretches\n"
            + text(bySet));
    return String.format(
        Locale.ROOT,
        "%d articles, %d quotations, %d weights, threshold %.2f, F1 in cross-validation%s",
        data.articles(),
        data.examples().size(),
        weights.size(),
        threshold,
        f1(bySet, threshold));
  }

  private static SpeechScores scores(
      TrainingData<SpeechExample> data, double[] probabilities, String set) {
    int[] own =
        IntStream.range(0, probabilities.length).filter(i -> data.setOf(i).equals(set)).toArray();
    return new SpeechScores(
        IntStream.of(own).mapToObj(data.examples()::get).toList(),
        IntStream.of(own).mapToDouble(i -> probabilities[i]).toArray(),
        data.goldOf(set));
  }

  private static String text(Map<String, SpeechScores> bySet) {
    StringBuilder lines = new StringBuilder();
    bySet.forEach(
        (set, scores) -> lines.append('\n').append(set).append('\n').append(scores.table()));
    return lines.toString();
  }

  private static String f1(Map<String, SpeechScores> bySet, double threshold) {
    StringBuilder line = new StringBuilder();
    bySet.forEach((set, scores) -> line.append(' ').append(decimal(scores.at(threshold)[2])));
    return line.toString();
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
        trainer.addDecision(example.features(), example.isSpeech(), data.weightOf(i));
      }
    }
    return trainer.train(PENALTY, MIN_COUNT);
  }

  private static Map<String, Object> facts(
      TrainingData<SpeechExample> data, Map<String, SpeechScores> bySet, double threshold) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("features", "words, frame and place of a quotation; see SpeechFeatures");
    facts.put("trainer", "log-linear, L2 " + PENALTY + ", features seen " + MIN_COUNT + " times");
    facts.put("articles", data.articles());
    facts.put("quotations", data.examples().size());
    facts.put("data-sha256", data.sha256OfLines());
    facts.put("threshold", decimal(threshold));
    bySet.forEach(
        (set, scores) -> facts.put("cross-validation-f1-" + set, decimal(scores.at(threshold)[2])));
    return facts;
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
