package io.github.verbatim.internal.speaker.coreference;

import java.util.List;

/**
 * Chooses the antecedent of a mention. The resolver's own takes the one with the highest
 * probability under a log-linear model; training takes the annotated one.
 */
@FunctionalInterface
public interface AntecedentRanker {

  /**
   * Chooses one.
   *
   * @param mention what is resolved
   * @param antecedents the candidates, at least one
   */
  Choice choose(Source mention, List<Antecedent> antecedents);

  /**
   * A choice.
   *
   * @param index position among the candidates
   * @param probability of the model, 0 to 1, not calibrated
   */
  record Choice(int index, double probability) {}
}
