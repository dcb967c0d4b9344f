package io.github.verbatim.internal.speaker.attribution;

import io.github.verbatim.internal.document.EntityLabel;
import io.github.verbatim.record.Span;
import org.jspecify.annotations.Nullable;

/** The words that the record shows for a source. */
final class MentionSpan {
  private static final int MAX_LENGTH = 12;

  private MentionSpan() {}

  /** The name alone; of a common noun the phrase with what hangs on it by "of", "for" or "at". */
  static Span of(ArticleView view, Candidate candidate) {
    var tokens = view.document.tokens();
    int first = candidate.first();
    int end = candidate.end();
    if (candidate.kind() == CandidateKind.NOMINAL && candidate.isHead()) {
      end = behindPrepositions(view, end);
      first = coordinationStart(view, first);
    } else if (candidate.kind().isName()) {
      first = hyphenatedStart(view, first);
    }
    return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
  }

  /** "The founder and chief executive": the second noun has no determiner of its own. */
  private static int coordinationStart(ArticleView view, int first) {
    boolean coordinated =
        first > 1 && view.lower[first - 1].equals("and") && !isDeterminer(view, first);
    if (!coordinated) {
      return first;
    }
    for (int i = first - 2; i >= 0 && first - i < MAX_LENGTH; i--) {
      if (view.isQuoted(i) || view.sentenceAt[i] != view.sentenceAt[first]) {
        return first;
      }
      if (isDeterminer(view, i)) {
        return view.isNoun(first - 2) ? i : first;
      }
      if (!isNominal(view, i) && !view.lower[i].equals("of")) {
        return first;
      }
    }
    return first;
  }

  private static boolean isDeterminer(ArticleView view, int i) {
    return view.tags[i].equals("DT") || view.tags[i].equals("PRP$");
  }

  /** Doe-Roe, which the tokenizer splits at the hyphen. */
  private static int hyphenatedStart(ArticleView view, int first) {
    int start = first;
    while (start > 1
        && view.words[start - 1].equals("-")
        && touches(view, start - 1)
        && touches(view, start)) {
      start -= 2;
    }
    return start;
  }

  private static boolean touches(ArticleView view, int i) {
    var tokens = view.document.tokens();
    return tokens.get(i - 1).end() == tokens.get(i).start();
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

  /**
   * The name in front of a comma and a common noun, as in "Jane Roe, the attorney general, said";
   * null if there is none.
   */
  static @Nullable Candidate nameBefore(Scene scene, Candidate candidate) {
    ArticleView view = scene.view;
    int comma = candidate.chunkFirst() - 1;
    boolean inserted =
        candidate.kind() == CandidateKind.NOMINAL
            && candidate.isHead()
            && comma > 0
            && isComma(view, comma, candidate.head())
            && isDeterminer(view, candidate.first())
            && isComma(view, behindPrepositions(view, candidate.end()), candidate.head());
    int c = scene.candidateFrom(comma) - 1;
    if (!inserted || c < 0) {
      return null;
    }
    Candidate name = scene.candidates.get(c);
    boolean adjacent = name.chunkEnd() == comma && name.kind() == CandidateKind.PERSON;
    return adjacent && name.isHead() ? name : null;
  }

  private static boolean closes(ArticleView view, Candidate name) {
    int end = name.chunkEnd();
    return end >= view.size
        || view.sentenceAt[end] != view.sentenceAt[name.head()]
        || isPunctuation(view.words[end])
        || view.verbs[end].takesQuote();
  }

  private static boolean isPunctuation(String word) {
    return !Character.isLetterOrDigit(word.codePointAt(0)) && !word.equals("(");
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
          case "in" ->
              i + 1 < view.size
                  && view.entityAt[i + 1] != ArticleView.NONE
                  && view.entity(i + 1).label() == EntityLabel.LOCATION;
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
      boolean head =
          view.isNoun(i - 1)
              || view.entityAt[i - 1] != ArticleView.NONE
              || view.lower[i - 1].equals("one");
      noun = head ? i : noun;
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
