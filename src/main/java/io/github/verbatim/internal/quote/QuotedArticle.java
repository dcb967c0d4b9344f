package io.github.verbatim.internal.quote;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.TaggedEntity;
import io.github.verbatim.internal.document.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An article with its quotation candidates, indexed for feature extraction. */
final class QuotedArticle {
  /** Most words of a quotation that are looked at. */
  private static final int MAX_WORDS = 60;

  /** Most characters by which two quotations are compared. */
  private static final int MAX_KEY = 60;

  /** From this many words on a quotation counts as long. */
  private static final int LONG = 5;

  private final Document document;
  private final List<QuoteCandidate> candidates;
  private final int[] firstStretch;
  private final QuotedTokens tokens;
  private final @Nullable TaggedEntity[] entityOf;
  private final Map<String, Integer> copies = new HashMap<>();
  private int longOnes;

  QuotedArticle(Document document, List<QuoteCandidate> candidates) {
    this.document = document;
    this.candidates = candidates;
    this.firstStretch = new int[candidates.size()];
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < firstStretch.length; i++) {
      firstStretch[i] = stretches.size();
      stretches.addAll(candidates.get(i).stretches());
    }
    this.tokens = new QuotedTokens(document, stretches);
    this.entityOf = new TaggedEntity[document.tokens().size()];
    for (TaggedEntity entity : document.entities()) {
      for (int i = entity.firstToken(); i < entity.endToken(); i++) {
        entityOf[i] = entity;
      }
    }
    for (QuoteCandidate candidate : candidates) {
      copies.merge(key(candidate), 1, Integer::sum);
      longOnes += tokenCount(candidate) >= LONG ? 1 : 0;
    }
  }

  private int tokenCount(QuoteCandidate candidate) {
    return document.tokenAt(candidate.last().span().end())
        - document.tokenAt(candidate.first().span().start());
  }

  private String key(QuoteCandidate candidate) {
    int start = candidate.first().span().start();
    int end = Math.min(candidate.first().span().end(), start + MAX_KEY);
    while (end > start + 1 && ".,!?".indexOf(document.text().charAt(end - 1)) >= 0) {
      end--;
    }
    return document.text().substring(start, end).toLowerCase(Locale.ROOT);
  }

  Document document() {
    return document;
  }

  List<QuoteCandidate> candidates() {
    return candidates;
  }

  /** A candidate with its words and those around it. */
  Quotation quotation(int index) {
    QuoteCandidate candidate = candidates.get(index);
    int first = firstStretch[index];
    int last = first + candidate.stretches().size() - 1;
    List<Token> words = new ArrayList<>();
    for (int i = first; i <= last && words.size() < MAX_WORDS; i++) {
      words.addAll(tokens.words(i, MAX_WORDS));
    }
    return new Quotation(index, candidate, words, tokens.before(first), tokens.after(last));
  }

  /** How many quotations of the article have the same words. */
  int copies(QuoteCandidate candidate) {
    return copies.getOrDefault(key(candidate), 1);
  }

  /** The share of long quotations among all. */
  double longShare() {
    return (double) longOnes / candidates.size();
  }

  /** The name that a token is part of. */
  @Nullable TaggedEntity entityOf(Token token) {
    return entityOf[token.index()];
  }
}
