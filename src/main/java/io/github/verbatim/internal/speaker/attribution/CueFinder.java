package io.github.verbatim.internal.speaker.attribution;

import io.github.verbatim.record.Span;
import org.jspecify.annotations.Nullable;

/** Finds the reporting words that tie a source to its quote: said, according to, 's claim. */
final class CueFinder {
  private static final int MAX_DISTANCE = 60;

  private CueFinder() {}

  /** The reporting words; null where there are none near. */
  static @Nullable Span find(StretchContext context, Candidate candidate) {
    Span accordingTo = accordingTo(context.view, candidate);
    if (accordingTo != null) {
      return accordingTo;
    }
    Clause clause = nearestReport(context, candidate);
    if (clause != null) {
      return verbPhrase(context.view, clause.verb());
    }
    return reportingNoun(context.view, candidate);
  }

  private static @Nullable Span accordingTo(ArticleView view, Candidate candidate) {
    int first = candidate.chunkFirst();
    if (first < 2
        || !view.lower[first - 1].equals("to")
        || !view.lower[first - 2].equals("according")) {
      return null;
    }
    return span(view, first - 2, first);
  }

  private static @Nullable Clause nearestReport(StretchContext context, Candidate candidate) {
    ArticleView view = context.view;
    Clause best = null;
    int bestDistance = MAX_DISTANCE;
    for (Clause clause : context.scene.clausesOf.get(candidate.index())) {
      int verb = clause.verb();
      if (view.verbs[verb] == VerbClass.NONE) {
        continue;
      }
      int distance =
          verb < context.stretch.open()
              ? view.plainDistance(verb, context.stretch.open())
              : view.plainDistance(context.stretch.close(), verb);
      if (distance < bestDistance) {
        best = clause;
        bestDistance = distance;
      }
    }
    return best;
  }

  private static @Nullable Span reportingNoun(ArticleView view, Candidate candidate) {
    int noun = candidate.chunkEnd() - 1;
    boolean owned = candidate.place() == Candidate.Place.POSSESSOR;
    return owned && view.lexicon.isReportingNoun(view.lemmas[noun])
        ? span(view, noun, noun + 1)
        : null;
  }

  /** The verb with a particle that belongs to it: put it, shot back. */
  private static Span verbPhrase(ArticleView view, int verb) {
    int end = verb + 1;
    boolean particle = end < view.size && !view.isQuoted(end) && view.tags[end].equals("RP");
    return span(view, verb, particle ? end + 1 : end);
  }

  private static Span span(ArticleView view, int first, int end) {
    var tokens = view.document.tokens();
    return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
  }
}
