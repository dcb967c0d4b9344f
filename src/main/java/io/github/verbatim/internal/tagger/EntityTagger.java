package io.github.verbatim.internal.tagger;

import io.github.verbatim.internal.tagger.WordType.EntityFeatures;

/** Finds the best named-entity labels of one sentence. For one thread, used once. */
final class EntityTagger {
  /** How far a word's features as one before or after reach. */
  private static final int WINDOW = 5;

  /** How far the pattern of a name's occurrences is looked for. */
  private static final int MAX_JUMP = 149;

  private static final String PROPER_NOUN = "NNP";

  private static final long NO_PATTERN = pattern("NO-OCCURRENCE-PATTERN");
  private static final long[] NEXT_AFTER_NAME = {
    pattern("XY-NEXT-OCCURRENCE-XY"), pattern("XY-NEXT-OCCURRENCE-Y")
  };
  private static final long[] LAST_AFTER_NAME = {
    pattern("XY-PREV-OCCURRENCE-XY"), pattern("XY-PREV-OCCURRENCE-Y")
  };
  private static final long[] NEXT = {
    pattern("X-NEXT-OCCURRENCE-YX"), pattern("X-NEXT-OCCURRENCE-XY"), pattern("X-NEXT-OCCURRENCE-X")
  };
  private static final long[] LAST = {
    pattern("X-PREV-OCCURRENCE-YX"), pattern("X-PREV-OCCURRENCE-XY"), pattern("X-PREV-OCCURRENCE-X")
  };

  private final EntityModel model;
  private final WordType[] sentence;
  private final String[] tags;
  private final WordType outside;
  private final int labelCount;

  EntityTagger(EntityModel model, WordType[] sentence, String[] tags, WordType outside) {
    this.model = model;
    this.sentence = sentence;
    this.tags = tags;
    this.outside = outside;
    labelCount = model.labels().size();
  }

  private static long pattern(String name) {
    return Fragment.of(name + "|C").key();
  }

  private WordType word(int i) {
    return i < 0 || i >= sentence.length ? outside : sentence[i];
  }

  /** The labels; before the first token nothing is a name. */
  String[] labels() {
    int n = sentence.length;
    double[] scores = new double[labelCount];
    double[] ofLabel = new double[labelCount];
    double[] ofPair = new double[labelCount * labelCount];
    int[][] back = new int[n][labelCount];
    for (int i = 0; i < n; i++) {
      score(i, ofLabel, ofPair);
      double[] now = new double[labelCount];
      for (int y = 0; y < labelCount; y++) {
        int best = 0;
        for (int x = 1; i > 0 && x < labelCount; x++) {
          if (scores[x] + ofPair[x * labelCount + y]
              > scores[best] + ofPair[best * labelCount + y]) {
            best = x;
          }
        }
        back[i][y] = best;
        now[y] = scores[best] + ofPair[best * labelCount + y] + ofLabel[y];
      }
      scores = now;
    }
    return trace(scores, back);
  }

  private String[] trace(double[] scores, int[][] back) {
    int label = 0;
    for (int y = 1; y < labelCount; y++) {
      label = scores[y] > scores[label] ? y : label;
    }
    String[] labels = new String[back.length];
    for (int i = back.length - 1; i >= 0; i--) {
      labels[i] = model.labels().get(label);
      label = back[i][label];
    }
    return labels;
  }

  private void score(int i, double[] ofLabel, double[] ofPair) {
    WordType wordType = word(i);
    WordType previousType = word(i - 1);
    WordType nextType = word(i + 1);
    EntityFeatures word = wordType.entity;
    EntityFeatures previous = previousType.entity;
    EntityFeatures next = nextType.entity;
    for (int k = 0; k < ofLabel.length; k++) {
      ofLabel[k] = word.asWord[k] + previous.asPrevious[k] + next.asNext[k];
    }
    for (int k = 0; k < ofPair.length; k++) {
      ofPair[k] = word.pairAsWord[k] + previous.pairAsPrevious[k] + next.pairAsNext[k];
    }
    addNeighbours(i, ofLabel);
    addShapes(previousType, word, nextType, ofLabel);
    if (previous.isShort) {
      model.addOfLabel(
          word(i - 2)
              .text
              .then(EntityFeature.DOTS)
              .keyWith(word.shape, EntityFeature.SECOND_LAST_WORD_SHAPE),
          ofLabel);
    }
    if (next.isShort) {
      model.addOfLabel(
          word(i + 2)
              .text
              .then(EntityFeature.DOTS)
              .keyWith(word.shape, EntityFeature.SECOND_NEXT_WORD_SHAPE),
          ofLabel);
    }
    addOccurrences(i, ofLabel);
    Fragment previousText = previousType.text.then(EntityFeature.DASH);
    model.addOfPair(previousText.keyWith(wordType.text, EntityFeature.PAIR_WORDS), ofPair);
    Fragment previousClass = previous.ofClass.then(EntityFeature.DASH);
    model.addOfPair(previousClass.keyWith(word.ofClass, EntityFeature.PAIR_CLASSES), ofPair);
    Fragment previousShape = previous.shape.then(EntityFeature.DASH);
    model.addOfPair(previousShape.keyWith(word.shape, EntityFeature.PAIR_SHAPES), ofPair);
  }

  private void addShapes(WordType previous, EntityFeatures word, WordType next, double[] ofLabel) {
    Fragment dots = EntityFeature.DOTS;
    Fragment dotsShape = dots.then(word.shape);
    Fragment shapeDots = word.shape.then(dots);
    Fragment previousShape = previous.entity.shape.then(dotsShape);
    model.addOfLabel(previous.text.keyWith(dotsShape, EntityFeature.PREVIOUS_WORD_SHAPE), ofLabel);
    model.addOfLabel(shapeDots.keyWith(next.text, EntityFeature.SHAPE_NEXT_WORD), ofLabel);
    model.addOfLabel(previousShape.keyWith(EntityFeature.PREVIOUS_SHAPE_SHAPE), ofLabel);
    model.addOfLabel(shapeDots.keyWith(next.entity.shape, EntityFeature.SHAPE_NEXT_SHAPE), ofLabel);
    model.addOfLabel(
        previousShape.then(dots).keyWith(next.entity.shape, EntityFeature.SHAPES), ofLabel);
  }

  /** The words nearby, on either side, each word once. */
  private void addNeighbours(int i, double[] ofLabel) {
    for (int distance = 1; distance <= WINDOW; distance++) {
      if (isFirst(i, -1, distance)) {
        addTo(word(i - distance).entity.asOneBefore, ofLabel);
      }
      if (isFirst(i, 1, distance)) {
        addTo(word(i + distance).entity.asOneAfter, ofLabel);
      }
    }
  }

  private boolean isFirst(int i, int side, int distance) {
    long hash = word(i + side * distance).text.hash();
    for (int nearer = 1; nearer < distance; nearer++) {
      if (word(i + side * nearer).text.hash() == hash) {
        return false;
      }
    }
    return true;
  }

  private static void addTo(double[] weights, double[] sum) {
    for (int k = 0; k < sum.length; k++) {
      sum[k] += weights[k];
    }
  }

  /** Where else in the sentence a capitalized word stands that a word in lower case follows. */
  private void addOccurrences(int i, double[] ofLabel) {
    EntityFeatures next = word(i + 1).entity;
    if (i == 0
        || !word(i).entity.isNameCase
        || next.hasUpperCase
        || !next.hasLetter
        || !word(i - 1).entity.hasLetter) {
      model.addOfLabel(NO_PATTERN, ofLabel);
      return;
    }
    boolean afterName = isName(i - 1);
    int found = 0;
    for (int k = i + 3; k < sentence.length && k <= i + MAX_JUMP; k++) {
      if (isSame(k, i)) {
        found |= 1 << (afterName ? (isSame(k - 1, i - 1) ? 0 : 1) : beside(k - 1, k + 1));
      }
    }
    add(found, afterName ? NEXT_AFTER_NAME : NEXT, ofLabel);
    found = 0;
    for (int k = i - 3; k >= 0 && k >= i - MAX_JUMP; k--) {
      if (isSame(k, i)) {
        found |= 1 << (afterName ? (isSame(k - 1, i - 1) ? 0 : 1) : beside(k + 1, k - 1));
      }
    }
    add(found, afterName ? LAST_AFTER_NAME : LAST, ofLabel);
  }

  private boolean isSame(int a, int b) {
    return word(a).word.equals(word(b).word);
  }

  /** Whether the first of two neighbours is a name's word (0), or else the second (1), or none. */
  private int beside(int first, int second) {
    return isName(first) ? 0 : isName(second) ? 1 : 2;
  }

  private boolean isName(int i) {
    return word(i).entity.isNameCase && tags[i].equals(PROPER_NOUN);
  }

  private void add(int found, long[] patterns, double[] ofLabel) {
    for (int k = 0; k < patterns.length; k++) {
      if ((found & (1 << k)) != 0) {
        model.addOfLabel(patterns[k], ofLabel);
      }
    }
  }
}
