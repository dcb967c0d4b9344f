package io.github.verbatim.internal.document;

import io.github.verbatim.internal.lexicon.ModelFiles;
import java.util.ArrayList;
import java.util.List;

/**
 * Labels the names of an article a second time, knowing what a first tagger said of the whole of
 * it. Immutable; serves all threads.
 */
public final class NameTagger {
  private static final String MODEL = "names/en-1/model.tsv";

  private final NameModel model;

  private NameTagger(NameModel model) {
    this.model = model;
  }

  /**
   * Loads the model.
   *
   * @throws io.github.verbatim.internal.lexicon.UnreadableModelException if it is missing or
   *     unreadable
   */
  public static NameTagger load(ModelFiles files) {
    return of(NameModel.read(files, MODEL));
  }

  /** With a model of one's own. */
  public static NameTagger of(NameModel model) {
    return new NameTagger(model);
  }

  /**
   * The same article with new labels.
   *
   * @param document the article with the first tagger's names
   * @param clusters for each token the class of its word in the first tagger's word clusters
   * @param limit asked before every sentence
   */
  public Document tag(Document document, List<String> clusters, Deadline limit) {
    NameFacts facts = new NameFacts(document);
    List<Tagged> sentences = tagSentences(document, facts, clusters, limit);
    NameFacts better = facts.with(document, withNames(document, sentences));
    List<Tagged> again = new ArrayList<>(sentences.size());
    for (Tagged sentence : sentences) {
      limit.check();
      NameFeatures features = sentence.features.with(better);
      // The names of a sentence change only where the facts of the article do.
      List<String> labels =
          features.hasFactsOf(sentence.features)
              ? sentence.labels
              : model.best(features, sentence.scores);
      again.add(new Tagged(sentence.tokens, features, sentence.scores, labels));
    }
    return withNames(document, again);
  }

  /** The same with one pass, on whose labels the second one is trained. */
  public Document tagOnce(Document document, List<String> clusters) {
    NameFacts facts = new NameFacts(document);
    return withNames(document, tagSentences(document, facts, clusters, new Deadline(null)));
  }

  /** A sentence that may hold names, with what is known of it. */
  private record Tagged(
      List<Token> tokens, NameFeatures features, NameModel.Scores scores, List<String> labels) {}

  private List<Tagged> tagSentences(
      Document document, NameFacts facts, List<String> clusters, Deadline limit) {
    List<Tagged> tagged = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      limit.check();
      List<Token> tokens = document.tokens(sentence.firstToken(), sentence.endToken());
      if (mayHoldNames(tokens)) {
        NameFeatures features = new NameFeatures(tokens, facts, clusters);
        NameModel.Scores scores = model.scores(features);
        tagged.add(new Tagged(tokens, features, scores, model.best(features, scores)));
      }
    }
    return tagged;
  }

  private static Document withNames(Document document, List<Tagged> sentences) {
    List<TaggedEntity> entities = new ArrayList<>();
    for (Tagged sentence : sentences) {
      DocumentBuilder.addEntities(sentence.tokens, sentence.labels, entities);
    }
    return document.withEntities(entities);
  }

  /** Whether a sentence is worth looking at. */
  public static boolean mayHoldNames(List<Token> sentence) {
    return sentence.stream().anyMatch(NameTagger::mayBeName);
  }

  private static boolean mayBeName(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0)) || token.tag().startsWith("NNP");
  }
}
