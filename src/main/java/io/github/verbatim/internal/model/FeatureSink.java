package io.github.verbatim.internal.model;

/** Takes the features of one instance, one after the other. */
@FunctionalInterface
public interface FeatureSink {

  /** Adds a feature with a value. */
  void add(String feature, double value);

  /** Adds a feature that is simply there. */
  default void add(String feature) {
    add(feature, 1.0);
  }
}
