package io.github.verbatim.internal.speaker.coreference;

import io.github.verbatim.internal.model.FeatureSink;
import java.util.Map;

/**
 * An entity to which a mention may refer, with what speaks for and against it.
 *
 * @param referent the entity
 * @param byRules whether the hand-written rules take it
 * @param features the features of mention and entity, by name
 */
public record Antecedent(Referent referent, boolean byRules, Map<String, Double> features) {

  /** Copies the features. */
  public Antecedent {
    features = Map.copyOf(features);
  }

  /** Hands out the features. */
  public void describe(FeatureSink sink) {
    features.forEach(sink::add);
  }
}
