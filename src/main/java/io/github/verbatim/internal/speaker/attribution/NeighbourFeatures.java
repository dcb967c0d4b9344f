package io.github.verbatim.internal.speaker.attribution;

import io.github.verbatim.internal.model.FeatureSink;

/** Features of the words beside a candidate. */
final class NeighbourFeatures {
  private final CandidateStanding standing;
  private final FeatureSink sink;

  NeighbourFeatures(CandidateStanding standing, FeatureSink sink) {
    this.standing = standing;
    this.sink = sink;
  }

  /** Adds them. */
  void neighbours() {
    int first = standing.candidate.chunkFirst();
    int end = standing.candidate.chunkEnd();
    String before =
        first > 0 && standing.view.sentenceAt[first - 1] == standing.view.sentenceAt[first]
            ? word(first - 1)
            : "^";
    String after =
        end < standing.view.size
                && standing.view.sentenceAt[end] == standing.view.sentenceAt[end - 1]
            ? word(end)
            : "$";
    String sentence = standing.side + Math.min(standing.sentences, 2);
    sink.add("nb=" + before + sentence);
    sink.add("na=" + after + sentence);
    sink.add("nba=" + before + "|" + after + "|" + sentence);
    sink.add(
        "nbc="
            + before
            + sentence
            + (standing.clause == null
                ? "-"
                : standing.view.verbs[standing.clause.verb()].label()));
    if (standing.candidate.place() != Candidate.Place.HEAD) {
      int head = end - 1;
      boolean reports = standing.view.lexicon.isReportingNoun(standing.view.lemmas[head]);
      boolean document =
          standing.view.lexicon.noun(standing.view.lemmas[head]) == NounKind.DOCUMENT;
      sink.add("nph=" + standing.candidate.place() + reports + document + sentence);
      sink.add(
          "nphd="
              + standing.candidate.place()
              + reports
              + document
              + standing.side
              + CandidateStanding.bucket(standing.distanceTo(head)));
      sink.add("nphl=" + standing.candidate.place() + standing.view.lemmas[head]);
      if (standing.sentences == 0 && head < standing.stretch.open()) {
        sink.add("nphv=" + reports + verbsBetween(head) + standing.context.before);
        sink.add("nphvb=" + standing.candidate.place() + reports + verbsBetween(head));
      }
    } else if (first > 1 && (before.equals("by") || before.equals("from") || before.equals("of"))) {
      sink.add(
          "npof="
              + before
              + standing.view.lexicon.isReportingNoun(standing.view.lemmas[first - 2])
              + sentence);
      if (standing.view.isVerb(first - 2)) {
        sink.add("npby=" + before + standing.view.verbs[first - 2].label() + sentence);
      }
    } else if (isAccordingTo(first, before)) {
      sink.add("nacc=" + standing.near);
      sink.add(
          "naccd="
              + standing.side
              + CandidateStanding.bucket(standing.distanceTo(standing.candidate.head())));
      sink.add("nacck=" + standing.kind + sentence);
    }
  }

  /** Number of verbs between a noun and the quote behind it, at most 3. */
  private int verbsBetween(int noun) {
    return Math.min(
        3, standing.scene.clauseFrom(standing.stretch.open()) - standing.scene.clauseFrom(noun));
  }

  private boolean isAccordingTo(int first, String before) {
    return before.equals("per")
        || (first > 1 && before.equals("to") && standing.view.lower[first - 2].equals("according"));
  }

  private String word(int i) {
    if (standing.view.isQuoted(i)) {
      return "\"";
    }
    VerbClass verb = standing.view.verbs[i];
    if (verb != VerbClass.NONE) {
      return "v-" + verb.label();
    }
    return switch (standing.view.tags[i]) {
      case "NN", "NNS", "NNP", "NNPS", "JJ", "CD", "RB", "JJS", "JJR" -> standing.view.tags[i];
      case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" ->
          standing.view.isAuxiliary(i) ? "aux" : standing.view.tags[i];
      default -> standing.view.lower[i];
    };
  }
}
