package io.github.verbatim.internal.tagger;

import java.util.List;

/**
 * What the taggers say of a sentence, one value for each token.
 *
 * @param tags parts of speech
 * @param labels of named entities
 * @param classes classes of the words
 */
public record TaggedSentence(List<String> tags, List<String> labels, List<String> classes) {
  /** Copies the lists. */
  public TaggedSentence {
    tags = List.copyOf(tags);
    labels = List.copyOf(labels);
    classes = List.copyOf(classes);
  }
}
