package io.github.verbatim.internal.speaker.attribution;

import org.jspecify.annotations.Nullable;

/** How a candidate stands to a stretch: on which side, how far, in what clause. Immutable. */
final class CandidateStanding {
  final Scene scene;
  final ArticleView view;
  final StretchContext context;
  final Stretch stretch;
  final Candidate candidate;

  /** L in front of the stretch, I inside, R behind. */
  final String side;

  final int sentences;
  final int paragraphs;

  /** Number of other stretches between the two, at most 4. */
  final int between;

  final String kind;

  /** Side and coarse distance. */
  final String near;

  /** The clause of which the candidate is the subject; null if it is of none. */
  final @Nullable Clause clause;

  CandidateStanding(StretchContext context, Candidate candidate) {
    this.scene = context.scene;
    this.view = context.view;
    this.context = context;
    this.stretch = context.stretch;
    this.candidate = candidate;
    boolean left = candidate.head() < stretch.open();
    boolean inside = !left && candidate.head() < stretch.close();
    this.side = inside ? "I" : left ? "L" : "R";
    int sentence = view.sentenceAt[candidate.head()];
    this.sentences =
        left ? context.leftSentence - sentence : inside ? 0 : sentence - context.rightSentence;
    this.paragraphs = Math.abs(context.paragraph - view.paragraphAt[candidate.head()]);
    this.between = stretchesBetween(left);
    this.kind = candidate.kind().label();
    this.near = side + Math.min(sentences, 3) + Math.min(paragraphs, 3);
    this.clause = bestClause();
  }

  private int stretchesBetween(boolean left) {
    int count = 0;
    int step = left ? -1 : 1;
    for (int s = stretch.index() + step;
        s >= 0 && s < view.stretches.size() && count < 4;
        s += step) {
      Stretch other = view.stretches.get(s);
      if (left ? other.first() <= candidate.head() : other.first() > candidate.head()) {
        break;
      }
      count++;
    }
    return count;
  }

  /** The clause of the candidate that counts most: reporting, in the quote's sentence, near. */
  private @Nullable Clause bestClause() {
    Clause best = null;
    int bestScore = Integer.MIN_VALUE;
    for (Clause one : scene.clausesOf.get(candidate.index())) {
      int score = 0;
      VerbClass verb = view.verbs[one.verb()];
      score += verb == VerbClass.NONE ? 0 : verb.takesQuote() ? 40 : 30;
      score += sameSentence(one.verb()) ? 60 : 0;
      score -= Math.min(25, distanceTo(one.verb()));
      score -= one.form() == Clause.Form.PASSIVE ? 10 : 0;
      if (score > bestScore) {
        best = one;
        bestScore = score;
      }
    }
    return best;
  }

  /**
   * Whether a token stands in the sentence in which the stretch begins, or ends if it is behind.
   */
  boolean sameSentence(int token) {
    return view.sentenceAt[token]
        == (token < stretch.open() ? context.leftSentence : context.rightSentence);
  }

  /** Tokens outside of quotes between a token and the stretch. */
  int distanceTo(int token) {
    return token < stretch.open()
        ? view.plainDistance(token + 1, stretch.open())
        : view.plainDistance(stretch.close(), token);
  }

  /** A distance in coarse steps. */
  static String bucket(int distance) {
    return distance <= 3
        ? String.valueOf(distance)
        : distance <= 5
            ? "5"
            : distance <= 8
                ? "8"
                : distance <= 13 ? "13" : distance <= 20 ? "20" : distance <= 35 ? "35" : "99";
  }
}
