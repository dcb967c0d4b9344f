package io.github.verbatim.internal.organization;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.ModelFiles;
import java.util.List;

/** Corrects the tagger's names within one article: their ends, their labels. Immutable. */
public final class MentionCorrector {
  private final List<Correction> corrections;

  private MentionCorrector(List<Correction> corrections) {
    this.corrections = corrections;
  }

  /** Reads its lexicons. */
  public static MentionCorrector load(ModelFiles files) {
    LexiconReader lexicons = new LexiconReader(files);
    return new MentionCorrector(
        List.of(
            new NameTrimmer(lexicons.words("lexicons/en/no-organizations.tsv")),
            new Complements(lexicons.words("lexicons/en/organization-complements.tsv")),
            new Headlines(),
            new GovernmentBodies(lexicons.words("lexicons/en/government-portfolios.tsv")),
            new BracketedAcronyms(),
            new ArticleVote()));
  }

  /** The same article with corrected names. */
  public Document correct(Document document) {
    NameSpans names = new NameSpans(document);
    for (Correction correction : corrections) {
      correction.apply(names);
    }
    return document.withEntities(names.entities());
  }
}
