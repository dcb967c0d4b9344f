package io.github.verbatim.internal.tagger;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.List;
import java.util.Locale;

/**
 * A lexicon of word classes, found by distributional similarity, that the part-of-speech tagger and
 * the entity classifier share; they ask in different ways. Immutable.
 */
final class WordClasses {
  private final KeyTable words;
  private final short[] classes;
  private final List<String> names;

  /**
   * Takes the arrays over.
   *
   * @param classes for each index of {@code words} the index of its class in {@code names}
   */
  WordClasses(KeyTable words, short[] classes, List<String> names) {
    this.words = words;
    this.classes = classes;
    this.names = List.copyOf(names);
  }

  /** The class of a word as it is written, in lower case; or what stands for none. */
  String plain(String word, String unknown) {
    return of(word.toLowerCase(Locale.ROOT), unknown);
  }

  /** The same, all digits being one. */
  String withoutDigits(String word, String unknown) {
    return of(
        WordShapeClassifier.wordShape(
            word.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS),
        unknown);
  }

  private String of(String word, String unknown) {
    int index = words.find(Fragment.of(word).key());
    return index < 0 ? unknown : names.get(classes[index]);
  }

  void write(ModelOutput out) {
    out.longs(words.keys());
    out.shorts(classes);
    out.texts(names);
  }

  static WordClasses read(ModelInput in) {
    return new WordClasses(new KeyTable(in.longs()), in.shorts(), in.texts());
  }
}
