package io.github.verbatim.internal.speaker.attribution;

/**
 * Steps back over what is inserted between a subject and its verb: appositions, brackets, titles of
 * works in marks, relative clauses. Immutable.
 */
final class Insertions {
  private final ArticleView view;

  Insertions(ArticleView view) {
    this.view = view;
  }

  /** Opening mark of a title in marks whose closing mark is given; -1 if there is none near. */
  int titleStart(int close) {
    for (int i = close - 1; i > 0 && close - i < 12 && view.sameSentence(i, close); i--) {
      if (view.isMark(i)) {
        return i;
      }
    }
    return -1;
  }

  /** From a comma back to the one that opens the inserted phrase, or just over it. */
  int overComma(int comma) {
    for (int i = comma - 1; i > 0 && comma - i < 40 && view.sameSentence(i, comma); i--) {
      if (isBreak(view.words[i]) && !view.isQuoted(i)) {
        return i - 1;
      }
    }
    return comma - 1;
  }

  /** From a closing bracket back to the token in front of the opening one. */
  int overBrackets(int close) {
    for (int i = close - 1; i > 0 && close - i < 20; i--) {
      if (view.words[i].equals("(") || view.words[i].equals("-LRB-")) {
        return i - 1;
      }
    }
    return close - 1;
  }

  /** The relative pronoun in front of a verb of a relative clause without commas; -1 if none. */
  int relativeBefore(int verb) {
    for (int i = verb - 1; i > 0 && verb - i < 8 && view.sameSentence(i, verb); i--) {
      if (view.isQuoted(i) || isBreak(view.words[i])) {
        return -1;
      }
      if (view.tags[i].equals("WP") || view.tags[i].equals("WDT")) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the word sets an insertion apart: a comma or a dash. */
  static boolean isBreak(String word) {
    return word.equals(",") || word.equals("—") || word.equals("–") || word.equals("--");
  }
}
