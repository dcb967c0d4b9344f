package io.github.verbatim.evaluation;

import io.github.verbatim.evaluation.CoreferenceData.Labelled;
import io.github.verbatim.evaluation.CoreferenceData.LabelledArticle;
import io.github.verbatim.internal.document.Annotator;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.model.FeatureSink;
import io.github.verbatim.internal.model.LinearModel;
import io.github.verbatim.internal.speaker.Attribution;
import io.github.verbatim.internal.speaker.coreference.Antecedent;
import io.github.verbatim.internal.speaker.coreference.AntecedentRanker;
import io.github.verbatim.internal.speaker.coreference.CoreferenceResolver;
import io.github.verbatim.internal.speaker.coreference.LogLinearRanker;
import io.github.verbatim.internal.speaker.coreference.Referent;
import io.github.verbatim.internal.speaker.coreference.Resolution;
import io.github.verbatim.internal.speaker.coreference.SpeakerCalibration;
import io.github.verbatim.record.MentionType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Trains the model that resolves mentions of speakers, from articles whose quotes are labelled with
 * the names of their speakers. The calibration and the figures of {@code evaluation.txt} come from
 * cross-validation, with all articles of an outlet in the same fold. The same files give the same
 * bytes.
 */
public final class CoreferenceTrainer implements Trainer {
  private static final double PENALTY = 1;
  private static final int MIN_COUNT = 3;

  /** Names of each kind are taken to have been looked up right and wrong this often before. */
  private static final double PRIOR = 1;

  private final Function<ModelFiles, Annotator> annotatorLoader;
  private final ModelFiles files;

  /** With the pipeline's own annotator, which is loaded when it is needed. */
  public CoreferenceTrainer(ModelFiles files) {
    this(files, TrainingData::annotator);
  }

  /** With what makes the annotator whose output the model will see. */
  public CoreferenceTrainer(ModelFiles files, Function<ModelFiles, Annotator> annotatorLoader) {
    this.files = files;
    this.annotatorLoader = annotatorLoader;
  }

  @Override
  public String name() {
    return "coreference";
  }

  /** One mention with its candidates. */
  private record Example(List<Antecedent> antecedents, boolean[] right) {}

  /** A labelled quote as resolved by a model that did not see its article. */
  private record Outcome(
      LabelledArticle article,
      Labelled quote,
      @Nullable Resolution resolution,
      boolean right,
      boolean byAlias) {}

  @Override
  public String train(List<Path> goldFiles, Path outputFolder) throws IOException {
    CoreferenceData data = CoreferenceData.read(goldFiles, files, annotatorLoader.apply(files));
    CoreferenceResolver resolver =
        CoreferenceResolver.load(
            files,
            new LogLinearRanker(new LinearModel(Map.of())),
            new SpeakerCalibration(Map.of()));
    Map<LabelledArticle, List<Example>> examples = new LinkedHashMap<>();
    for (LabelledArticle article : data.articles()) {
      examples.put(article, examples(article, resolver));
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (int fold = 0; fold < TrainingData.FOLDS; fold++) {
      LinearModel model = new LinearModel(fit(examples, fold));
      for (LabelledArticle article : data.articles()) {
        if (article.fold() == fold) {
          outcomes.addAll(outcomes(article, resolver.with(new LogLinearRanker(model))));
        }
      }
    }
    Map<String, Double> weights = fit(examples, TrainingData.NO_FOLD);
    Map<String, Double> calibration = calibrate(outcomes);
    String report = report(outcomes, new SpeakerCalibration(calibration), data);
    int mentions = examples.values().stream().mapToInt(List::size).sum();
    ModelWriter writer = new ModelWriter(outputFolder);
    writer.writeWeights(weights, 3);
    writer.write("calibration.tsv", calibrationText(calibration));
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("trainer", "log-linear, L2 " + PENALTY + ", features seen " + MIN_COUNT + " times");
    facts.put("articles", data.articles().size());
    facts.put("mentions", mentions);
    facts.put("weights", weights.size());
    facts.put("data-sha256", data.sha256());
    writer.writeManifest(name(), facts);
    writer.write("evaluation.txt", report);
    return String.format(
        Locale.ROOT,
        "%d articles, %d mentions, %d weights\n%s",
        data.articles().size(),
        mentions,
        weights.size(),
        report);
  }

  /** The ranked mentions of an article; later ones are met with the earlier ones right. */
  private static List<Example> examples(LabelledArticle article, CoreferenceResolver resolver) {
    List<Example> examples = new ArrayList<>();
    Map<Integer, Labelled> byHead = new TreeMap<>();
    for (Labelled quote : article.quotes()) {
      Attribution attribution = quote.attribution();
      if (attribution != null && quote.rightMention()) {
        byHead.putIfAbsent(attribution.headToken(), quote);
      }
    }
    AntecedentRanker annotated =
        (mention, antecedents) -> {
          Labelled quote = byHead.get(mention.headToken());
          boolean[] right = new boolean[antecedents.size()];
          int best = quote == null ? -1 : mark(article, quote, antecedents, right);
          if (best >= 0) {
            examples.add(new Example(antecedents, right));
          }
          int choice = Math.max(0, best);
          for (int i = 0; best < 0 && i < antecedents.size(); i++) {
            choice = antecedents.get(i).byRules() ? i : choice;
          }
          return new AntecedentRanker.Choice(choice, 1);
        };
    article.resolve(resolver.with(annotated));
    return examples;
  }

  /**
   * Marks the right candidates: those with the labelled name, or else those with one of its forms.
   *
   * @return the first one, rather the one of the rules; -1 if there is none
   */
  private static int mark(
      LabelledArticle article, Labelled quote, List<Antecedent> antecedents, boolean[] right) {
    for (boolean alias : new boolean[] {false, true}) {
      int best = -1;
      for (int i = 0; i < right.length; i++) {
        Referent referent = antecedents.get(i).referent();
        right[i] = article.isRight(referent, quote, alias);
        boolean better = best < 0 || antecedents.get(i).byRules();
        best = right[i] && better ? i : best;
      }
      if (best >= 0) {
        return best;
      }
    }
    return -1;
  }

  private static Map<String, Double> fit(
      Map<LabelledArticle, List<Example>> examples, int heldOutFold) {
    LogLinearTrainer trainer = new LogLinearTrainer();
    examples.forEach(
        (article, ofArticle) -> {
          for (Example example : article.fold() == heldOutFold ? List.<Example>of() : ofArticle) {
            List<Consumer<FeatureSink>> answers = new ArrayList<>();
            example.antecedents().forEach(one -> answers.add(one::describe));
            trainer.addGroup(answers, example.right(), 1);
          }
        });
    return trainer.train(PENALTY, MIN_COUNT);
  }

  private static List<Outcome> outcomes(LabelledArticle article, CoreferenceResolver resolver) {
    Map<Integer, Resolution> byHead = article.resolve(resolver);
    List<Outcome> outcomes = new ArrayList<>();
    for (Labelled quote : article.quotes()) {
      Resolution found =
          quote.attribution() == null ? null : byHead.get(quote.attribution().headToken());
      boolean right = found != null && article.isRight(found.referent(), quote, false);
      boolean alias = right || (found != null && article.isRight(found.referent(), quote, true));
      outcomes.add(new Outcome(article, quote, found, right, alias));
    }
    return outcomes;
  }

  private static Map<String, Double> calibrate(List<Outcome> outcomes) {
    LogLinearTrainer curve = new LogLinearTrainer();
    Map<String, double[]> lookedUp = new TreeMap<>();
    double[] wrongMention = {PRIOR, 2 * PRIOR};
    for (Outcome outcome : outcomes) {
      Resolution resolution = outcome.resolution();
      if (resolution == null) {
        continue;
      }
      if (!outcome.quote().rightMention()) {
        wrongMention[0] += outcome.right() ? 1 : 0;
        wrongMention[1]++;
      } else if (resolution.basis().equals(Resolution.MODEL)) {
        double logOdds = SpeakerCalibration.logOdds(resolution.probability());
        curve.addDecision(
            sink -> {
              sink.add(SpeakerCalibration.SLOPE, logOdds);
              sink.add(SpeakerCalibration.INTERCEPT);
            },
            outcome.right(),
            1);
      } else {
        double[] counts =
            lookedUp.computeIfAbsent(resolution.basis(), basis -> new double[] {PRIOR, 2 * PRIOR});
        counts[0] += outcome.right() ? 1 : 0;
        counts[1]++;
      }
    }
    Map<String, Double> values = new TreeMap<>(curve.train(0.01, 1));
    lookedUp.forEach((basis, counts) -> values.put(basis, counts[0] / counts[1]));
    values.put(SpeakerCalibration.WRONG_MENTION, wrongMention[0] / wrongMention[1]);
    return values;
  }

  private static String calibrationText(Map<String, Double> values) {
    StringBuilder lines =
        new StringBuilder(
            "# Probability that a resolution is right, the mention being right: of the model"
                + " 1/(1+exp(-(slope*logit(p)+intercept))),\n"
                + "# of a name by how it was looked up; and that the speaker is right though the"
                + " mention is not.\n# name<TAB>value\n");
    values.forEach(
        (name, value) -> lines.append(String.format(Locale.ROOT, "%s\t%.4f\n", name, value)));
    return lines.toString();
  }

  private static String report(
      List<Outcome> outcomes, SpeakerCalibration calibration, CoreferenceData data) {
    StringBuilder text =
        new StringBuilder(
            "Speaker of a quote, quotes and mentions as the library finds them: cross-validation,"
                + " outlets kept together, "
                + TrainingData.FOLDS
                + " folds\n\n"
                + "articles               labelled  found  mention  name   alias  surest80"
                + "  surest90  error\n");
    for (String set : data.sets()) {
      text.append(line(set, outcomes, calibration));
    }
    text.append("\nmention, the right one   quotes  right name\n");
    Map<String, int[]> byType = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      if (outcome.quote().rightMention() && outcome.quote().attribution() != null) {
        MentionType type = outcome.quote().attribution().type();
        int[] counts =
            byType.computeIfAbsent(type.name().toLowerCase(Locale.ROOT), one -> new int[2]);
        counts[0]++;
        counts[1] += outcome.right() ? 1 : 0;
      }
    }
    byType.forEach(
        (type, counts) ->
            text.append(
                String.format(
                    Locale.ROOT,
                    "%-22s %8d  %.4f\n",
                    type,
                    counts[0],
                    Ratio.of(counts[1], counts[0]))));
    return text.toString();
  }

  private static String line(String set, List<Outcome> outcomes, SpeakerCalibration calibration) {
    int labelled = 0;
    int found = 0;
    int mention = 0;
    int right = 0;
    int alias = 0;
    Trust trust = new Trust();
    for (Outcome outcome : outcomes) {
      if (!outcome.article().set().equals(set)) {
        continue;
      }
      labelled++;
      found += outcome.quote().found() ? 1 : 0;
      mention += outcome.quote().rightMention() ? 1 : 0;
      right += outcome.right() ? 1 : 0;
      alias += outcome.byAlias() ? 1 : 0;
      if (outcome.resolution() != null && outcome.quote().attribution() != null) {
        trust.add(
            calibration.ofSpeaker(outcome.quote().attribution().confidence(), outcome.resolution()),
            outcome.right());
      }
    }
    return String.format(
        Locale.ROOT,
        "%-22s %8d  %.3f  %.3f    %.3f  %.3f  %.3f     %.3f     %.3f\n",
        set,
        labelled,
        Ratio.of(found, labelled),
        Ratio.of(mention, labelled),
        Ratio.of(right, labelled),
        Ratio.of(alias, labelled),
        trust.surest(0.8),
        trust.surest(0.9),
        trust.calibrationError());
  }
}
