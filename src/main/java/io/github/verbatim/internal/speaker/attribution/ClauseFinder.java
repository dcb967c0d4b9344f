package io.github.verbatim.internal.speaker.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the verbs of an article, quotes left out, and their subjects, by patterns of parts of
 * speech: no parser. Every search is bounded, so the whole is linear in the article's length.
 */
final class ClauseFinder {
  private final ArticleView view;
  private final List<Candidate> candidates;
  private final VerbGroups groups;
  private final SubjectFinder subjects;
  private final List<Clause> clauses = new ArrayList<>();

  private ClauseFinder(ArticleView view, List<Candidate> candidates) {
    this.view = view;
    this.candidates = candidates;
    HeadIndex heads = new HeadIndex(view.size, candidates);
    this.groups = new VerbGroups(view, heads);
    this.subjects = new SubjectFinder(view, candidates, heads, clauses);
  }

  private Clause clause(int verb) {
    int start = groups.groupStart(verb);
    return subjects.clause(verb, start, groups.form(start, verb));
  }

  /** The clauses, ordered by verb. */
  static List<Clause> find(ArticleView view, List<Candidate> candidates) {
    ClauseFinder finder = new ClauseFinder(view, candidates);
    for (int i = 0; i < view.size; i++) {
      if (!view.isQuoted(i) && finder.groups.isContentVerb(i)) {
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
            && Insertions.isBreak(view.words[before]);
    if (!detached) {
      return;
    }
    int main = mainSubject(clause.verb());
    if (main != SubjectFinder.NONE && main != clause.subject()) {
      clauses.add(
          new Clause(clause.verb(), clause.groupStart(), clause.form(), main, Clause.Link.OUTER));
    }
  }

  /** The subject of the first verb of the sentence that stands in no subordinate clause. */
  private int mainSubject(int verb) {
    int c = clauses.size() - 1;
    while (c >= 0 && clauses.size() - c < 16 && view.sameSentence(clauses.get(c).verb(), verb)) {
      c--;
    }
    for (c = c + 1; c < clauses.size(); c++) {
      Clause clause = clauses.get(c);
      boolean finite = clause.form() == Clause.Form.FINITE || clause.form() == Clause.Form.PASSIVE;
      if (finite
          && clause.subject() != SubjectFinder.NONE
          && clause.link() != Clause.Link.RELATIVE
          && !isSubordinate(candidates.get(clause.subject()).chunkFirst() - 1, verb)) {
        return clause.subject();
      }
    }
    return SubjectFinder.NONE;
  }

  private boolean isSubordinate(int before, int verb) {
    if (before < 0 || !view.sameSentence(before, verb)) {
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
}
