package io.github.verbatim.internal.quote;

import io.github.verbatim.internal.document.Deadline;
import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.ModelFiles;
import java.util.ArrayList;
import java.util.List;

/** Article to quotations: what stands in marks, and what of it belongs together. Immutable. */
public final class QuoteScanner {
  private final ArticleScanner scanner;
  private final MissingClose missingClose;
  private final StretchJoiner joiner;

  private QuoteScanner(ArticleScanner scanner, MissingClose missingClose, StretchJoiner joiner) {
    this.scanner = scanner;
    this.missingClose = missingClose;
    this.joiner = joiner;
  }

  /**
   * Reads its lexicons.
   *
   * @throws io.github.verbatim.internal.lexicon.UnreadableModelException if one is missing or
   *     malformed
   */
  public static QuoteScanner load(ModelFiles files) {
    return load(files, ReportingWords.load(files));
  }

  static QuoteScanner load(ModelFiles files, ReportingWords words) {
    MarkReader reader = new MarkReader(new LexiconReader(files).words("lexicons/en/elisions.tsv"));
    return new QuoteScanner(
        new ArticleScanner(reader), new MissingClose(words), new StretchJoiner(words));
  }

  /** The same without a time limit. */
  public List<QuoteCandidate> scan(Document document) {
    return scan(document, new Deadline(null));
  }

  /**
   * The quotations of an article, speech or not, in reading order, disjoint.
   *
   * @param limit asked before every paragraph and every quotation
   */
  public List<QuoteCandidate> scan(Document document, Deadline limit) {
    List<Stretch> stretches = new ArrayList<>();
    for (Stretch stretch : scanner.scan(document, limit)) {
      limit.check();
      stretches.add(missingClose.withoutAttribution(document, stretch));
    }
    return joiner.join(document, stretches);
  }
}
