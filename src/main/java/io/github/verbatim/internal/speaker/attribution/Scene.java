package io.github.verbatim.internal.speaker.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * What an article offers for the attribution of its quotes: the masked tokens, the candidates and
 * the clauses, with the links between them. Not changed after construction.
 */
final class Scene {
  final ArticleView view;
  final List<Candidate> candidates;
  final List<Clause> clauses;

  /** For each candidate the clauses whose subject it is, in reading order. */
  final List<List<Clause>> clausesOf;

  /** Whether two different names stand in front of colons, as in the transcript of a talk. */
  final boolean isTranscript;

  Scene(ArticleView view) {
    this.view = view;
    this.candidates = CandidateFinder.find(view);
    this.clauses = ClauseFinder.find(view, candidates);
    this.clausesOf = new ArrayList<>();
    candidates.forEach(candidate -> clausesOf.add(new ArrayList<>(1)));
    for (Clause clause : clauses) {
      if (clause.subject() >= 0) {
        clausesOf.get(clause.subject()).add(clause);
      }
    }
    this.isTranscript =
        candidates.stream()
                .filter(candidate -> candidate.kind() == CandidateKind.LABEL)
                .map(candidate -> view.lower[candidate.head()])
                .distinct()
                .limit(2)
                .count()
            == 2;
  }

  /** Position among the clauses of the first one whose verb is at or behind a token. */
  int clauseFrom(int token) {
    int low = 0;
    int high = clauses.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (clauses.get(middle).verb() >= token) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Position among the candidates of the first one whose head is at or behind a token. */
  int candidateFrom(int token) {
    int low = 0;
    int high = candidates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (candidates.get(middle).head() >= token) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
