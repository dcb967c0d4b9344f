package io.github.verbatim.internal.document;

import edu.stanford.nlp.process.Morphology;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Base forms by CoreNLP, each of which is worked out once for an article. For one thread. */
final class CoreNlpLemmas {
  /** The lemmatizer's lexer is made for words; anything long or odd is its own base form. */
  private static final int MAX_WORD = 50;

  private final Morphology morphology = new Morphology();
  private final Map<TaggedWord, String> known = new HashMap<>();

  private record TaggedWord(String word, String tag) {}

  /** The base form of a word with this part of speech. */
  String of(String word, String tag) {
    return word.length() > MAX_WORD
        ? word
        : known.computeIfAbsent(
            new TaggedWord(word, tag), key -> morphology.lemma(folded(key.word, key.tag), key.tag));
  }

  /**
   * CoreNLP folds the case of all but names itself, but as the machine's locale has it: in Turkish
   * "It" would be "ıt".
   */
  private static String folded(String word, String tag) {
    return tag.startsWith("NNP") ? word : word.toLowerCase(Locale.ROOT);
  }
}
