package io.github.verbatim.internal.number;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.record.NumberMention;
import java.util.List;

/** Finds the numbers of an article. Immutable. */
public final class NumberFinder {
  private NumberFinder() {}

  /** Reads its lexicons. */
  public static NumberFinder load(ModelFiles files) {
    return new NumberFinder();
  }

  /** The numbers of an article, in reading order, none of them in a quote yet. */
  public List<NumberMention> find(Document document) {
    return List.of();
  }
}
