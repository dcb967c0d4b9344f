package io.github.verbatim.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.ObjectBankWrapper;
import io.github.verbatim.internal.document.CoreNlpAnnotator;
import io.github.verbatim.internal.document.CoreNlpNameTagger;
import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.EntityLabel;
import io.github.verbatim.internal.document.NameFacts;
import io.github.verbatim.internal.document.Sentence;
import io.github.verbatim.internal.document.TaggedEntity;
import io.github.verbatim.internal.document.WorkLimit;
import io.github.verbatim.internal.lexicon.ModelFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Trains the model of {@link CoreNlpNameTagger}: on articles whose organizations and persons are
 * annotated, and on other articles with the first tagger's own labels, which keep it from
 * unlearning their kind of text.
 */
public final class TaggerTrainer {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MAX_SENTENCE_TOKENS = 200;

  private final CoreNlpAnnotator annotator =
      CoreNlpAnnotator.loadFirstPass(ModelFiles.bundled(), MAX_SENTENCE_TOKENS);
  private final List<List<CoreLabel>> sentences = new ArrayList<>();

  /**
   * Adds annotated articles.
   *
   * @param gold lines with {@code text} and the spans {@code organizations} and {@code persons}
   */
  public void addGold(Path gold) throws IOException {
    read(gold, article -> add(article, true));
  }

  /**
   * Adds articles with the first tagger's labels.
   *
   * @param texts lines with {@code text}
   * @param every takes one article of so many
   */
  public void addSilver(Path texts, int every) throws IOException {
    int[] count = new int[1];
    read(
        texts,
        article -> {
          if (count[0]++ % every == 0) {
            add(article, false);
          }
        });
  }

  private static void read(Path file, Consumer<JsonNode> action) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      lines.forEach(
          line -> {
            try {
              action.accept(JSON.readTree(line));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }

  private void add(JsonNode article, boolean annotated) {
    CoreNlpAnnotator.FirstPass first =
        annotator.firstPass(article.get("text").asText(), new WorkLimit(null));
    Document document = first.document();
    String[] labels = firstLabels(document, annotated);
    if (annotated) {
      mark(labels, document, article.get("organizations"), EntityLabel.ORGANIZATION);
      mark(labels, document, article.get("persons"), EntityLabel.PERSON);
    }
    NameFacts facts = new NameFacts(document);
    for (Sentence sentence : document.sentences()) {
      int from = sentence.firstToken();
      int to = sentence.endToken();
      if (CoreNlpNameTagger.mayHoldNames(document.tokens(from, to))) {
        List<CoreLabel> observations =
            CoreNlpNameTagger.observations(document.tokens(from, to), facts, first.clusters());
        for (int i = from; i < to; i++) {
          observations.get(i - from).set(CoreAnnotations.AnswerAnnotation.class, labels[i]);
          observations.get(i - from).set(CoreAnnotations.GoldAnswerAnnotation.class, labels[i]);
        }
        sentences.add(observations);
      }
    }
  }

  private static String[] firstLabels(Document document, boolean placesOnly) {
    String[] labels = new String[document.tokens().size()];
    Arrays.fill(labels, "O");
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

  /**
   * Trains and writes the model.
   *
   * @param properties the features and options, as CoreNLP's classifier has them
   * @param model the file to write, ending with {@code .ser.gz}
   */
  public void train(Path properties, Path model) throws IOException {
    Properties options = new Properties();
    try (var reader = Files.newBufferedReader(properties)) {
      options.load(reader);
    }
    TrainableClassifier classifier = new TrainableClassifier(options);
    classifier.trainOn(sentences);
    classifier.serializeClassifier(model.toString());
  }

  /** Opens what CoreNLP does only for training data that it reads itself: the words' shapes. */
  private static final class TrainableClassifier extends CRFClassifier<CoreLabel> {
    TrainableClassifier(Properties options) {
      super(options);
    }

    void trainOn(List<List<CoreLabel>> sentences) {
      knownLCWords.setMaxSize(-1);
      ObjectBankWrapper<CoreLabel> shapes = new ObjectBankWrapper<>(flags, null, knownLCWords);
      sentences.forEach(shapes::processDocument);
      train(sentences, null);
    }
  }
}
