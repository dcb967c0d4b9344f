package io.github.verbatim.internal.quote;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.record.Warning;
import io.github.verbatim.record.WarningCode;
import java.util.ArrayList;
import java.util.List;

/** Finds the quotes of an article. Immutable. */
public final class QuoteFinder {
  private final ArticleScanner scanner;
  private final StretchJoiner joiner;

  private QuoteFinder(ArticleScanner scanner, StretchJoiner joiner) {
    this.scanner = scanner;
    this.joiner = joiner;
  }

  /** Reads its lexicons and its model. */
  public static QuoteFinder load(ModelFiles files) {
    LexiconReader reader = new LexiconReader(files);
    return new QuoteFinder(
        new ArticleScanner(new MarkReader(reader.words("lexicons/en/elisions.tsv"))),
        new StretchJoiner(reader.words("lexicons/en/reporting-verbs.tsv")));
  }

  /** The reported speech of an article. */
  public FoundQuotes find(Document document) {
    List<FoundQuote> quotes = new ArrayList<>();
    List<Warning> warnings = new ArrayList<>();
    for (List<Stretch> group : joiner.join(document, scanner.scan(document))) {
      Stretch last = group.get(group.size() - 1);
      quotes.add(new FoundQuote(group.stream().map(Stretch::span).toList(), last.closed(), 1));
      if (!last.closed()) {
        warnings.add(
            new Warning(
                WarningCode.UNCLOSED_QUOTE,
                last.opening(),
                last.opening() + 1,
                "a quotation has no closing mark in its paragraph"));
      }
    }
    return new FoundQuotes(quotes, warnings);
  }
}
