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
    Document once = tag(document, new NameFacts(document), clusters, limit);
    return tag(document, new NameFacts(document, once), clusters, limit);
  }

  /** The same with one pass, on whose labels the second one is trained. */
  public Document tagOnce(Document document, List<String> clusters) {
    return tag(document, new NameFacts(document), clusters, new Deadline(null));
  }

  private Document tag(Document document, NameFacts facts, List<String> clusters, Deadline limit) {
    List<TaggedEntity> entities = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      limit.check();
      List<Token> tokens = document.tokens(sentence.firstToken(), sentence.endToken());
      if (mayHoldNames(tokens)) {
        NameFeatures features = new NameFeatures(tokens, facts, clusters);
        DocumentBuilder.addEntities(tokens, model.best(features), entities);
      }
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
