package io.github.verbatim.internal.tagger;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * A conditional random field over the labels of a sentence's tokens, as CoreNLP's classifier has it
 * (Finkel, Grenager and Manning 2005): features of a token with a weight for each label, and
 * features of a transition with a weight for each pair of labels. Immutable.
 */
final class EntityModel {
  private final List<String> labels;
  private final KeyTable ofLabel;
  private final float[] labelWeights;
  private final KeyTable ofPair;
  private final float[] pairWeights;
  private final KeyTable lowerCaseWords;

  private EntityModel(ModelInput in) {
    labels = in.texts();
    ofLabel = new KeyTable(in.longs());
    labelWeights = in.floats();
    ofPair = new KeyTable(in.longs());
    pairWeights = in.floats();
    lowerCaseWords = new KeyTable(in.longs());
  }

  static EntityModel read(ModelInput in) {
    return new EntityModel(in);
  }

  /** The labels; the first one is that of tokens outside names. */
  List<String> labels() {
    return labels;
  }

  /** Adds a feature's weights, if it has any, to the scores of the labels. */
  void addOfLabel(long key, double[] scores) {
    add(ofLabel.find(key), labelWeights, scores);
  }

  /** The same for pairs: the score of label b after a has index a · labels + b. */
  void addOfPair(long key, double[] scores) {
    add(ofPair.find(key), pairWeights, scores);
  }

  private static void add(int feature, float[] weights, double[] scores) {
    if (feature >= 0) {
      int at = feature * scores.length;
      for (int k = 0; k < scores.length; k++) {
        scores[k] += weights[at + k];
      }
    }
  }

  /** Words that are known to be written in lower case; they can be asked for, not listed. */
  Collection<String> lowerCaseWords() {
    return new AbstractCollection<>() {
      @Override
      public boolean contains(Object word) {
        return word instanceof String text && lowerCaseWords.find(Fragment.of(text).key()) >= 0;
      }

      @Override
      public int size() {
        return lowerCaseWords.size();
      }

      @Override
      public Iterator<String> iterator() {
        throw new UnsupportedOperationException("only hashes of the words are known");
      }
    };
  }
}
