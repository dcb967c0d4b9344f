package io.github.verbatim.output;

import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.Quote;

/** How much each speaker is quoted: quotes, and words in them. Immutable. */
final class QuoteShares {
  private final int[] quotes;
  private final int[] words;
  private int allQuotes;
  private int allWords;

  /** Counts; the place behind the last speaker is for quotes without one. */
  QuoteShares(ArticleRecord article) {
    int nobody = article.speakers().size();
    quotes = new int[nobody + 1];
    words = new int[nobody + 1];
    for (Quote quote : article.quotes()) {
      int speaker = quote.speaker() == null ? nobody : quote.speaker();
      int count = words(quote.text());
      quotes[speaker]++;
      words[speaker] += count;
      allQuotes++;
      allWords += count;
    }
  }

  int quotes(int speaker) {
    return quotes[speaker];
  }

  int words(int speaker) {
    return words[speaker];
  }

  /** Share of all quotes in per cent, rounded. */
  int quotePercent(int speaker) {
    return percent(quotes[speaker], allQuotes);
  }

  /** Share of all quoted words in per cent, rounded. */
  int wordPercent(int speaker) {
    return percent(words[speaker], allWords);
  }

  private static int percent(int part, int whole) {
    return whole == 0 ? 0 : (int) Math.round(100.0 * part / whole);
  }

  /** Number of stretches without white space that have a letter or a digit. */
  static int words(String text) {
    int words = 0;
    boolean counted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        counted = false;
      } else if (!counted && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
        counted = true;
        words++;
      }
    }
    return words;
  }
}
