package io.github.verbatim.internal.speaker.attribution;

import io.github.verbatim.record.Span;
import org.jspecify.annotations.Nullable;

/** The words that the record shows for a source. */
final class MentionSpan {
  private static final int MAX_LENGTH = 12;

  private MentionSpan() {}

  /** The name alone; of a common noun the phrase with what hangs on it by "of", "for" or "at". */
  static Span of(ArticleView view, Candidate candidate) {
    var tokens = view.document.tokens();
    int end = candidate.end();
    if (candidate.kind() == CandidateKind.NOMINAL && candidate.isHead()) {
      end = behindPrepositions(view, end);
    }
    return new Span(tokens.get(candidate.first()).start(), tokens.get(end - 1).end());
  }

  /**
   * The name that stands behind a common noun and a comma, as in "the attorney general, Jane Roe,
   * said"; null if there is none.
   */
  static @Nullable Candidate nameBehind(Scene scene, Candidate candidate) {
    ArticleView view = scene.view;
    if (candidate.kind() != CandidateKind.NOMINAL || !candidate.isHead()) {
      return null;
    }
    if (view.lexicon.noun(view.lemmas[candidate.head()]) != NounKind.PERSON
        || view.tags[candidate.head()].equals("NNS")) {
      return null;
    }
    int comma = behindPrepositions(view, candidate.end());
    if (!isComma(view, comma, candidate.head()) || comma + 1 >= view.size) {
      return null;
    }
    for (int c = scene.candidateFrom(comma + 1); c < scene.candidates.size(); c++) {
      Candidate name = scene.candidates.get(c);
      if (name.chunkFirst() != comma + 1) {
        return null;
      }
      if (name.kind() == CandidateKind.PERSON && name.isHead()) {
        return closes(view, name) ? name : null;
      }
    }
    return null;
  }

  private static boolean closes(ArticleView view, Candidate name) {
    int end = name.chunkEnd();
    return end >= view.size
        || view.sentenceAt[end] != view.sentenceAt[name.head()]
        || !Character.isLetterOrDigit(view.words[end].codePointAt(0))
            && !view.words[end].equals("(")
        || view.verbs[end].takesQuote();
  }

  private static boolean isComma(ArticleView view, int i, int head) {
    return i < view.size
        && view.sentenceAt[i] == view.sentenceAt[head]
        && view.words[i].equals(",")
        && !view.isQuoted(i);
  }

  private static int behindPrepositions(ArticleView view, int end) {
    int stop = end;
    while (stop < view.size && stop - end < MAX_LENGTH && isAttaching(view, stop)) {
      int next = behindChunk(view, stop + 1);
      if (next == stop + 1) {
        break;
      }
      stop = next;
    }
    return stop;
  }

  private static boolean isAttaching(ArticleView view, int i) {
    return !view.isQuoted(i)
        && switch (view.lower[i]) {
          case "of", "for", "at", "from", "with" -> true;
          default -> false;
        };
  }

  /** End of the run of determiners, adjectives and nouns that begins at a token. */
  private static int behindChunk(ArticleView view, int start) {
    int i = start;
    int noun = start;
    while (i < view.size
        && i - start < MAX_LENGTH
        && !view.isQuoted(i)
        && view.sentenceAt[i] == view.sentenceAt[start - 1]
        && isNominal(view, i)) {
      i++;
      noun = view.isNoun(i - 1) || view.entityAt[i - 1] != ArticleView.NONE ? i : noun;
    }
    return noun;
  }

  private static boolean isNominal(ArticleView view, int i) {
    if (view.entityAt[i] != ArticleView.NONE || view.isNoun(i)) {
      return !Words.isDay(view.lower[i]);
    }
    return switch (view.tags[i]) {
      case "DT", "PRP$", "JJ", "CD", "POS", "HYPH" -> true;
      default -> false;
    };
  }
}
