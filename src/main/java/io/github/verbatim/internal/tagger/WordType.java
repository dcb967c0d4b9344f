package io.github.verbatim.internal.tagger;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Locale;

/**
 * All that the taggers know of a word form wherever it stands: its shape and class, and the summed
 * weights of its features as the word itself, the one before, and the one after. Made once for each
 * form of an article; immutable from then on.
 */
final class WordType {
  private static final String NO_CLASS_POS = "null";
  private static final String NO_CLASS_ENTITY = "0";
  private static final int MAX_NGRAM = 6;

  /** In American spelling, which is what both models were trained on. */
  final String word;

  final Fragment text;

  /** The class of the entity classifier. */
  final String entityClass;

  final EntityFeatures entity;
  final PosFeatures pos;

  /**
   * Looks at a word.
   *
   * @param form as the tokenizer has it
   */
  static WordType of(String form, Taggers taggers) {
    return new WordType(Americanize.americanize(form), taggers, false);
  }

  /** What stands before the first and after the last token of a sentence. */
  static WordType outside(Taggers taggers) {
    return new WordType("", taggers, true);
  }

  private WordType(String word, Taggers taggers, boolean outside) {
    this.word = word;
    text = Fragment.of(word);
    entityClass = taggers.classes().withoutDigits(word, NO_CLASS_ENTITY);
    entity = new EntityFeatures(taggers.entities(), outside);
    // The part-of-speech tagger has another word for what is outside.
    String posWord = outside ? PosModel.OUTSIDE : word;
    pos =
        new PosFeatures(
            posWord,
            outside ? Fragment.of(posWord) : text,
            taggers.classes().plain(posWord, NO_CLASS_POS),
            taggers.pos());
  }

  /** Sums for the entity classifier. */
  final class EntityFeatures {
    final Fragment shape;
    final Fragment ofClass;
    final boolean isShort = word.length() <= 3;
    final boolean isNameCase = isNameCase(word);
    final boolean hasLetter = word.chars().anyMatch(c -> Character.isLetter((char) c));
    final boolean hasUpperCase = word.chars().anyMatch(c -> Character.isUpperCase((char) c));

    final double[] asWord;
    final double[] asPrevious;
    final double[] asNext;

    /** As one of the words before or after, at whatever distance. */
    final double[] asOneBefore;

    final double[] asOneAfter;
    final double[] pairAsWord;
    final double[] pairAsPrevious;
    final double[] pairAsNext;

    private EntityFeatures(EntityModel model, boolean outside) {
      String shapeText =
          outside
              ? ""
              : WordShapeClassifier.wordShape(
                  word, WordShapeClassifier.WORDSHAPECHRIS2USELC, model.lowerCaseWords());
      shape = Fragment.of(shapeText);
      // Where the original has no value it has an empty one in some places, "null" in others.
      Fragment missing = Fragment.of("null");
      ofClass = outside ? Fragment.EMPTY : Fragment.of(entityClass);
      Fragment labelClass = outside ? missing : ofClass;
      int n = model.labels().size();
      asWord = new double[n];
      asPrevious = new double[n];
      asNext = new double[n];
      asOneBefore = new double[n];
      asOneAfter = new double[n];
      model.addOfLabel(text.keyWith(EntityFeature.PREVIOUS_WORD), asPrevious);
      model.addOfLabel(labelClass.keyWith(EntityFeature.PREVIOUS_CLASS), asPrevious);
      model.addOfLabel(shape.keyWith(EntityFeature.PREVIOUS_SHAPE), asPrevious);
      model.addOfLabel(text.keyWith(EntityFeature.NEXT_WORD), asNext);
      model.addOfLabel(labelClass.keyWith(EntityFeature.NEXT_CLASS), asNext);
      model.addOfLabel(shape.keyWith(EntityFeature.NEXT_SHAPE), asNext);
      model.addOfLabel(text.keyWith(EntityFeature.ONE_BEFORE), asOneBefore);
      model.addOfLabel(text.keyWith(EntityFeature.ONE_AFTER), asOneAfter);
      pairAsWord = new double[n * n];
      pairAsPrevious = new double[n * n];
      pairAsNext = new double[n * n];
      model.addOfPair(text.keyWith(EntityFeature.PAIR_PREVIOUS_WORD), pairAsPrevious);
      model.addOfPair(ofClass.keyWith(EntityFeature.PAIR_PREVIOUS_CLASS), pairAsPrevious);
      model.addOfPair(shape.keyWith(EntityFeature.PAIR_PREVIOUS_SHAPE), pairAsPrevious);
      model.addOfPair(
          (outside ? missing : shape).keyWith(EntityFeature.PAIR_NEXT_SHAPE), pairAsNext);
      if (!outside) {
        addAsWord(model);
      }
    }

    private void addAsWord(EntityModel model) {
      model.addOfLabel(EntityFeature.ALWAYS.key(), asWord);
      model.addOfLabel(text.keyWith(EntityFeature.WORD), asWord);
      model.addOfLabel(ofClass.keyWith(EntityFeature.CLASS), asWord);
      model.addOfLabel(shape.keyWith(EntityFeature.SHAPE), asWord);
      addNgrams(model);
      model.addOfPair(EntityFeature.PAIR_ALWAYS.key(), pairAsWord);
      model.addOfPair(text.keyWith(EntityFeature.PAIR_WORD), pairAsWord);
      model.addOfPair(ofClass.keyWith(EntityFeature.PAIR_CLASS), pairAsWord);
      model.addOfPair(shape.keyWith(EntityFeature.PAIR_SHAPE), pairAsWord);
      model.addOfPair(shape.keyWith(EntityFeature.PAIR_SHAPE_TOO), pairAsWord);
    }

    /** Beginnings and ends of the word, with a mark at either side; each counts once. */
    private void addNgrams(EntityModel model) {
      String marked = '<' + word + '>';
      int longest = Math.min(MAX_NGRAM, marked.length());
      long[] keys = new long[2 * longest];
      int count = 0;
      for (int length = 2; length <= longest; length++) {
        count = addNgram(Fragment.of(marked, 0, length), keys, count, model);
        int from = marked.length() - length;
        count = addNgram(Fragment.of(marked, from, marked.length()), keys, count, model);
      }
    }

    private int addNgram(Fragment ngram, long[] keys, int count, EntityModel model) {
      long key = EntityFeature.NGRAM.keyWith(ngram, EntityFeature.NGRAM_END);
      for (int i = 0; i < count; i++) {
        if (keys[i] == key) {
          return count;
        }
      }
      model.addOfLabel(key, asWord);
      keys[count] = key;
      return count + 1;
    }
  }

  private static boolean isNameCase(String word) {
    return word.length() >= 2
        && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)))
        && word.chars().skip(1).noneMatch(c -> Character.isUpperCase((char) c));
  }

  /** Sums for the part-of-speech tagger. */
  static final class PosFeatures {
    final String word;
    final int[] tags;
    final boolean isRare;
    final boolean startsUpperCase;

    /** Of a capitalized word the most frequent tag of the one in lower case, otherwise "0". */
    final String lowerCaseTag;

    final Fragment shape;
    final Fragment ofClass;
    final boolean hasUpperCase;

    /** Scores by tag, and e to their power. */
    final double[] asWord;

    final double[] asWordFactors;
    final double[] asPrevious;
    final double[] asPreviousFactors;
    final double[] asNext;
    final double[] asNextFactors;

    PosFeatures(String word, Fragment text, String wordClass, PosModel model) {
      this.word = word;
      int index = model.word(text);
      tags = model.tagsOf(index);
      isRare = model.isRare(index);
      startsUpperCase = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      hasUpperCase = word.chars().anyMatch(c -> Character.isUpperCase((char) c));
      shape = Fragment.of(WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2));
      ofClass = Fragment.of(wordClass);
      lowerCaseTag = startsUpperCase ? lowerCaseTag(model) : "0";
      int n = model.tags().size();
      asWord = new double[n];
      asPrevious = new double[n];
      asNext = new double[n];
      model.add(PosModel.template(PosModel.WORD).keyWith(text), asWord);
      if (isRare) {
        addRare(model);
      }
      model.add(PosModel.template(PosModel.PREVIOUS_WORD).keyWith(text), asPrevious);
      model.add(PosModel.template(PosModel.NEXT_WORD).keyWith(text), asNext);
      asWordFactors = PosModel.factors(asWord);
      asPreviousFactors = PosModel.factors(asPrevious);
      asNextFactors = PosModel.factors(asNext);
    }

    private String lowerCaseTag(PosModel model) {
      int lower = model.word(Fragment.of(word.toLowerCase(Locale.ROOT)));
      return lower < 0 ? "0" : model.mostFrequentTag(lower);
    }

    private void addRare(PosModel model) {
      boolean digit = word.chars().anyMatch(c -> Character.isDigit((char) c));
      boolean letter = word.chars().anyMatch(c -> Character.isLetter((char) c));
      boolean dash = word.indexOf('-') >= 0;
      boolean allUpperCase = word.chars().allMatch(c -> Character.isUpperCase((char) c));
      model.add(PosModel.template(PosModel.SHAPE).keyWith(shape), asWord);
      model.add(PosModel.template(PosModel.CLASS).keyWith(ofClass), asWord);
      add(PosModel.HAS_UPPER_CASE, hasUpperCase, model);
      add(PosModel.HAS_DIGIT, digit, model);
      add(PosModel.HAS_DASH, dash, model);
      add(PosModel.HAS_LETTER_DIGIT_DASH, letter && dash && digit, model);
      add(PosModel.ALL_UPPER_CASE, allUpperCase, model);
      add(PosModel.HAS_UPPER_DIGIT_DASH, hasUpperCase && dash && digit, model);
      for (int length = 1; length <= PosModel.MAX_AFFIX; length++) {
        boolean shorter = word.length() < length;
        Fragment prefix = shorter ? TOO_SHORT : Fragment.of(word, 0, length);
        Fragment suffix =
            shorter ? TOO_SHORT : Fragment.of(word, word.length() - length, word.length());
        model.add(PosModel.template(PosModel.PREFIX + length - 1).keyWith(prefix), asWord);
        model.add(PosModel.template(PosModel.SUFFIX + length - 1).keyWith(suffix), asWord);
      }
      Fragment unicodeShape =
          Fragment.of(WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS4));
      model.add(PosModel.template(PosModel.UNICODE_SHAPE).keyWith(unicodeShape), asWord);
      add(PosModel.NOT_ALPHANUMERIC, !letter && !digit, model);
    }

    private void add(int template, boolean value, PosModel model) {
      model.add(PosModel.template(template).keyWith(value ? YES : NO), asWord);
    }
  }

  static final Fragment YES = Fragment.of("1");
  static final Fragment NO = Fragment.of("0");
  private static final Fragment TOO_SHORT = Fragment.of("######");
}
