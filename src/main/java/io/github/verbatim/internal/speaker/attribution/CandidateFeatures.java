package io.github.verbatim.internal.speaker.attribution;

import io.github.verbatim.internal.model.FeatureSink;
import org.jspecify.annotations.Nullable;

/** The features of one candidate for one stretch; the one list for training and prediction. */
final class CandidateFeatures {
  private final CandidateStanding standing;
  private final FeatureSink sink;
  private final Scene scene;
  private final ArticleView view;
  private final StretchContext context;
  private final Stretch stretch;
  private final Candidate candidate;
  private final String side;
  private final int paragraphs;
  private final int between;
  private final String kind;
  private final String near;
  private final @Nullable Clause clause;

  private CandidateFeatures(CandidateStanding standing, FeatureSink sink) {
    this.standing = standing;
    this.sink = sink;
    this.scene = standing.scene;
    this.view = standing.view;
    this.context = standing.context;
    this.stretch = standing.stretch;
    this.candidate = standing.candidate;
    this.side = standing.side;
    this.paragraphs = standing.paragraphs;
    this.between = standing.between;
    this.kind = standing.kind;
    this.near = standing.near;
    this.clause = standing.clause;
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
    String distance = CandidateStanding.bucket(standing.distanceTo(candidate.head()));
    sink.add("pn=" + near);
    sink.add("pd=" + side + distance);
    sink.add("pb=" + side + between);
    sink.add("pnb=" + near + between);
    sink.add("pnk=" + near + kind);
    sink.add("pdk=" + side + distance + kind);
    sink.add("pnq=" + near + context.before + "|" + context.letter);
    sink.add("pna=" + near + context.after);
    sink.add("pnba=" + near + context.before + "|" + context.after + "|" + context.letter);
    sink.add("pbq=" + side + between + context.before);
    sink.add("pba=" + side + between + context.after);
    sink.add("pne=" + near + context.ending);
    int rank = rankInSentence();
    sink.add("pr=" + near + Math.min(rank, 3));
    sink.add("prk=" + near + Math.min(rank, 3) + kind);
  }

  /** How many heads of noun phrases stand in front of the candidate in its sentence. */
  private int rankInSentence() {
    int rank = 0;
    for (int c = candidate.index() - 1; c >= 0 && rank < 4; c--) {
      Candidate other = scene.candidates.get(c);
      if (view.sentenceAt[other.head()] != view.sentenceAt[candidate.head()]) {
        break;
      }
      if (other.isHead() && !view.isQuoted(other.head())) {
        rank++;
      }
    }
    return rank;
  }

  private void form() {
    String place = candidate.place().name();
    String noun = "";
    switch (candidate.kind()) {
      case PRONOUN, POSSESSIVE, RELATIVE, DETERMINER -> noun = view.lower[candidate.head()];
      case NOMINAL ->
          noun =
              view.lexicon.noun(view.lemmas[candidate.head()]).name()
                  + (view.tags[candidate.head()].endsWith("S") ? "s" : "");
      default -> noun = "";
    }
    sink.add("fk=" + kind + place);
    sink.add("fkn=" + kind + place + noun);
    sink.add("fkns=" + kind + noun + near);
    if (candidate.kind() == CandidateKind.NOMINAL) {
      String lemma = view.lemmas[candidate.head()];
      sink.add("fl=" + lemma);
      sink.add("fs=" + lemma.substring(Math.max(0, lemma.length() - 3)));
      sink.add("fd=" + view.lower[candidate.first()].length() + determiner());
    }
  }

  private String determiner() {
    return switch (view.tags[candidate.first()]) {
      case "DT", "PRP$" -> view.lower[candidate.first()];
      default -> view.tags[candidate.first()];
    };
  }

  /** Place relative to the neighbouring stretches of the paragraph. */
  private void gap() {
    Stretch previous = context.previous;
    if (previous != null
        && candidate.head() >= previous.close()
        && candidate.head() < stretch.open()) {
      int gap = view.plainDistance(previous.close(), stretch.open());
      sink.add("gp=" + CandidateStanding.bucket(gap) + context.letter + clauseKind());
      sink.add("gpb=" + context.before + context.letter + clauseKind());
      sink.add(
          "gpe="
              + context.before
              + kind
              + CandidateStanding.bucket(view.plainDistance(previous.close(), candidate.first())));
    }
    Stretch next = context.next;
    if (next != null && candidate.head() >= stretch.close() && candidate.head() < next.open()) {
      int gap = view.plainDistance(stretch.close(), next.open());
      sink.add("gn=" + CandidateStanding.bucket(gap) + clauseKind());
    }
    if (side.equals("R") && paragraphs == 0) {
      sink.add(
          "gr="
              + context.after
              + CandidateStanding.bucket(standing.distanceTo(candidate.first()))
              + clauseKind());
    }
  }

  private String clauseKind() {
    return clause == null
        ? "-"
        : view.verbs[clause.verb()].takesQuote()
            ? "q"
            : view.verbs[clause.verb()] == VerbClass.NONE ? "n" : "c";
  }
}
