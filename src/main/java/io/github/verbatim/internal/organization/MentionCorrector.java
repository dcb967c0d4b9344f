package io.github.verbatim.internal.organization;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.lexicon.ModelFiles;

/** Corrects the tagger's names within one article: their ends, their labels. Immutable. */
public final class MentionCorrector {
  private MentionCorrector() {}

  /** Reads its lexicons. */
  public static MentionCorrector load(ModelFiles files) {
    return new MentionCorrector();
  }

  /** The same article with corrected names. */
  public Document correct(Document document) {
    return document;
  }
}
