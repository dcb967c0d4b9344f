package io.github.verbatim.internal.speaker.attribution;

import io.github.verbatim.internal.model.FeatureSink;
import org.jspecify.annotations.Nullable;

/** Features of the words beside a candidate. */
final class NeighbourFeatures {
  private final CandidateStanding standing;
  private final FeatureSink sink;
  private final Scene scene;
  private final ArticleView view;
  private final StretchContext context;
  private final Stretch stretch;
  private final Candidate candidate;
  private final String side;
  private final int sentences;
  private final String kind;
  private final String near;
  private final @Nullable Clause clause;

  NeighbourFeatures(CandidateStanding standing, FeatureSink sink) {
    this.standing = standing;
    this.sink = sink;
    this.scene = standing.scene;
    this.view = standing.view;
    this.context = standing.context;
    this.stretch = standing.stretch;
    this.candidate = standing.candidate;
    this.side = standing.side;
    this.sentences = standing.sentences;
    this.kind = standing.kind;
    this.near = standing.near;
    this.clause = standing.clause;
  }

  /** Adds them. */
  void neighbours() {
    int first = candidate.chunkFirst();
    int end = candidate.chunkEnd();
    String before =
        first > 0 && view.sentenceAt[first - 1] == view.sentenceAt[first] ? word(first - 1) : "^";
    String after =
        end < view.size && view.sentenceAt[end] == view.sentenceAt[end - 1] ? word(end) : "$";
    String sentence = side + Math.min(sentences, 2);
    sink.add("nb=" + before + sentence);
    sink.add("na=" + after + sentence);
    sink.add("nba=" + before + "|" + after + "|" + sentence);
    sink.add(
        "nbc=" + before + sentence + (clause == null ? "-" : view.verbs[clause.verb()].label()));
    if (candidate.place() != Candidate.Place.HEAD) {
      int head = end - 1;
      boolean reports = view.lexicon.isReportingNoun(view.lemmas[head]);
      boolean document = view.lexicon.noun(view.lemmas[head]) == NounKind.DOCUMENT;
      sink.add("nph=" + candidate.place() + reports + document + sentence);
      sink.add(
          "nphd="
              + candidate.place()
              + reports
              + document
              + side
              + CandidateStanding.bucket(standing.distanceTo(head)));
      sink.add("nphl=" + candidate.place() + view.lemmas[head]);
      if (sentences == 0 && head < stretch.open()) {
        sink.add("nphv=" + reports + verbsBetween(head) + context.before);
        sink.add("nphvb=" + candidate.place() + reports + verbsBetween(head));
      }
    } else if (first > 1 && (before.equals("by") || before.equals("from") || before.equals("of"))) {
      sink.add("npof=" + before + view.lexicon.isReportingNoun(view.lemmas[first - 2]) + sentence);
      if (view.isVerb(first - 2)) {
        sink.add("npby=" + before + view.verbs[first - 2].label() + sentence);
      }
    } else if (isAccordingTo(first, before)) {
      sink.add("nacc=" + near);
      sink.add("naccd=" + side + CandidateStanding.bucket(standing.distanceTo(candidate.head())));
      sink.add("nacck=" + kind + sentence);
    }
  }

  /** Number of verbs between a noun and the quote behind it, at most 3. */
  private int verbsBetween(int noun) {
    return Math.min(3, scene.clauseFrom(stretch.open()) - scene.clauseFrom(noun));
  }

  private boolean isAccordingTo(int first, String before) {
    return before.equals("per")
        || (first > 1 && before.equals("to") && view.lower[first - 2].equals("according"));
  }

  private String word(int i) {
    if (view.isQuoted(i)) {
      return "\"";
    }
    VerbClass verb = view.verbs[i];
    if (verb != VerbClass.NONE) {
      return "v-" + verb.label();
    }
    return switch (view.tags[i]) {
      case "NN", "NNS", "NNP", "NNPS", "JJ", "CD", "RB", "JJS", "JJR" -> view.tags[i];
      case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> view.isAuxiliary(i) ? "aux" : view.tags[i];
      default -> view.lower[i];
    };
  }
}
