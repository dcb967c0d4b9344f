package io.github.verbatim.internal.speaker.attribution;

import io.github.verbatim.internal.model.FeatureSink;
import org.jspecify.annotations.Nullable;

/** Features of the clause in which a candidate stands, and of those beside it. */
final class ClauseFeatures {
  private final CandidateStanding standing;
  private final FeatureSink sink;
  private final ArticleView view;
  private final StretchContext context;
  private final Stretch stretch;
  private final Candidate candidate;
  private final String side;
  private final int sentences;
  private final String kind;
  private final String near;
  private final @Nullable Clause clause;

  ClauseFeatures(CandidateStanding standing, FeatureSink sink) {
    this.standing = standing;
    this.sink = sink;
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

  /** Of which verb the candidate is the subject, and what that verb is to the stretch. */
  void role() {
    if (clause == null) {
      sink.add("r0=" + near + kind);
      sink.add("r0p=" + near + candidate.place().name());
      return;
    }
    int verb = clause.verb();
    VerbClass verbClass = view.verbs[verb];
    boolean same = standing.sameSentence(verb);
    String verbSide = verb < stretch.open() ? "l" : "r";
    String where = near + verbSide + same;
    String form = clause.form().label() + clause.link().label();
    String distance = CandidateStanding.bucket(standing.distanceTo(verb));
    String order = reportRank(verb);
    sink.add("rw=" + where + verbClass.label());
    sink.add("rf=" + where + form);
    sink.add("rfc=" + form + verbClass.label() + same);
    sink.add("rl=" + view.lemmas[verb] + same + verbSide);
    sink.add("rlf=" + view.lemmas[verb] + form);
    sink.add("rd=" + where + distance);
    sink.add("rdc=" + where + distance + verbClass.label());
    sink.add("ro=" + where + order);
    sink.add("rof=" + where + order + form);
    sink.add("rok=" + where + order + kind);
    sink.add("roc=" + where + order + verbClass.label());
    sink.add("rob=" + where + order + context.before);
    sink.add("roq=" + where + order + context.letter + context.after);
    sink.add(
        "rba="
            + where
            + order
            + context.before
            + "|"
            + context.after
            + "|"
            + context.letter
            + "|"
            + clause.link().label());
  }

  /** How many reporting verbs stand between the verb and the quote; x if it reports nothing. */
  private String reportRank(int verb) {
    var chain = verb < stretch.open() ? context.leftReports : context.rightReports;
    for (int i = 0; i < chain.size(); i++) {
      if (chain.get(i).verb() == verb) {
        return String.valueOf(i);
      }
      boolean nearer =
          verb < stretch.open() ? chain.get(i).verb() < verb : chain.get(i).verb() > verb;
      if (nearer) {
        return "x" + i;
      }
    }
    return "x" + chain.size();
  }

  /** Between the nearest reporting verb and the quote, and subject of nothing there. */
  void object() {
    if (!side.equals("L") || sentences > 0 || context.leftReports.isEmpty()) {
      return;
    }
    Clause report = context.leftReports.get(0);
    boolean behind = candidate.head() > report.verb();
    String what = view.verbs[report.verb()].label() + report.form().label();
    if (behind && clause == null) {
      sink.add("ob=" + what + candidate.place());
      sink.add("obl=" + view.lemmas[report.verb()]);
      sink.add("obk=" + what + kind);
    } else if (behind && clause != null) {
      sink.add("obc=" + what + view.verbs[clause.verb()].label());
    } else {
      boolean subject = report.subject() == candidate.index();
      boolean known = report.subject() >= 0;
      sink.add("os=" + what + subject + known + (clause == null));
    }
  }
}
