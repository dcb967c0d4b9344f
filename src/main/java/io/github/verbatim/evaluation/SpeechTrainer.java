package io.github.verbatim.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.verbatim.internal.document.Annotator;
import io.github.verbatim.internal.document.CoreNlpAnnotator;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.model.LinearModel;
import io.github.verbatim.internal.organization.MentionCorrector;
import io.github.verbatim.internal.quote.QuoteScanner;
import io.github.verbatim.internal.quote.SpeechFeatures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Trains the decision whether words in quotation marks are speech. The threshold and the figures of
 * {@code evaluation.txt} come from cross-validation over the articles. The same files give the same
 * bytes.
 */
public final class SpeechTrainer implements Trainer {
  private static final double PENALTY = 4;
  private static final int MIN_COUNT = 3;
  private static final int FOLDS = 5;
  private static final int MAX_SENTENCE_TOKENS = 200;

  private final Function<ModelFiles, Annotator> annotatorLoader;
  private final ModelFiles files;

  /** With the pipeline's own annotator, which is loaded when it is needed. */
  public SpeechTrainer(ModelFiles files) {
    this(files, SpeechTrainer::loadAnnotator);
  }

  /** With what makes the annotator whose output the model will see. */
  public SpeechTrainer(ModelFiles files, Function<ModelFiles, Annotator> annotatorLoader) {
    this.files = files;
    this.annotatorLoader = annotatorLoader;
  }

  private static Annotator loadAnnotator(ModelFiles files) {
    Annotator tagger = CoreNlpAnnotator.load(files, MAX_SENTENCE_TOKENS);
    MentionCorrector corrector = MentionCorrector.load(files);
    return (text, limit) -> corrector.correct(tagger.annotate(text, limit));
  }

  @Override
  public String name() {
    return "speech";
  }

  @Override
  public String train(List<Path> goldFiles, Path outputFolder) throws IOException {
    Data data = read(goldFiles);
    SpeechScores scores = new SpeechScores(data.examples, crossValidate(data), data.gold);
    double threshold = scores.bestThreshold();
    Map<String, Double> weights = fit(data, -1);
    Files.createDirectories(outputFolder);
    write(outputFolder, "model.tsv", modelText(weights));
    write(
        outputFolder,
        "threshold.tsv",
        "# Probability from which a quotation counts as speech; see README.md.\n"
            + decimal(threshold)
            + "\n");
    write(outputFolder, "manifest.json", manifest(data, scores.at(threshold), threshold));
    write(
        outputFolder,
        "evaluation.txt",
        "Speech or not: cross-validation over articles, "
            + FOLDS
            + " folds, counted by stretches\n\n"
            + scores.table());
    return String.format(
        Locale.ROOT,
        "%d articles, %d quotations, %d weights, threshold %.2f, F1 %.4f in cross-validation",
        data.articles,
        data.examples.size(),
        weights.size(),
        threshold,
        scores.at(threshold)[2]);
  }

  /** The examples of all articles; {@code articleOf} tells which article each comes from. */
  private static final class Data {
    final List<SpeechExample> examples = new ArrayList<>();
    final List<Integer> articleOf = new ArrayList<>();
    final MessageDigest digest = sha256();
    int articles;
    int gold;
  }

  private Data read(List<Path> goldFiles) throws IOException {
    Annotator annotator = annotatorLoader.apply(files);
    QuoteScanner scanner = QuoteScanner.load(files);
    SpeechFeatures features = SpeechFeatures.load(files);
    ObjectMapper mapper = new ObjectMapper();
    Data data = new Data();
    for (Path file : goldFiles) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        GoldArticle article = parse(mapper, lines.get(i), file + ":" + (i + 1));
        data.digest.update(lines.get(i).getBytes(StandardCharsets.UTF_8));
        List<SpeechExample> examples =
            SpeechExample.of(article, annotator.annotate(article.text()), scanner, features);
        for (SpeechExample example : examples) {
          data.examples.add(example);
          data.articleOf.add(data.articles);
        }
        data.gold += SpeechExample.goldCount(article);
        data.articles++;
      }
    }
    return data;
  }

  private static GoldArticle parse(ObjectMapper mapper, String line, String place)
      throws IOException {
    try {
      return mapper.readValue(line, GoldArticle.class);
    } catch (IOException e) {
      throw new IOException(place + ": expected an annotated article: " + e.getMessage(), e);
    }
  }

  private static double[] crossValidate(Data data) {
    double[] probabilities = new double[data.examples.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      LinearModel model = new LinearModel(fit(data, fold));
      for (int i = 0; i < probabilities.length; i++) {
        if (data.articleOf.get(i) % FOLDS == fold) {
          probabilities[i] = model.probability(data.examples.get(i).features());
        }
      }
    }
    return probabilities;
  }

  private static Map<String, Double> fit(Data data, int heldOutFold) {
    LogLinearTrainer trainer = new LogLinearTrainer();
    for (int i = 0; i < data.examples.size(); i++) {
      SpeechExample example = data.examples.get(i);
      if (example.isAnnotated() && data.articleOf.get(i) % FOLDS != heldOutFold) {
        trainer.addDecision(example.features(), example.isSpeech());
      }
    }
    return trainer.train(PENALTY, MIN_COUNT);
  }

  private static String modelText(Map<String, Double> weights) {
    StringBuilder lines = new StringBuilder("# feature<TAB>weight; see README.md\n");
    weights.forEach(
        (name, weight) -> {
          String rounded = decimal(weight);
          if (!rounded.equals("0.0000") && !rounded.equals("-0.0000")) {
            lines.append(name).append('\t').append(rounded).append('\n');
          }
        });
    return lines.toString();
  }

  private static String manifest(Data data, double[] scores, double threshold) throws IOException {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("format", 1);
    manifest.put("model", "speech");
    manifest.put("language", "en");
    manifest.put("features", "words, frame and place of a quotation; see SpeechFeatures");
    manifest.put(
        "trainer", "log-linear, L2 " + PENALTY + ", features seen " + MIN_COUNT + " times");
    manifest.put("seed", "none: nothing is random");
    manifest.put("articles", data.articles);
    manifest.put("quotations", data.examples.size());
    manifest.put("data-sha256", HexFormat.of().formatHex(data.digest.digest()));
    manifest.put("java", Runtime.version().feature());
    manifest.put("threshold", decimal(threshold));
    manifest.put("cross-validation-precision", decimal(scores[0]));
    manifest.put("cross-validation-recall", decimal(scores[1]));
    manifest.put("cross-validation-f1", decimal(scores[2]));
    return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(manifest) + "\n";
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
