package io.github.verbatim.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.verbatim.internal.document.Annotator;
import io.github.verbatim.internal.document.CoreNlpAnnotator;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.model.FeatureSink;
import io.github.verbatim.internal.model.LinearModel;
import io.github.verbatim.internal.organization.MentionCorrector;
import io.github.verbatim.internal.speaker.attribution.AttributionExample;
import io.github.verbatim.internal.speaker.attribution.SourceLexicon;
import io.github.verbatim.record.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Trains the model that finds the source of a quote. The calibration and the figures of {@code
 * evaluation.txt} come from cross-validation over the articles. The same files give the same bytes.
 */
public final class AttributionTrainer implements Trainer {
  private static final double PENALTY = 1;
  private static final int MIN_COUNT = 5;
  private static final int FOLDS = 5;
  private static final int MAX_SENTENCE_TOKENS = 200;

  /** Groups of features by the first letter of their names. */
  private static final Map<String, String> GROUPS = groups();

  private final Function<ModelFiles, Annotator> annotatorLoader;
  private final ModelFiles files;

  /** With the pipeline's own annotator, which is loaded when it is needed. */
  public AttributionTrainer(ModelFiles files) {
    this(files, AttributionTrainer::loadAnnotator);
  }

  /** With what makes the annotator whose output the model will see. */
  public AttributionTrainer(ModelFiles files, Function<ModelFiles, Annotator> annotatorLoader) {
    this.files = files;
    this.annotatorLoader = annotatorLoader;
  }

  private static Annotator loadAnnotator(ModelFiles files) {
    Annotator tagger = CoreNlpAnnotator.load(files, MAX_SENTENCE_TOKENS);
    MentionCorrector corrector = MentionCorrector.load(files);
    return (text, limit) -> corrector.correct(tagger.annotate(text, limit));
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
    Data data = read(goldFiles);
    AttributionScores scores = crossValidate(data, feature -> true);
    Files.createDirectories(outputFolder);
    Map<String, Double> weights = fit(data, -1, feature -> true);
    write(outputFolder, "model.tsv", modelText(weights));
    write(outputFolder, "calibration.tsv", scores.calibrationText());
    write(outputFolder, "manifest.json", manifest(data, weights.size(), scores));
    // The ablation takes many times as long; whoever stops it has the rest.
    write(outputFolder, "evaluation.txt", report(scores));
    write(outputFolder, "evaluation.txt", report(scores) + ablation(data, scores));
    return String.format(
        Locale.ROOT,
        "%d articles, %d stretches, %d weights, accuracy %.4f in cross-validation",
        data.articles,
        data.examples.size(),
        weights.size(),
        scores.accuracy());
  }

  /** The examples of all articles; {@code articleOf} tells which article each comes from. */
  private static final class Data {
    final List<AttributionExample> examples = new ArrayList<>();
    final List<Integer> articleOf = new ArrayList<>();
    final MessageDigest digest = sha256();
    int articles;
  }

  private Data read(List<Path> goldFiles) throws IOException {
    Annotator annotator = annotatorLoader.apply(files);
    SourceLexicon lexicon = SourceLexicon.load(files);
    ObjectMapper mapper = new ObjectMapper();
    Data data = new Data();
    for (Path file : goldFiles) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        GoldArticle article = parse(mapper, lines.get(i), file + ":" + (i + 1));
        data.digest.update(lines.get(i).getBytes(StandardCharsets.UTF_8));
        for (AttributionExample example :
            AttributionExample.of(annotator.annotate(article.text()), lexicon, golds(article))) {
          data.examples.add(example);
          data.articleOf.add(data.articles);
        }
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

  private static List<AttributionExample.Gold> golds(GoldArticle article) {
    return article.quotes().stream()
        .filter(GoldArticle.GoldQuote::attributed)
        .sorted(Comparator.comparingInt(GoldArticle.GoldQuote::start))
        .map(AttributionTrainer::gold)
        .toList();
  }

  private static AttributionExample.Gold gold(GoldArticle.GoldQuote quote) {
    return new AttributionExample.Gold(
        new Span(quote.start(), quote.end()),
        quote.speakerMentions().stream().map(m -> new Span(m[2], m[3])).toList());
  }

  private static AttributionScores crossValidate(Data data, Predicate<String> wanted) {
    List<double[]> probabilities = new ArrayList<>();
    data.examples.forEach(example -> probabilities.add(new double[0]));
    for (int fold = 0; fold < FOLDS; fold++) {
      LinearModel model = new LinearModel(fit(data, fold, wanted));
      for (int i = 0; i < data.examples.size(); i++) {
        if (data.articleOf.get(i) % FOLDS == fold) {
          probabilities.set(i, data.examples.get(i).probabilities(model));
        }
      }
    }
    return new AttributionScores(data.examples, probabilities);
  }

  private static Map<String, Double> fit(Data data, int heldOutFold, Predicate<String> wanted) {
    LogLinearTrainer trainer = new LogLinearTrainer();
    for (int i = 0; i < data.examples.size(); i++) {
      AttributionExample example = data.examples.get(i);
      if (data.articleOf.get(i) % FOLDS != heldOutFold && example.isAnswerable()) {
        List<Consumer<FeatureSink>> answers = new ArrayList<>();
        for (Consumer<FeatureSink> answer : example.answers()) {
          answers.add(sink -> answer.accept(filtered(sink, wanted)));
        }
        trainer.addGroup(answers, example.right());
      }
    }
    return trainer.train(PENALTY, MIN_COUNT);
  }

  private static FeatureSink filtered(FeatureSink sink, Predicate<String> wanted) {
    return (feature, value) -> {
      if (wanted.test(feature)) {
        sink.add(feature, value);
      }
    };
  }

  private static String report(AttributionScores scores) {
    return "Source of a quote, stretches given: cross-validation over articles, "
        + FOLDS
        + " folds\n\n"
        + scores.text();
  }

  private static String ablation(Data data, AttributionScores full) {
    StringBuilder lines = new StringBuilder("\nwithout  accuracy  loss\n");
    GROUPS.forEach(
        (letter, description) -> {
          double accuracy =
              crossValidate(data, feature -> !feature.startsWith(letter)).modelAccuracy();
          lines.append(
              String.format(
                  Locale.ROOT,
                  "%s        %.4f    %.4f  %s\n",
                  letter,
                  accuracy,
                  full.modelAccuracy() - accuracy,
                  description));
        });
    return lines.toString();
  }

  private static String modelText(Map<String, Double> weights) {
    StringBuilder lines = new StringBuilder("# feature<TAB>weight; see README.md\n");
    weights.forEach(
        (name, weight) -> {
          String rounded = String.format(Locale.ROOT, "%.3f", weight);
          if (!rounded.equals("0.000") && !rounded.equals("-0.000")) {
            lines.append(name).append('\t').append(rounded).append('\n');
          }
        });
    return lines.toString();
  }

  private static String manifest(Data data, int weights, AttributionScores scores)
      throws IOException {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("format", 1);
    manifest.put("model", "attribution");
    manifest.put("language", "en");
    manifest.put("features", GROUPS);
    manifest.put(
        "trainer", "log-linear, L2 " + PENALTY + ", features seen " + MIN_COUNT + " times");
    manifest.put("seed", "none: nothing is random");
    manifest.put("articles", data.articles);
    manifest.put("stretches", data.examples.size());
    manifest.put("weights", weights);
    manifest.put("data-sha256", HexFormat.of().formatHex(data.digest.digest()));
    manifest.put("java", Runtime.version().feature());
    manifest.put(
        "cross-validation-accuracy", String.format(Locale.ROOT, "%.4f", scores.accuracy()));
    return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(manifest) + "\n";
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
