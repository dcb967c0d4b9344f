package io.github.verbatim.internal.speaker.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the verbs of an article, quotes left out, and their subjects, by patterns of parts of
 * speech: no parser. Every search is bounded, so the whole is linear in the article's length.
 */
final class ClauseFinder {
  private static final int MAX_STEPS = 60;

  /** Longest quote that may stand within a clause, in tokens. */
  private static final int MAX_FRAGMENT = 16;

  private static final int NONE = -1;

  private final ArticleView view;
  private final List<Candidate> candidates;
  private final int[] headCandidateAt;
  private final List<Clause> clauses = new ArrayList<>();

  private Clause.Link link = Clause.Link.NONE;

  private ClauseFinder(ArticleView view, List<Candidate> candidates) {
    this.view = view;
    this.candidates = candidates;
    this.headCandidateAt = new int[view.size];
    Arrays.fill(headCandidateAt, NONE);
    for (Candidate candidate : candidates) {
      if (candidate.isHead()) {
        Arrays.fill(
            headCandidateAt, candidate.chunkFirst(), candidate.chunkEnd(), candidate.index());
      }
    }
  }

  /** The clauses, ordered by verb. */
  static List<Clause> find(ArticleView view, List<Candidate> candidates) {
    ClauseFinder finder = new ClauseFinder(view, candidates);
    for (int i = 0; i < view.size; i++) {
      if (!view.isQuoted(i) && finder.isContentVerb(i)) {
        Clause clause = finder.clause(i);
        finder.clauses.add(clause);
        finder.addOuter(clause);
      }
    }
    return finder.clauses;
  }

  /** A participle behind a comma often belongs to the main clause, not to the nearest one. */
  private void addOuter(Clause clause) {
    int before = clause.groupStart() - 1;
    boolean detached =
        clause.form() == Clause.Form.PARTICIPLE
            && clause.link() == Clause.Link.SHARED
            && before >= 0
            && isBreak(view.words[before]);
    if (!detached) {
      return;
    }
    int main = mainSubject(clause.verb());
    if (main != NONE && main != clause.subject()) {
      clauses.add(
          new Clause(clause.verb(), clause.groupStart(), clause.form(), main, Clause.Link.OUTER));
    }
  }

  /** The subject of the first verb of the sentence that stands in no subordinate clause. */
  private int mainSubject(int verb) {
    int c = clauses.size() - 1;
    while (c >= 0 && clauses.size() - c < 16 && sameSentence(clauses.get(c).verb(), verb)) {
      c--;
    }
    for (c = c + 1; c < clauses.size(); c++) {
      Clause clause = clauses.get(c);
      boolean finite = clause.form() == Clause.Form.FINITE || clause.form() == Clause.Form.PASSIVE;
      if (finite
          && clause.subject() != NONE
          && clause.link() != Clause.Link.RELATIVE
          && !isSubordinate(candidates.get(clause.subject()).chunkFirst() - 1, verb)) {
        return clause.subject();
      }
    }
    return NONE;
  }

  private boolean isSubordinate(int before, int verb) {
    if (before < 0 || !sameSentence(before, verb)) {
      return false;
    }
    return switch (view.lower[before]) {
      case "if",
          "when",
          "while",
          "after",
          "before",
          "because",
          "that",
          "as",
          "although",
          "though",
          "since",
          "whether",
          "unless",
          "until",
          "whom",
          "which",
          "what",
          "where",
          "how" ->
          true;
      default -> false;
    };
  }

  private boolean isContentVerb(int i) {
    if (!view.isVerb(i) || (headCandidateAt[i] != NONE)) {
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

  private Clause clause(int verb) {
    int start = groupStart(verb);
    Clause.Form form = form(start, verb);
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

  private int groupStart(int verb) {
    int i = verb;
    while (i > 0 && verb - i < 8 && sameSentence(i - 1, verb) && inGroup(i - 1)) {
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

  private Clause.Form form(int start, int verb) {
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

  private boolean sameSentence(int a, int b) {
    return view.sentenceAt[a] == view.sentenceAt[b];
  }

  /** Whether the verb opens a sentence or follows a quote, so that its subject stands behind it. */
  private boolean isInverted(int verb, int start) {
    if (!view.verbs[verb].takesQuote() || view.tags[verb].equals("VB")) {
      return false;
    }
    int before = start - 1;
    if (before >= 0 && sameSentence(before, verb) && view.words[before].equals(",")) {
      before--;
    }
    boolean behindQuote =
        before < 0 || !sameSentence(before, verb) || view.isQuoted(before) || view.isMark(before);
    boolean behindComma = before != start - 1;
    int next = verb + 1;
    boolean subjectFollows = next < view.size && sameSentence(next, verb) && startsSubject(next);
    return subjectFollows
        && (behindQuote
            || (behindComma && view.verbs[verb] == VerbClass.SAY && isSubjectLike(next)));
  }

  private boolean isSubjectLike(int i) {
    return headCandidateAt[i] != NONE && !view.lemmas[i - 1].equals("tell");
  }

  private boolean startsSubject(int i) {
    return !view.isQuoted(i) && headCandidateAt[i] != NONE;
  }

  /** "Footage of Smith saying": the noun right in front of a participle. */
  private int nounInFront(int start) {
    int i = start - 1;
    while (i > 0 && start - i < 3 && view.isAdverb(i)) {
      i--;
    }
    if (i < 0 || !sameSentence(i, start) || view.isQuoted(i) || headCandidateAt[i] == NONE) {
      return NONE;
    }
    link = Clause.Link.DIRECT;
    return headCandidateAt[i];
  }

  /** Of what follows a verb, the person's name that ends the noun phrase, or its first noun. */
  private int behind(int next) {
    for (int i = next; i < view.size && i < next + 14 && sameSentence(i, next); i++) {
      if (view.isQuoted(i) || isBreak(view.words[i]) || view.isVerb(i)) {
        break;
      }
      int candidate = headCandidateAt[i];
      if (candidate != NONE && candidates.get(candidate).kind() == CandidateKind.PERSON) {
        int before = candidates.get(candidate).chunkFirst() - 1;
        boolean own = before < next || !view.tags[before].equals("IN");
        return own ? candidate : headCandidateAt[next];
      }
    }
    return headCandidateAt[next];
  }

  private int inverted(int verb) {
    if (!view.verbs[verb].takesQuote()) {
      return NONE;
    }
    int next = verb + 1;
    while (next < view.size && next < verb + 3 && view.isAdverb(next)) {
      next++;
    }
    if (next >= view.size || !sameSentence(next, verb) || !startsSubject(next)) {
      return NONE;
    }
    boolean behindQuote = verb > 0 && behindQuote(verb);
    boolean opensSentence = verb == 0 || !sameSentence(verb - 1, verb);
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
      if (!sameSentence(earlier.verb(), verb)) {
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
    for (int step = 0; step < MAX_STEPS && i >= 0 && sameSentence(i, start); step++) {
      if (view.isQuoted(i)) {
        Stretch quote = view.stretches.get(view.stretchAt[i]);
        if (quote.close() - quote.open() > MAX_FRAGMENT || !sameSentence(quote.open(), start)) {
          return fallback;
        }
        i = quote.open() - 1;
        continue;
      }
      String word = view.words[i];
      int title = view.isMark(i) ? titleStart(i) : NONE;
      if (title > 0) {
        fallback = fallback == NONE ? headCandidateAt[i - 1] : fallback;
        i = title - 1;
      } else if (view.isAdverb(i) || isTimeWord(i)) {
        i--;
      } else if (word.equals(")") || word.equals("-RRB-")) {
        i = before(i, "(", "-LRB-");
        raise(Clause.Link.OVER_COMMA);
      } else if (isBreak(word)) {
        i = overComma(i);
        raise(Clause.Link.OVER_COMMA);
      } else if (view.tags[i].equals("CC")) {
        return fallback != NONE ? fallback : shared(start);
      } else if (headCandidateAt[i] != NONE) {
        Candidate found = candidates.get(headCandidateAt[i]);
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
        int relative = relativeBefore(i);
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

  /** Opening mark of a title in marks whose closing mark is given; NONE if there is none near. */
  private int titleStart(int close) {
    for (int i = close - 1; i > 0 && close - i < 12 && sameSentence(i, close); i--) {
      if (view.isMark(i)) {
        return i;
      }
    }
    return NONE;
  }

  private void raise(Clause.Link to) {
    if (link == Clause.Link.DIRECT) {
      link = to;
    }
  }

  private static boolean isBreak(String word) {
    return word.equals(",") || word.equals("—") || word.equals("–") || word.equals("--");
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
    if (i < 0 || !sameSentence(i, start) || view.isQuoted(i)) {
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
      default -> i > 0 && sameSentence(i - 1, start) && !view.words[i - 1].equals(",");
    };
  }

  /** From a comma back to the one that opens the inserted phrase, or just over it. */
  private int overComma(int comma) {
    for (int i = comma - 1; i > 0 && comma - i < 40 && sameSentence(i, comma); i--) {
      if (isBreak(view.words[i]) && !view.isQuoted(i)) {
        return i - 1;
      }
    }
    return comma - 1;
  }

  private int before(int close, String open, String otherOpen) {
    for (int i = close - 1; i > 0 && close - i < 20; i--) {
      if (view.words[i].equals(open) || view.words[i].equals(otherOpen)) {
        return i - 1;
      }
    }
    return close - 1;
  }

  /** The relative pronoun in front of a verb of a relative clause without commas; -1 if none. */
  private int relativeBefore(int verb) {
    for (int i = verb - 1; i > 0 && verb - i < 8 && sameSentence(i, verb); i--) {
      if (view.isQuoted(i) || isBreak(view.words[i])) {
        return -1;
      }
      if (view.tags[i].equals("WP") || view.tags[i].equals("WDT")) {
        return i;
      }
    }
    return -1;
  }
}
