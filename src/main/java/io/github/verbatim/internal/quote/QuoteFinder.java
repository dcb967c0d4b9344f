package io.github.verbatim.internal.quote;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.Paragraph;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.record.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the quotes of an article. Immutable. */
public final class QuoteFinder {
  private QuoteFinder() {}

  /** Reads its lexicons and its model. */
  public static QuoteFinder load(ModelFiles files) {
    return new QuoteFinder();
  }

  /** The reported speech of an article. */
  public FoundQuotes find(Document document) {
    List<FoundQuote> quotes = new ArrayList<>();
    for (Paragraph paragraph : document.paragraphs()) {
      int open = -1;
      for (int i = paragraph.span().start(); i < paragraph.span().end(); i++) {
        char c = document.text().charAt(i);
        if (open < 0 && (c == '“' || c == '"')) {
          open = i + 1;
        } else if (open >= 0 && (c == '”' || c == '"')) {
          quotes.add(new FoundQuote(List.of(new Span(open, i)), true, 1));
          open = -1;
        }
      }
    }
    return new FoundQuotes(quotes, List.of());
  }
}
