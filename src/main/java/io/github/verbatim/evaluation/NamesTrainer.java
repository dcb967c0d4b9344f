package io.github.verbatim.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.verbatim.internal.document.CoreNlpAnnotator;
import io.github.verbatim.internal.document.Deadline;
import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.EntityLabel;
import io.github.verbatim.internal.document.NameFacts;
import io.github.verbatim.internal.document.NameFeatures;
import io.github.verbatim.internal.document.NameModel;
import io.github.verbatim.internal.document.NameTagger;
import io.github.verbatim.internal.document.Sentence;
import io.github.verbatim.internal.document.TaggedEntity;
import io.github.verbatim.internal.lexicon.ModelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Trains the model of {@link NameTagger} on articles whose organizations and persons are annotated,
 * and on others with the first tagger's own labels, which keep it from unlearning their kind of
 * text. Places are the first tagger's everywhere.
 *
 * <p>A line of a gold file with {@code organizations} is an annotated article, one without is not.
 */
public final class NamesTrainer implements Trainer {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MAX_SENTENCE_TOKENS = 200;
  private static final long SEED = 1;

  /** Share of the articles without annotation that is taken, and of their nameless sentences. */
  private static final double SILVER_SHARE = 0.4;

  private static final double NAMELESS_SHARE = 0.3;

  /** Every sentence is learned twice, so a feature of one sentence counts two. */
  private static final int LEAST_COUNT = 6;

  private static final int FOLDS = 2;
  private static final int FOLD_PASSES = 3;
  private static final int PASSES = 4;
  private static final CrfTrainer.Options FOLD_OPTIONS = new CrfTrainer.Options(2e-6, 0.2, 0.1, 1);
  private static final CrfTrainer.Options OPTIONS = new CrfTrainer.Options(2e-6, 0.2, 0.15, 1);

  private final Random random = new Random(SEED);
  private final List<Article> articles = new ArrayList<>();

  /** An article as the first pass has it, with the right labels of its tokens. */
  private record Article(
      CoreNlpAnnotator.FirstPass first, List<String> labels, boolean annotated) {}

  @Override
  public String name() {
    return "names";
  }

  @Override
  public String train(List<Path> goldFiles, Path outputFolder) throws IOException {
    CoreNlpAnnotator annotator =
        CoreNlpAnnotator.loadFirstPass(ModelFiles.bundled(), MAX_SENTENCE_TOKENS);
    for (Path file : goldFiles) {
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        try {
          read(JSON.readTree(line), annotator);
        } catch (IOException e) {
          throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
        }
      }
    }
    long annotated = articles.stream().filter(Article::annotated).count();
    if (annotated < FOLDS) {
      throw new IOException(
          "training the names takes at least "
              + FOLDS
              + " articles with the field \"organizations\", found "
              + annotated);
    }
    NameTrainingData data = new NameTrainingData();
    List<List<String>> models = foldModels();
    int bias = bestBias(models);
    List<Document> once = labelled(models, bias);
    for (int i = 0; i < articles.size(); i++) {
      Document first = articles.get(i).first().document();
      add(data, articles.get(i), new NameFacts(first));
      add(data, articles.get(i), new NameFacts(first, once.get(i)));
    }
    data.cutOff(LEAST_COUNT);
    CrfTrainer trainer = new CrfTrainer(data, OPTIONS);
    double likelihood = 0;
    for (int pass = 0; pass < PASSES; pass++) {
      likelihood = trainer.pass(pass);
    }
    return write(OrganizationBias.raise(trainer.lines(), bias), bias, likelihood, outputFolder);
  }

  /** For each fold a model that was trained on the others. */
  private List<List<String>> foldModels() {
    List<List<String>> models = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      NameTrainingData data = new NameTrainingData();
      for (int i = 0; i < articles.size(); i++) {
        if (i % FOLDS != fold) {
          add(data, articles.get(i), new NameFacts(articles.get(i).first().document()));
        }
      }
      data.cutOff(LEAST_COUNT / 2);
      CrfTrainer trainer = new CrfTrainer(data, FOLD_OPTIONS);
      for (int pass = 0; pass < FOLD_PASSES; pass++) {
        trainer.pass(pass);
      }
      models.add(trainer.lines());
    }
    return models;
  }

  /** The bias towards organizations that serves the models of the folds best. */
  private int bestBias(List<List<String>> models) {
    List<Double> scores = new ArrayList<>();
    for (int bias : OrganizationBias.CANDIDATES) {
      scores.add(organizationScore(labelled(models, bias)));
    }
    return OrganizationBias.least(scores);
  }

  /** Each article with the labels of the model that has not seen it; the second pass's features. */
  private List<Document> labelled(List<List<String>> models, int bias) {
    List<NameTagger> taggers = new ArrayList<>();
    for (List<String> lines : models) {
      taggers.add(NameTagger.of(NameModel.parse(OrganizationBias.raise(lines, bias), "fold")));
    }
    List<Document> labelled = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      CoreNlpAnnotator.FirstPass first = articles.get(i).first();
      labelled.add(taggers.get(i % FOLDS).tagOnce(first.document(), first.clusters()));
    }
    return labelled;
  }

  private double organizationScore(List<Document> labelled) {
    OrganizationBias.Counts counts = new OrganizationBias.Counts();
    for (int i = 0; i < labelled.size(); i++) {
      if (articles.get(i).annotated()) {
        counts.add(articles.get(i).labels(), labelled.get(i));
      }
    }
    return counts.f1();
  }

  private void read(JsonNode article, CoreNlpAnnotator annotator) {
    boolean annotated = article.has("organizations");
    if (!annotated && random.nextDouble() >= SILVER_SHARE) {
      return;
    }
    CoreNlpAnnotator.FirstPass first =
        annotator.firstPass(article.get("text").asText(), new Deadline(null));
    String[] labels = firstLabels(first.document(), annotated);
    if (annotated) {
      mark(labels, first.document(), article.get("organizations"), EntityLabel.ORGANIZATION);
      mark(labels, first.document(), article.get("persons"), EntityLabel.PERSON);
    }
    articles.add(new Article(first, Arrays.asList(labels), annotated));
  }

  private void add(NameTrainingData data, Article article, NameFacts facts) {
    Document document = article.first().document();
    for (Sentence sentence : document.sentences()) {
      var tokens = document.tokens(sentence.firstToken(), sentence.endToken());
      List<String> labels = article.labels().subList(sentence.firstToken(), sentence.endToken());
      boolean nameless =
          !article.annotated() && labels.stream().allMatch(NameModel.LABELS.get(0)::equals);
      if (NameTagger.mayHoldNames(tokens) && !(nameless && random.nextDouble() >= NAMELESS_SHARE)) {
        data.add(new NameFeatures(tokens, facts, article.first().clusters()), labels, 1);
      }
    }
  }

  private static String[] firstLabels(Document document, boolean placesOnly) {
    String[] labels = new String[document.tokens().size()];
    Arrays.fill(labels, NameModel.LABELS.get(0));
    for (TaggedEntity entity : document.entities()) {
      if (!placesOnly || entity.label() == EntityLabel.LOCATION) {
        Arrays.fill(labels, entity.firstToken(), entity.endToken(), entity.label().name());
      }
    }
    return labels;
  }

  private static void mark(String[] labels, Document document, JsonNode spans, EntityLabel label) {
    for (JsonNode span : spans) {
      int end = span.get("end").asInt();
      for (int i = document.tokenAt(span.get("start").asInt());
          i < labels.length && document.tokens().get(i).start() < end;
          i++) {
        labels[i] = label.name();
      }
    }
  }

  private String write(List<String> lines, int bias, double likelihood, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    List<String> model = new ArrayList<>();
    model.add("# Weights in hundredths: of a feature for each of " + NameModel.LABELS + ",");
    model.add("# of a transition (T…) for each pair of them. Columns: feature, weights.");
    model.addAll(lines);
    Files.write(folder.resolve("model.tsv"), model);
    long annotated = articles.stream().filter(Article::annotated).count();
    ObjectNode manifest = JSON.createObjectNode();
    manifest.put("format", 1);
    manifest.put("model", name());
    manifest.put("annotatedArticles", annotated);
    manifest.put("otherArticles", articles.size() - annotated);
    manifest.put("features", lines.size());
    manifest.put("leastCount", LEAST_COUNT);
    manifest.put("options", OPTIONS.toString());
    manifest.put("organizationBias", bias);
    manifest.put("passes", PASSES);
    manifest.put("seed", SEED);
    manifest.put("java", Runtime.version().feature());
    Files.writeString(
        folder.resolve("manifest.json"),
        JSON.writerWithDefaultPrettyPrinter().writeValueAsString(manifest) + "\n");
    return String.format(
        Locale.ROOT,
        "names: %d annotated and %d other articles, %d features, mean log-likelihood %.3f",
        annotated,
        articles.size() - annotated,
        lines.size(),
        likelihood);
  }
}
