package io.github.verbatim.internal.document;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.lexicon.UnreadableModelException;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.zip.GZIPInputStream;

/**
 * Labels the names of an article a second time, knowing what a first tagger said of the whole of
 * it: a conditional random field of CoreNLP's, with {@link NameFacts} as features.
 *
 * <p>Immutable; serves all threads.
 */
public final class CoreNlpNameTagger {
  private static final String MODEL = "tagger/en-1/names.crf.ser.gz";

  private final CRFClassifier<CoreLabel> classifier;

  private CoreNlpNameTagger(CRFClassifier<CoreLabel> classifier) {
    this.classifier = classifier;
  }

  /**
   * Loads the model.
   *
   * @throws UnreadableModelException if it is missing or unreadable
   */
  public static CoreNlpNameTagger load(ModelFiles files) {
    try (InputStream stream = new GZIPInputStream(files.open(MODEL), 1 << 16)) {
      return of(stream);
    } catch (IOException | ClassNotFoundException | RuntimeException e) {
      throw e instanceof UnreadableModelException missing
          ? missing
          : new UnreadableModelException(
              "model file " + MODEL + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** From an uncompressed serialized model. */
  public static CoreNlpNameTagger of(InputStream stream)
      throws IOException, ClassNotFoundException {
    return new CoreNlpNameTagger(
        CRFClassifier.getClassifier(new ObjectInputStream(stream), frozen()));
  }

  /** Properties that keep a classifier from learning words of the articles that it has seen. */
  static Properties frozen() {
    Properties properties = new Properties();
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    return properties;
  }

  /**
   * The same article with new labels.
   *
   * @param document the article with the first tagger's names
   * @param clusters for each token the class of its word in the first tagger's word clusters
   * @param limit asked before every sentence
   */
  public Document tag(Document document, List<String> clusters, WorkLimit limit) {
    NameFacts facts = new NameFacts(document);
    List<TaggedEntity> entities = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      limit.check();
      List<Token> tokens = document.tokens(sentence.firstToken(), sentence.endToken());
      if (mayHoldNames(tokens)) {
        List<String> labels = new ArrayList<>();
        for (CoreLabel token : classifier.classifySentence(observations(tokens, facts, clusters))) {
          labels.add(token.get(CoreAnnotations.AnswerAnnotation.class));
        }
        DocumentBuilder.addEntities(tokens, labels, entities);
      }
    }
    return document.withEntities(entities);
  }

  /** Whether a sentence is worth the classifier's time. */
  public static boolean mayHoldNames(List<Token> sentence) {
    return sentence.stream().anyMatch(CoreNlpNameTagger::mayBeName);
  }

  private static boolean mayBeName(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0)) || token.tag().startsWith("NNP");
  }

  /**
   * What the classifier sees of a sentence. The annotations that carry the facts are those for
   * which CoreNLP's feature factory makes features of a token and of both of its neighbours.
   */
  public static List<CoreLabel> observations(
      List<Token> tokens, NameFacts facts, List<String> clusters) {
    List<CoreLabel> observations = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      int index = token.index();
      CoreLabel label = new CoreLabel();
      label.setWord(token.text());
      label.setTag(token.tag());
      label.set(CoreAnnotations.DistSimAnnotation.class, clusters.get(index));
      label.set(CoreAnnotations.EntityTypeAnnotation.class, facts.label(token));
      label.set(CoreAnnotations.WebAnnotation.class, facts.vote(index));
      label.set(CoreAnnotations.AbstrAnnotation.class, facts.role(index));
      label.set(CoreAnnotations.GeniaAnnotation.class, facts.form(index));
      observations.add(label);
    }
    return observations;
  }
}
