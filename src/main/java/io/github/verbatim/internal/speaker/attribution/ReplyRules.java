package io.github.verbatim.internal.speaker.attribution;

import org.jspecify.annotations.Nullable;

/** Attributions right behind the closing mark, with nothing in between. */
final class ReplyRules {
  private ReplyRules() {}

  /** {@code “We go,” said Jane Roe.} */
  static final class VerbName implements AttributionRule {
    @Override
    public String name() {
      return "quote-verb-name";
    }

    @Override
    public @Nullable Candidate apply(StretchContext context) {
      Clause clause = first(context);
      if (clause == null || clause.link() != Clause.Link.INVERTED) {
        return null;
      }
      Candidate subject = context.scene.candidates.get(clause.subject());
      boolean adjacent = clause.verb() == start(context) && subject.first() == clause.verb() + 1;
      return adjacent && isPerson(subject) ? subject : null;
    }
  }

  /** {@code “We go,” Roe said.} or {@code “We go,” she said.} */
  static final class NameVerb implements AttributionRule {
    @Override
    public String name() {
      return "quote-name-verb";
    }

    @Override
    public @Nullable Candidate apply(StretchContext context) {
      Clause clause = first(context);
      if (clause == null || clause.link() != Clause.Link.DIRECT) {
        return null;
      }
      Candidate subject = context.scene.candidates.get(clause.subject());
      boolean adjacent = subject.first() == start(context) && subject.chunkEnd() == clause.verb();
      return adjacent && isPerson(subject) ? subject : null;
    }
  }

  private static boolean isPerson(Candidate candidate) {
    return candidate.kind() == CandidateKind.PERSON || candidate.kind() == CandidateKind.PRONOUN;
  }

  /** First token behind the closing mark, a comma apart. */
  private static int start(StretchContext context) {
    int close = context.stretch.close();
    return close < context.view.size && context.view.words[close].equals(",") ? close + 1 : close;
  }

  /** The plain report behind the quote; null if what follows is no such thing. */
  private static @Nullable Clause first(StretchContext context) {
    boolean ledInto = !context.leftReports.isEmpty();
    if (ledInto || context.rightReports.isEmpty() || !context.isComplete()) {
      return null;
    }
    Clause clause = context.rightReports.get(0);
    VerbClass verb = context.view.verbs[clause.verb()];
    boolean plain = verb == VerbClass.SAY || verb == VerbClass.ASK || verb == VerbClass.WRITE;
    boolean certain = plain && clause.subject() >= 0 && clause.form() == Clause.Form.FINITE;
    return certain ? clause : null;
  }
}
