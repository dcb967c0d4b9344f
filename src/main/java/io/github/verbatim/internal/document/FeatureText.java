package io.github.verbatim.internal.document;

import io.github.verbatim.internal.tagger.Fragment;

/**
 * A value in the name of a feature, with its hash: it is part of many names.
 *
 * @param text as in the model's file
 * @param fragment its hash
 */
public record FeatureText(String text, Fragment fragment) {
  /** No value. */
  public static final FeatureText EMPTY = of("");

  /** With the hash of the text. */
  public static FeatureText of(String text) {
    return new FeatureText(text, Fragment.of(text));
  }
}
