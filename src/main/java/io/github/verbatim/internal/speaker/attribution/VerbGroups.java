package io.github.verbatim.internal.speaker.attribution;

/** The verbs of an article with their auxiliaries. Immutable. */
final class VerbGroups {
  private final ArticleView view;
  private final HeadIndex heads;

  VerbGroups(ArticleView view, HeadIndex heads) {
    this.view = view;
    this.heads = heads;
  }

  /** Whether a verb is none that only helps another one. */
  boolean isContentVerb(int i) {
    if (!view.isVerb(i) || heads.isHead(i)) {
      return false;
    }
    if (!view.isAuxiliary(i)) {
      return true;
    }
    for (int j = i + 1; j < view.size && j < i + 5 && !view.isQuoted(j); j++) {
      if (view.isVerb(j)) {
        return false;
      }
      if (!view.isAdverb(j)) {
        return true;
      }
    }
    return true;
  }

  /** Index of the first token of the group of a verb: "has" in "has not said". */
  int groupStart(int verb) {
    int i = verb;
    while (i > 0 && verb - i < 8 && view.sameSentence(i - 1, verb) && inGroup(i - 1)) {
      i--;
    }
    while (i < verb && view.isAdverb(i)) {
      i++;
    }
    return i;
  }

  private boolean inGroup(int i) {
    return !view.isQuoted(i)
        && (view.isAuxiliary(i) || view.isAdverb(i) || view.tags[i].equals("TO"));
  }

  /** The form of a verb whose group begins at {@code start}. */
  Clause.Form form(int start, int verb) {
    boolean be = false;
    boolean finite = false;
    for (int i = start; i < verb; i++) {
      be |= view.lemmas[i].equals("be") || view.lemmas[i].equals("get");
      finite |= view.isAuxiliary(i) && !view.tags[i].equals("VBG") && !view.tags[i].equals("VB");
    }
    boolean to = view.tags[start].equals("TO");
    return switch (view.tags[verb]) {
      case "VBG" -> finite ? Clause.Form.FINITE : Clause.Form.PARTICIPLE;
      case "VBN" -> be ? Clause.Form.PASSIVE : finite ? Clause.Form.FINITE : Clause.Form.BARE;
      case "VB" -> to && !finite ? Clause.Form.INFINITIVE : Clause.Form.FINITE;
      default -> Clause.Form.FINITE;
    };
  }
}
