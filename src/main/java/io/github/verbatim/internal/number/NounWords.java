package io.github.verbatim.internal.number;

import io.github.verbatim.internal.document.Token;
import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.LexiconRow;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Nouns that the walk over a noun phrase has to know. Immutable after loading. */
final class NounWords {
  private final Set<String> plurals;
  private final Set<String> times = new HashSet<>();

  private NounWords(Set<String> plurals) {
    this.plurals = plurals;
  }

  static NounWords load(LexiconReader lexicons) {
    NounWords words = new NounWords(lexicons.words("lexicons/en/plural-nouns.tsv"));
    for (LexiconRow row : lexicons.rows("lexicons/en/date-words.tsv")) {
      String kind = row.field(1);
      if (kind.equals("weekday") || kind.equals("day") || kind.equals("month")) {
        words.times.add(row.field(0));
      }
    }
    return words;
  }

  /** Whether a noun is a plural without an ending ("aircraft"). */
  boolean isPlural(Token noun) {
    return plurals.contains(noun.lemma());
  }

  /** Whether a noun says when, so that it ends what is counted ("five shots Friday"). */
  boolean isTime(Token noun) {
    String word = noun.text().toLowerCase(Locale.ROOT);
    boolean name = noun.tag().startsWith("NNP");
    return times.contains(word)
        && (name
            || (word.length() > 3 && word.endsWith("day"))
            || word.endsWith("tonight")
            || word.endsWith("tomorrow"));
  }
}
