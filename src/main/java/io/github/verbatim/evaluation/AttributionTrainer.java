package io.github.verbatim.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.verbatim.internal.document.Annotator;
import io.github.verbatim.internal.document.CoreNlpAnnotator;
import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.organization.MentionCorrector;
import io.github.verbatim.internal.speaker.attribution.AttributionExample;
import io.github.verbatim.internal.speaker.attribution.SourceLexicon;
import io.github.verbatim.record.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Trains the model that finds the source of a quote, and evaluates it by cross-validation. The same
 * articles give the same files.
 */
public final class AttributionTrainer {
  private static final double PENALTY = 1;
  private static final int MIN_COUNT = 5;
  private static final int MAX_SENTENCE_TOKENS = 200;

  private final Annotator annotator;
  private final SourceLexicon lexicon;

  /** With the annotator whose output the model will see. */
  public AttributionTrainer(Annotator annotator, ModelFiles files) {
    this.annotator = annotator;
    this.lexicon = SourceLexicon.load(files);
  }

  /** With the pipeline's own annotator. */
  public static AttributionTrainer load(ModelFiles files) {
    Annotator tagger = CoreNlpAnnotator.load(ModelFiles.bundled(), MAX_SENTENCE_TOKENS);
    MentionCorrector corrector = MentionCorrector.load(files);
    return new AttributionTrainer(
        (text, limit) -> corrector.correct(tagger.annotate(text, limit)), files);
  }

  /**
   * Trains on gold articles and writes the model.
   *
   * @param goldFiles lines of {@link GoldArticle}
   * @param output folder for the model's files
   */
  public String train(List<Path> goldFiles, Path output) throws IOException {
    LogLinearTrainer trainer = new LogLinearTrainer();
    for (GoldArticle article : read(goldFiles)) {
      for (AttributionExample example : examples(article)) {
        if (example.isAnswerable()) {
          trainer.addGroup(example.answers(), example.right());
        }
      }
    }
    Files.createDirectories(output);
    Map<String, Double> weights = trainer.train(PENALTY, MIN_COUNT);
    StringBuilder lines = new StringBuilder("# feature<TAB>weight; see manifest.json\n");
    weights.forEach(
        (name, weight) ->
            lines
                .append(name)
                .append('\t')
                .append(String.format(Locale.ROOT, "%.4f", weight))
                .append('\n'));
    Files.writeString(output.resolve("model.tsv"), lines, StandardCharsets.UTF_8);
    return weights.size() + " features";
  }

  private static List<GoldArticle> read(List<Path> files) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<GoldArticle> articles = new ArrayList<>();
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        articles.add(mapper.readValue(line, GoldArticle.class));
      }
    }
    return articles;
  }

  private List<AttributionExample> examples(GoldArticle article) {
    Document document = annotator.annotate(article.text());
    List<AttributionExample.Gold> golds =
        article.quotes().stream()
            .filter(GoldArticle.GoldQuote::attributed)
            .sorted(Comparator.comparingInt(GoldArticle.GoldQuote::start))
            .map(AttributionTrainer::gold)
            .toList();
    return AttributionExample.of(document, lexicon, golds);
  }

  private static AttributionExample.Gold gold(GoldArticle.GoldQuote quote) {
    return new AttributionExample.Gold(
        new Span(quote.start(), quote.end()),
        quote.speakerMentions().stream().map(m -> new Span(m[0], m[1])).toList(),
        quote.speakerMentions().stream().map(m -> new Span(m[2], m[3])).toList());
  }
}
