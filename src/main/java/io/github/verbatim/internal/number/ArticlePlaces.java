package io.github.verbatim.internal.number;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often an article names a place: tells whose peso is meant. Counted when it is first asked.
 * For one thread, used for one article.
 */
final class ArticlePlaces {
  private final Document document;
  private @Nullable Map<String, Integer> counts;

  ArticlePlaces(Document document) {
    this.document = document;
  }

  /** How often these words occur together; 0 if not at all. */
  int count(List<String> words) {
    Map<String, Integer> known = counts;
    if (known == null) {
      known = countWords();
      counts = known;
    }
    int sum = 0;
    for (String word : words) {
      sum += known.getOrDefault(word, 0);
    }
    return sum;
  }

  private Map<String, Integer> countWords() {
    Map<String, Integer> words = new HashMap<>();
    for (Token token : document.tokens()) {
      words.merge(token.text().toLowerCase(Locale.ROOT), 1, Integer::sum);
    }
    return words;
  }
}
