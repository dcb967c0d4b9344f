package io.github.verbatim.internal.organization;

import io.github.verbatim.internal.document.EntityLabel;
import io.github.verbatim.internal.document.Sentence;
import java.util.HashSet;
import java.util.Set;

/**
 * In a headline that Writes Every Word With A Capital a tagger cannot see where a name ends: keeps
 * of a name there only what the rest of the article knows, if it knows a part of it.
 */
final class Headlines implements Correction {
  /** Fewest words of a headline that show its style. */
  private static final int MIN_WORDS = 4;

  private static final int LONG_WORD = 4;

  /** Longest name that is looked at; bounds the cost of a list in capitals. */
  private static final int MAX_TOKENS = 20;

  @Override
  public void apply(NameSpans names) {
    Set<String> known = new HashSet<>();
    Set<Integer> headlines = new HashSet<>();
    for (Sentence sentence : names.document().sentences()) {
      if (isTitleCase(names, sentence)) {
        headlines.add(sentence.index());
      }
    }
    if (headlines.isEmpty()) {
      return;
    }
    for (int first : names.starts()) {
      if (!headlines.contains(names.token(first).sentence())) {
        known.add(names.form(first, names.end(first)));
      }
    }
    for (int first : names.starts()) {
      if (headlines.contains(names.token(first).sentence())) {
        shrink(names, first, known);
      }
    }
  }

  private static boolean isTitleCase(NameSpans names, Sentence sentence) {
    int words = 0;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      String word = names.text(i);
      if (Words.isLowerCase(word) && word.length() >= LONG_WORD) {
        return false;
      }
      words += Words.isCapitalized(word) ? 1 : 0;
    }
    return words >= MIN_WORDS;
  }

  private static void shrink(NameSpans names, int first, Set<String> known) {
    int end = names.end(first);
    EntityLabel label = names.label(first);
    if (end - first < 3
        || end - first > MAX_TOKENS
        || label == null
        || known.contains(names.form(first, end))) {
      return;
    }
    for (int length = end - first - 1; length >= 1; length--) {
      for (int from = first; from + length <= end; from++) {
        if (known.contains(names.form(from, from + length))) {
          names.clear(first, from);
          names.clear(from + length, end);
          names.set(from, from + length, label);
          return;
        }
      }
    }
  }
}
