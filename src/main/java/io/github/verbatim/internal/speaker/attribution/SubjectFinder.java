package io.github.verbatim.internal.speaker.attribution;

import java.util.List;

/** Finds the subjects of verbs, each with the help of those found before. For one thread. */
final class SubjectFinder {
  /** The subject of no verb. */
  static final int NONE = HeadIndex.NONE;

  private static final int MAX_STEPS = 60;

  /** Longest quote that may stand within a clause, in tokens. */
  private static final int MAX_FRAGMENT = 16;

  private final ArticleView view;
  private final List<Candidate> candidates;
  private final HeadIndex heads;
  private final Insertions insertions;
  private final List<Clause> clauses;

  private Clause.Link link = Clause.Link.NONE;

  /**
   * For one article.
   *
   * @param clauses those found so far; grows while this object is in use
   */
  SubjectFinder(
      ArticleView view, List<Candidate> candidates, HeadIndex heads, List<Clause> clauses) {
    this.view = view;
    this.candidates = candidates;
    this.heads = heads;
    this.insertions = new Insertions(view);
    this.clauses = clauses;
  }

  /** The clause of a verb whose group begins at {@code start}. */
  Clause clause(int verb, int start, Clause.Form form) {
    link = Clause.Link.NONE;
    int subject = NONE;
    if (form == Clause.Form.PARTICIPLE || form == Clause.Form.INFINITIVE) {
      subject = form == Clause.Form.PARTICIPLE ? nounInFront(start) : NONE;
      if (subject == NONE) {
        subject = shared(verb);
      }
    } else {
      subject = isInverted(verb, start) ? NONE : left(start);
      if (subject == NONE) {
        subject = inverted(verb);
      }
    }
    return new Clause(verb, start, form, subject, subject == NONE ? Clause.Link.NONE : link);
  }

  /** Whether the verb opens a sentence or follows a quote, so that its subject stands behind it. */
  private boolean isInverted(int verb, int start) {
    if (!view.verbs[verb].takesQuote() || view.tags[verb].equals("VB")) {
      return false;
    }
    int before = start - 1;
    if (before >= 0 && view.sameSentence(before, verb) && view.words[before].equals(",")) {
      before--;
    }
    boolean behindQuote =
        before < 0
            || !view.sameSentence(before, verb)
            || view.isQuoted(before)
            || view.isMark(before);
    boolean behindComma = before != start - 1;
    int next = verb + 1;
    boolean subjectFollows =
        next < view.size && view.sameSentence(next, verb) && startsSubject(next);
    return subjectFollows
        && (behindQuote
            || (behindComma && view.verbs[verb] == VerbClass.SAY && isSubjectLike(next)));
  }

  private boolean isSubjectLike(int i) {
    return heads.isHead(i) && !view.lemmas[i - 1].equals("tell");
  }

  private boolean startsSubject(int i) {
    return !view.isQuoted(i) && heads.isHead(i);
  }

  /** "Footage of Smith saying": the noun right in front of a participle. */
  private int nounInFront(int start) {
    int i = start - 1;
    while (i > 0 && start - i < 3 && view.isAdverb(i)) {
      i--;
    }
    if (i < 0 || !view.sameSentence(i, start) || view.isQuoted(i) || !heads.isHead(i)) {
      return NONE;
    }
    link = Clause.Link.DIRECT;
    return heads.at(i);
  }

  /** Of what follows a verb, the person's name that ends the noun phrase, or its first noun. */
  private int behind(int next) {
    for (int i = next; i < view.size && i < next + 14 && view.sameSentence(i, next); i++) {
      if (view.isQuoted(i) || Insertions.isBreak(view.words[i]) || view.isVerb(i)) {
        break;
      }
      int candidate = heads.at(i);
      if (candidate != NONE && candidates.get(candidate).kind() == CandidateKind.PERSON) {
        int before = candidates.get(candidate).chunkFirst() - 1;
        boolean own = before < next || !view.tags[before].equals("IN");
        return own ? candidate : heads.at(next);
      }
    }
    return heads.at(next);
  }

  private int inverted(int verb) {
    if (!view.verbs[verb].takesQuote()) {
      return NONE;
    }
    int next = verb + 1;
    while (next < view.size && next < verb + 3 && view.isAdverb(next)) {
      next++;
    }
    if (next >= view.size || !view.sameSentence(next, verb) || !startsSubject(next)) {
      return NONE;
    }
    boolean behindQuote = verb > 0 && behindQuote(verb);
    boolean opensSentence = verb == 0 || !view.sameSentence(verb - 1, verb);
    boolean parenthetical = verb > 0 && view.words[verb - 1].equals(",");
    if (behindQuote || opensSentence || parenthetical) {
      link = Clause.Link.INVERTED;
      return behind(next);
    }
    return NONE;
  }

  private boolean behindQuote(int verb) {
    int i = verb - 1;
    while (i > 0 && verb - i < 4 && (view.isAdverb(i) || view.words[i].equals(","))) {
      i--;
    }
    return view.isQuoted(i) || view.isMark(i);
  }

  /** The subject of the nearest earlier verb of the sentence that has one. */
  private int shared(int verb) {
    for (int c = clauses.size() - 1; c >= 0 && clauses.size() - c < 8; c--) {
      Clause earlier = clauses.get(c);
      if (!view.sameSentence(earlier.verb(), verb)) {
        return NONE;
      }
      if (earlier.subject() != NONE) {
        link = Clause.Link.SHARED;
        return earlier.subject();
      }
    }
    return NONE;
  }

  /** Looks for a subject to the left of a verb group. */
  private int left(int start) {
    int fallback = NONE;
    link = Clause.Link.DIRECT;
    int i = start - 1;
    for (int step = 0; step < MAX_STEPS && i >= 0 && view.sameSentence(i, start); step++) {
      if (view.isQuoted(i)) {
        Stretch quote = view.stretches.get(view.stretchAt[i]);
        if (quote.close() - quote.open() > MAX_FRAGMENT
            || !view.sameSentence(quote.open(), start)) {
          return fallback;
        }
        i = quote.open() - 1;
        continue;
      }
      String word = view.words[i];
      int title = view.isMark(i) ? insertions.titleStart(i) : NONE;
      if (title > 0) {
        fallback = fallback == NONE ? heads.at(i - 1) : fallback;
        i = title - 1;
      } else if (view.isAdverb(i) || isTimeWord(i)) {
        i--;
      } else if (word.equals(")") || word.equals("-RRB-")) {
        i = insertions.overBrackets(i);
        raise(Clause.Link.OVER_COMMA);
      } else if (Insertions.isBreak(word)) {
        i = insertions.overComma(i);
        raise(Clause.Link.OVER_COMMA);
      } else if (view.tags[i].equals("CC")) {
        return fallback != NONE ? fallback : shared(start);
      } else if (heads.isHead(i)) {
        Candidate found = candidates.get(heads.at(i));
        if (found.kind() == CandidateKind.RELATIVE) {
          raise(Clause.Link.RELATIVE);
          return found.index();
        }
        int preposition = found.chunkFirst() - 1;
        if (!isPreposition(preposition, start)) {
          return found.index();
        }
        fallback = found.kind().isName() || fallback == NONE ? found.index() : fallback;
        raise(Clause.Link.OVER_PREPOSITION);
        i = preposition - 1;
      } else if (view.isVerb(i) || view.tags[i].equals("MD")) {
        int relative = insertions.relativeBefore(i);
        if (relative < 0) {
          return fallback != NONE ? fallback : NONE;
        }
        raise(Clause.Link.OVER_COMMA);
        i = relative - 1;
      } else {
        i--;
      }
      if (i < 0) {
        break;
      }
    }
    return fallback;
  }

  private void raise(Clause.Link to) {
    if (link == Clause.Link.DIRECT) {
      link = to;
    }
  }

  private boolean isTimeWord(int i) {
    boolean timeNoun = Words.isTimeNoun(view.lemmas[i]) && view.isNoun(i);
    boolean timeModifier =
        i + 1 < view.size
            && Words.isTimeNoun(view.lemmas[i + 1])
            && (view.lower[i].equals("last")
                || view.lower[i].equals("this")
                || view.lower[i].equals("earlier")
                || view.lower[i].equals("next"));
    return timeNoun || timeModifier;
  }

  private boolean isPreposition(int i, int start) {
    if (i < 0 || !view.sameSentence(i, start) || view.isQuoted(i)) {
      return false;
    }
    if (view.tags[i].equals("TO")) {
      return true;
    }
    if (!view.tags[i].equals("IN")) {
      return false;
    }
    return switch (view.lower[i]) {
      case "that",
          "because",
          "if",
          "while",
          "although",
          "though",
          "as",
          "when",
          "after",
          "before",
          "since",
          "until",
          "whether",
          "unless" ->
          false;
      default -> i > 0 && view.sameSentence(i - 1, start) && !view.words[i - 1].equals(",");
    };
  }
}
