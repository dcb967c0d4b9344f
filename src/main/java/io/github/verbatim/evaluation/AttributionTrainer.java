package io.github.verbatim.evaluation;

import io.github.verbatim.internal.document.Annotator;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.model.LinearModel;
import io.github.verbatim.internal.speaker.attribution.AttributionExample;
import io.github.verbatim.internal.speaker.attribution.SourceLexicon;
import io.github.verbatim.record.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Trains the model that finds the source of a quote. The calibration and the figures of {@code
 * evaluation.txt} come from cross-validation over outlets. The same files give the same bytes.
 */
public final class AttributionTrainer implements Trainer {
  private static final double PENALTY = 1;
  private static final int MIN_COUNT = 5;

  /** Groups of features by the first letter of their names. */
  private static final Map<String, String> GROUPS = groups();

  private final Function<ModelFiles, Annotator> annotatorLoader;
  private final ModelFiles files;

  /** With the pipeline's own annotator, which is loaded when it is needed. */
  public AttributionTrainer(ModelFiles files) {
    this(files, TrainingData::annotator);
  }

  /** With what makes the annotator whose output the model will see. */
  public AttributionTrainer(ModelFiles files, Function<ModelFiles, Annotator> annotatorLoader) {
    this.files = files;
    this.annotatorLoader = annotatorLoader;
  }

  private static Map<String, String> groups() {
    Map<String, String> groups = new LinkedHashMap<>();
    groups.put("p", "position: distance, order, shape of the quote");
    groups.put("f", "form: kind of mention, noun, determiner");
    groups.put("r", "role: the verb whose subject it is");
    groups.put("n", "neighbours: words around, possessives, according to");
    groups.put("g", "gap: place between two stretches of a paragraph");
    groups.put("o", "object: behind a reporting verb");
    return groups;
  }

  @Override
  public String name() {
    return "attribution";
  }

  @Override
  public String train(List<Path> goldFiles, Path outputFolder) throws IOException {
    SourceLexicon lexicon = SourceLexicon.load(files);
    TrainingData<AttributionExample> data =
        TrainingData.read(
            goldFiles,
            annotatorLoader.apply(files),
            (article, document) -> AttributionExample.of(document, lexicon, golds(article)),
            article -> golds(article).size());
    AttributionScores scores = crossValidate(data);
    ModelWriter writer = new ModelWriter(outputFolder);
    Map<String, Double> weights = fit(data, TrainingData.NO_FOLD);
    writer.writeWeights(weights, 3);
    writer.write("calibration.tsv", scores.calibrationText());
    writer.writeManifest(name(), facts(data, weights.size(), scores));
    writer.write(
        "evaluation.txt",
        "Source of a quote, stretches given: cross-validation over outlets, "
            + TrainingData.FOLDS
            + " folds\n\n"
            + scores.text());
    return String.format(
        Locale.ROOT,
        "%d articles, %d stretches, %d weights, accuracy %.4f in cross-validation",
        data.articles(),
        data.examples().size(),
        weights.size(),
        scores.accuracy());
  }

  private static List<AttributionExample.Gold> golds(GoldArticle article) {
    return article.quotes().stream()
        .filter(GoldArticle.GoldQuote::attributed)
        .sorted(Comparator.comparingInt(GoldArticle.GoldQuote::start))
        .map(quote -> gold(quote, article.text()))
        .toList();
  }

  private static AttributionExample.Gold gold(GoldArticle.GoldQuote quote, String text) {
    return new AttributionExample.Gold(
        new Span(quote.start(), quote.end()),
        quote.speakerMentions().stream().map(mention -> head(mention, text)).toList());
  }

  /**
   * The head word of a source. Some gold takes the last word of "the Secretariat of Nowhere" for
   * it, from which a model would learn that the source is what follows "of".
   */
  private static Span head(int[] mention, String text) {
    return mention[3] == mention[1]
        ? HeadWord.of(new Span(mention[0], mention[1]), text)
        : new Span(mention[2], mention[3]);
  }

  private static AttributionScores crossValidate(TrainingData<AttributionExample> data) {
    List<double[]> probabilities = new ArrayList<>();
    data.examples().forEach(example -> probabilities.add(new double[0]));
    for (int fold = 0; fold < TrainingData.FOLDS; fold++) {
      LinearModel model = new LinearModel(fit(data, fold));
      for (int i = 0; i < data.examples().size(); i++) {
        if (data.isInFold(i, fold)) {
          probabilities.set(i, data.examples().get(i).probabilities(model));
        }
      }
    }
    return new AttributionScores(data, probabilities);
  }

  private static Map<String, Double> fit(TrainingData<AttributionExample> data, int heldOutFold) {
    LogLinearTrainer trainer = new LogLinearTrainer();
    for (int i = 0; i < data.examples().size(); i++) {
      AttributionExample example = data.examples().get(i);
      if (!data.isInFold(i, heldOutFold) && example.isAnswerable()) {
        trainer.addGroup(example.answers(), example.right(), 1);
      }
    }
    return trainer.train(PENALTY, MIN_COUNT);
  }

  private static Map<String, Object> facts(
      TrainingData<AttributionExample> data, int weights, AttributionScores scores) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("features", GROUPS);
    facts.put("trainer", "log-linear, L2 " + PENALTY + ", features seen " + MIN_COUNT + " times");
    facts.put("articles", data.articles());
    facts.put("stretches", data.examples().size());
    facts.put("weights", weights);
    facts.put("data-sha256", data.sha256OfLines());
    scores
        .accuracyBySet()
        .forEach(
            (set, accuracy) ->
                facts.put(
                    "cross-validation-accuracy-" + set,
                    String.format(Locale.ROOT, "%.4f", accuracy)));
    return facts;
  }
}
