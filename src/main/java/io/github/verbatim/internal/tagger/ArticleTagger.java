package io.github.verbatim.internal.tagger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tags the sentences of one article. What is known of a word form is worked out once for the
 * article. For one thread.
 */
public final class ArticleTagger {
  private final Map<String, WordType> types = new HashMap<>();
  private final Taggers taggers;
  private final WordType outside;
  private final WordType end;

  ArticleTagger(Taggers taggers) {
    this.taggers = taggers;
    outside = WordType.outside(taggers);
    end = WordType.of(PosTagger.END_WORD, taggers);
  }

  /**
   * Tags a sentence.
   *
   * @param words its tokens, as CoreNLP's tokenizer has them
   * @param fixedTags for each token its tag if that is known already, otherwise null
   */
  public TaggedSentence tag(List<String> words, List<? extends @Nullable String> fixedTags) {
    WordType[] sentence = new WordType[words.size()];
    for (int i = 0; i < sentence.length; i++) {
      sentence[i] = types.computeIfAbsent(words.get(i), word -> WordType.of(word, taggers));
    }
    String[] tags = new PosTagger(taggers.pos(), sentence, outside, end).tags(fixedTags);
    String[] labels = new EntityTagger(taggers.entities(), sentence, tags, outside).labels();
    String[] classes = new String[sentence.length];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = sentence[i].entityClass;
    }
    return new TaggedSentence(List.of(tags), List.of(labels), List.of(classes));
  }
}
