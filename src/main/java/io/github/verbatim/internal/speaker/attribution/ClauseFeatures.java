package io.github.verbatim.internal.speaker.attribution;

import io.github.verbatim.internal.model.FeatureSink;

/** Features of the clause in which a candidate stands, and of those beside it. */
final class ClauseFeatures {
  private final CandidateStanding standing;
  private final FeatureSink sink;

  ClauseFeatures(CandidateStanding standing, FeatureSink sink) {
    this.standing = standing;
    this.sink = sink;
  }

  /** Of which verb the candidate is the subject, and what that verb is to the stretch. */
  void role() {
    if (standing.clause == null) {
      sink.add("r0=" + standing.near + standing.kind);
      sink.add("r0p=" + standing.near + standing.candidate.place().name());
      return;
    }
    int verb = standing.clause.verb();
    VerbClass verbClass = standing.view.verbs[verb];
    boolean same = standing.sameSentence(verb);
    String verbSide = verb < standing.stretch.open() ? "l" : "r";
    String where = standing.near + verbSide + same;
    String form = standing.clause.form().label() + standing.clause.link().label();
    String distance = CandidateStanding.bucket(standing.distanceTo(verb));
    String order = reportRank(verb);
    sink.add("rw=" + where + verbClass.label());
    sink.add("rf=" + where + form);
    sink.add("rfc=" + form + verbClass.label() + same);
    sink.add("rl=" + standing.view.lemmas[verb] + same + verbSide);
    sink.add("rlf=" + standing.view.lemmas[verb] + form);
    sink.add("rd=" + where + distance);
    sink.add("rdc=" + where + distance + verbClass.label());
    sink.add("ro=" + where + order);
    sink.add("rof=" + where + order + form);
    sink.add("rok=" + where + order + standing.kind);
    sink.add("roc=" + where + order + verbClass.label());
    sink.add("rob=" + where + order + standing.context.before);
    sink.add("roq=" + where + order + standing.context.letter + standing.context.after);
    sink.add(
        "rba="
            + where
            + order
            + standing.context.before
            + "|"
            + standing.context.after
            + "|"
            + standing.context.letter
            + "|"
            + standing.clause.link().label());
  }

  /** How many reporting verbs stand between the verb and the quote; x if it reports nothing. */
  private String reportRank(int verb) {
    var chain =
        verb < standing.stretch.open()
            ? standing.context.leftReports
            : standing.context.rightReports;
    for (int i = 0; i < chain.size(); i++) {
      if (chain.get(i).verb() == verb) {
        return String.valueOf(i);
      }
      boolean nearer =
          verb < standing.stretch.open() ? chain.get(i).verb() < verb : chain.get(i).verb() > verb;
      if (nearer) {
        return "x" + i;
      }
    }
    return "x" + chain.size();
  }

  /** Between the nearest reporting verb and the quote, and subject of nothing there. */
  void object() {
    if (!standing.side.equals("L")
        || standing.sentences > 0
        || standing.context.leftReports.isEmpty()) {
      return;
    }
    Clause report = standing.context.leftReports.get(0);
    boolean behind = standing.candidate.head() > report.verb();
    String what = standing.view.verbs[report.verb()].label() + report.form().label();
    if (behind && standing.clause == null) {
      sink.add("ob=" + what + standing.candidate.place());
      sink.add("obl=" + standing.view.lemmas[report.verb()]);
      sink.add("obk=" + what + standing.kind);
    } else if (behind && standing.clause != null) {
      sink.add("obc=" + what + standing.view.verbs[standing.clause.verb()].label());
    } else {
      boolean subject = report.subject() == standing.candidate.index();
      boolean known = report.subject() >= 0;
      sink.add("os=" + what + subject + known + (standing.clause == null));
    }
  }
}
