package io.github.verbatim.internal.speaker.attribution;

import io.github.verbatim.internal.model.FeatureSink;

/** The features of one candidate for one stretch; the one list for training and prediction. */
final class CandidateFeatures {
  private final CandidateStanding standing;
  private final FeatureSink sink;

  private CandidateFeatures(CandidateStanding standing, FeatureSink sink) {
    this.standing = standing;
    this.sink = sink;
  }

  /** Hands out the features. */
  static void add(StretchContext context, Candidate candidate, FeatureSink sink) {
    CandidateStanding standing = new CandidateStanding(context, candidate);
    CandidateFeatures features = new CandidateFeatures(standing, sink);
    ClauseFeatures clauses = new ClauseFeatures(standing, sink);
    features.position();
    features.form();
    clauses.role();
    new NeighbourFeatures(standing, sink).neighbours();
    features.gap();
    clauses.object();
  }

  /** Hands out the features of the answer that the article does not tell. */
  static void addNobody(StretchContext context, FeatureSink sink) {
    sink.add("0");
    sink.add("0b=" + context.before);
    sink.add("0a=" + context.after);
    sink.add("0s=" + context.letter + context.length + context.ending);
    sink.add(
        "0v=" + Math.min(2, context.leftReports.size()) + Math.min(2, context.rightReports.size()));
    if (!context.leftReports.isEmpty()) {
      Clause clause = context.leftReports.get(0);
      sink.add(
          "0l="
              + context.view.verbs[clause.verb()].label()
              + clause.form().label()
              + (clause.subject() >= 0));
    }
    sink.add("0ba=" + context.before + "|" + context.after);
    sink.add("0p=" + (context.previous != null) + (context.next != null));
  }

  private void position() {
    String distance = CandidateStanding.bucket(standing.distanceTo(standing.candidate.head()));
    sink.add("pn=" + standing.near);
    sink.add("pd=" + standing.side + distance);
    sink.add("pb=" + standing.side + standing.between);
    sink.add("pnb=" + standing.near + standing.between);
    sink.add("pnk=" + standing.near + standing.kind);
    sink.add("pdk=" + standing.side + distance + standing.kind);
    sink.add("pnq=" + standing.near + standing.context.before + "|" + standing.context.letter);
    sink.add("pna=" + standing.near + standing.context.after);
    sink.add(
        "pnba="
            + standing.near
            + standing.context.before
            + "|"
            + standing.context.after
            + "|"
            + standing.context.letter);
    sink.add("pbq=" + standing.side + standing.between + standing.context.before);
    sink.add("pba=" + standing.side + standing.between + standing.context.after);
    sink.add("pne=" + standing.near + standing.context.ending);
    int rank = rankInSentence();
    sink.add("pr=" + standing.near + Math.min(rank, 3));
    sink.add("prk=" + standing.near + Math.min(rank, 3) + standing.kind);
  }

  /** How many heads of noun phrases stand in front of the candidate in its sentence. */
  private int rankInSentence() {
    int rank = 0;
    for (int c = standing.candidate.index() - 1; c >= 0 && rank < 4; c--) {
      Candidate other = standing.scene.candidates.get(c);
      if (standing.view.sentenceAt[other.head()]
          != standing.view.sentenceAt[standing.candidate.head()]) {
        break;
      }
      if (other.isHead() && !standing.view.isQuoted(other.head())) {
        rank++;
      }
    }
    return rank;
  }

  private void form() {
    String place = standing.candidate.place().name();
    String noun = "";
    switch (standing.candidate.kind()) {
      case PRONOUN, POSSESSIVE, RELATIVE, DETERMINER ->
          noun = standing.view.lower[standing.candidate.head()];
      case NOMINAL ->
          noun =
              standing.view.lexicon.noun(standing.view.lemmas[standing.candidate.head()]).name()
                  + (standing.view.tags[standing.candidate.head()].endsWith("S") ? "s" : "");
      default -> noun = "";
    }
    sink.add("fk=" + standing.kind + place);
    sink.add("fkn=" + standing.kind + place + noun);
    sink.add("fkns=" + standing.kind + noun + standing.near);
    if (standing.candidate.kind() == CandidateKind.NOMINAL) {
      String lemma = standing.view.lemmas[standing.candidate.head()];
      sink.add("fl=" + lemma);
      sink.add("fs=" + lemma.substring(Math.max(0, lemma.length() - 3)));
      sink.add("fd=" + standing.view.lower[standing.candidate.first()].length() + determiner());
    }
  }

  private String determiner() {
    return switch (standing.view.tags[standing.candidate.first()]) {
      case "DT", "PRP$" -> standing.view.lower[standing.candidate.first()];
      default -> standing.view.tags[standing.candidate.first()];
    };
  }

  /** Place relative to the neighbouring stretches of the paragraph. */
  private void gap() {
    Stretch previous = standing.context.previous;
    if (previous != null
        && standing.candidate.head() >= previous.close()
        && standing.candidate.head() < standing.stretch.open()) {
      int gap = standing.view.plainDistance(previous.close(), standing.stretch.open());
      sink.add("gp=" + CandidateStanding.bucket(gap) + standing.context.letter + clauseKind());
      sink.add("gpb=" + standing.context.before + standing.context.letter + clauseKind());
      sink.add(
          "gpe="
              + standing.context.before
              + standing.kind
              + CandidateStanding.bucket(
                  standing.view.plainDistance(previous.close(), standing.candidate.first())));
    }
    Stretch next = standing.context.next;
    if (next != null
        && standing.candidate.head() >= standing.stretch.close()
        && standing.candidate.head() < next.open()) {
      int gap = standing.view.plainDistance(standing.stretch.close(), next.open());
      sink.add("gn=" + CandidateStanding.bucket(gap) + clauseKind());
    }
    if (standing.side.equals("R") && standing.paragraphs == 0) {
      sink.add(
          "gr="
              + standing.context.after
              + CandidateStanding.bucket(standing.distanceTo(standing.candidate.first()))
              + clauseKind());
    }
  }

  private String clauseKind() {
    return standing.clause == null
        ? "-"
        : standing.view.verbs[standing.clause.verb()].takesQuote()
            ? "q"
            : standing.view.verbs[standing.clause.verb()] == VerbClass.NONE ? "n" : "c";
  }
}
