package io.github.verbatim.evaluation;

import io.github.verbatim.evaluation.EvaluationJson.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Compares records with annotated articles. Immutable; what can be compared is.
 *
 * @param publishedProtocol whether numbers are scored by the protocol published with the NewsQuant
 *     collection instead of ours
 * @param exactBounds whether "at most" differs from "less than", and "at least" from "more than"
 * @param show how many differences of each kind to list
 */
public record Evaluation(boolean publishedProtocol, boolean exactBounds, int show) {

  /**
   * Reads records, from JSON Lines with an {@code id} each.
   *
   * @return them by id
   * @throws IOException with a sentence, if the file cannot be read or a line is no record
   */
  public static Map<String, Prediction> readPredictions(Path file) throws IOException {
    Map<String, Prediction> predictions = new HashMap<>();
    for (Line line : EvaluationJson.read(file)) {
      predictions.put(line.id(), line.as(Prediction.class));
    }
    return predictions;
  }

  /**
   * Scores.
   *
   * @param predictions records by id of the article; a missing one counts as empty
   * @throws IllegalArgumentException with a sentence, if records and gold do not belong together
   */
  public EvaluationReport score(GoldSet gold, Map<String, Prediction> predictions) {
    EvaluationReport report = new EvaluationReport();
    scoreQuotes(gold, predictions, report);
    scoreGrouping(gold, predictions, report);
    scoreMentions(gold, predictions, report);
    scoreNumbers(gold, predictions, report);
    return report;
  }

  private void scoreQuotes(
      GoldSet gold, Map<String, Prediction> predictions, EvaluationReport report) {
    Differences differences = new Differences(show);
    QuoteScorer scorer = new QuoteScorer(gold.labels(), differences);
    for (GoldArticle article : gold.quotes()) {
      scorer.add(article, predictions.get(article.id()));
    }
    if (!gold.quotes().isEmpty()) {
      report.add("quotes", scorer.figures(), differences);
    }
  }

  private void scoreGrouping(
      GoldSet gold, Map<String, Prediction> predictions, EvaluationReport report) {
    GroupingScorer scorer = new GroupingScorer();
    boolean any = false;
    for (QuoteLabels labels : gold.labels().values()) {
      if (labels.organizations() != null) {
        scorer.add(labels.organizations(), predictions.get(labels.id()));
        any = true;
      }
    }
    if (any) {
      report.add("organization entries", scorer.figures(), new Differences(0));
    }
  }

  private void scoreMentions(
      GoldSet gold, Map<String, Prediction> predictions, EvaluationReport report) {
    Differences differences = new Differences(show);
    MentionScorer scorer = new MentionScorer(differences);
    for (MentionGold article : gold.mentions()) {
      scorer.add(article, predictions.get(article.id()));
    }
    if (!gold.mentions().isEmpty()) {
      report.add("organization mentions", scorer.figures(), differences);
    }
  }

  private void scoreNumbers(
      GoldSet gold, Map<String, Prediction> predictions, EvaluationReport report) {
    if (gold.numbers().isEmpty()) {
      return;
    }
    UnitComparison units = new UnitComparison();
    Differences differences = new Differences(show);
    if (publishedProtocol) {
      PublishedNumberScorer scorer = new PublishedNumberScorer(units);
      gold.numbers().forEach(text -> scorer.add(text, predictions.get(text.id())));
      report.add("numbers, published protocol", scorer.figures(), differences);
    } else {
      NumberScorer scorer = new NumberScorer(new NumberComparison(units, exactBounds), differences);
      gold.numbers().forEach(text -> scorer.add(text, predictions.get(text.id())));
      report.add("numbers", scorer.figures(), differences);
    }
  }
}
