package io.github.verbatim.internal.speaker.attribution;

import org.jspecify.annotations.Nullable;

/** A name, a plain verb and a colon or comma lead to the quote: {@code Roe said: “We go.”} */
final class LeadInRule implements AttributionRule {

  @Override
  public String name() {
    return "name-verb-quote";
  }

  @Override
  public @Nullable Candidate apply(StretchContext context) {
    ArticleView view = context.view;
    int mark = context.stretch.open() - 1;
    if (context.leftReports.isEmpty() || !context.rightReports.isEmpty() || mark < 1) {
      return null;
    }
    Clause clause = context.leftReports.get(0);
    boolean plain =
        view.verbs[clause.verb()] == VerbClass.SAY
            && clause.verb() == mark - 1
            && (view.words[mark].equals(":") || view.words[mark].equals(","))
            && context.letter.equals("U")
            && clause.subject() >= 0
            && clause.link() == Clause.Link.DIRECT
            && clause.form() == Clause.Form.FINITE;
    if (!plain) {
      return null;
    }
    Candidate subject = context.scene.candidates.get(clause.subject());
    boolean person =
        subject.kind() == CandidateKind.PERSON || subject.kind() == CandidateKind.PRONOUN;
    return person && subject.chunkEnd() == clause.verb() ? subject : null;
  }
}
