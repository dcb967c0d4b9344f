package io.github.verbatim.internal.speaker.attribution;

import io.github.verbatim.internal.model.FeatureSink;
import org.jspecify.annotations.Nullable;

/** The features of one candidate for one stretch; the one list for training and prediction. */
final class CandidateFeatures {
  private final Scene scene;
  private final ArticleView view;
  private final StretchContext context;
  private final Stretch stretch;
  private final Candidate candidate;
  private final FeatureSink sink;

  private final String side;
  private final int sentences;
  private final int paragraphs;
  private final int between;
  private final String kind;
  private final String near;
  private final @Nullable Clause clause;

  private CandidateFeatures(StretchContext context, Candidate candidate, FeatureSink sink) {
    this.scene = context.scene;
    this.view = context.view;
    this.context = context;
    this.stretch = context.stretch;
    this.candidate = candidate;
    this.sink = sink;
    boolean left = candidate.head() < stretch.open();
    boolean inside = !left && candidate.head() < stretch.close();
    this.side = inside ? "I" : left ? "L" : "R";
    int sentence = view.sentenceAt[candidate.head()];
    this.sentences =
        left ? context.leftSentence - sentence : inside ? 0 : sentence - context.rightSentence;
    this.paragraphs = Math.abs(context.paragraph - view.paragraphAt[candidate.head()]);
    this.between = stretchesBetween(left);
    this.kind = candidate.kind().label();
    this.near = side + Math.min(sentences, 3) + Math.min(paragraphs, 3);
    this.clause = bestClause();
  }

  /** Hands out the features. */
  static void add(StretchContext context, Candidate candidate, FeatureSink sink) {
    CandidateFeatures features = new CandidateFeatures(context, candidate, sink);
    features.position();
    features.form();
    features.role();
    features.neighbours();
    features.gap();
    features.object();
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
              + view(context).verbs[clause.verb()].label()
              + clause.form().label()
              + (clause.subject() >= 0));
    }
    sink.add("0ba=" + context.before + "|" + context.after);
    sink.add("0p=" + (context.previous != null) + (context.next != null));
  }

  private static ArticleView view(StretchContext context) {
    return context.view;
  }

  private int stretchesBetween(boolean left) {
    int count = 0;
    int step = left ? -1 : 1;
    for (int s = stretch.index() + step;
        s >= 0 && s < view.stretches.size() && count < 4;
        s += step) {
      Stretch other = view.stretches.get(s);
      if (left ? other.first() <= candidate.head() : other.first() > candidate.head()) {
        break;
      }
      count++;
    }
    return count;
  }

  /** The clause of the candidate that counts most: reporting, in the quote's sentence, near. */
  private @Nullable Clause bestClause() {
    Clause best = null;
    int bestScore = Integer.MIN_VALUE;
    for (Clause one : scene.clausesOf.get(candidate.index())) {
      int score = 0;
      VerbClass verb = view.verbs[one.verb()];
      score += verb == VerbClass.NONE ? 0 : verb.takesQuote() ? 40 : 30;
      score += sameSentence(one.verb()) ? 60 : 0;
      score -= Math.min(25, distanceTo(one.verb()));
      score -= one.form() == Clause.Form.PASSIVE ? 10 : 0;
      if (score > bestScore) {
        best = one;
        bestScore = score;
      }
    }
    return best;
  }

  private boolean sameSentence(int token) {
    return view.sentenceAt[token]
        == (token < stretch.open() ? context.leftSentence : context.rightSentence);
  }

  private int distanceTo(int token) {
    return token < stretch.open()
        ? view.plainDistance(token + 1, stretch.open())
        : view.plainDistance(stretch.close(), token);
  }

  private static String bucket(int distance) {
    return distance <= 3
        ? String.valueOf(distance)
        : distance <= 5
            ? "5"
            : distance <= 8
                ? "8"
                : distance <= 13 ? "13" : distance <= 20 ? "20" : distance <= 35 ? "35" : "99";
  }

  private void position() {
    String distance = bucket(distanceTo(candidate.head()));
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

  private void role() {
    if (clause == null) {
      sink.add("r0=" + near + kind);
      sink.add("r0p=" + near + candidate.place().name());
      return;
    }
    int verb = clause.verb();
    VerbClass verbClass = view.verbs[verb];
    boolean same = sameSentence(verb);
    String verbSide = verb < stretch.open() ? "l" : "r";
    String where = near + verbSide + same;
    String form = clause.form().label() + clause.link().label();
    String distance = bucket(distanceTo(verb));
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

  private void neighbours() {
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
      sink.add("nphd=" + candidate.place() + reports + document + side + bucket(distanceTo(head)));
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
      sink.add("naccd=" + side + bucket(distanceTo(candidate.head())));
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

  /** Between the nearest reporting verb and the quote, and subject of nothing there. */
  private void object() {
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

  /** Place relative to the neighbouring stretches of the paragraph. */
  private void gap() {
    Stretch previous = context.previous;
    if (previous != null
        && candidate.head() >= previous.close()
        && candidate.head() < stretch.open()) {
      int gap = view.plainDistance(previous.close(), stretch.open());
      sink.add("gp=" + bucket(gap) + context.letter + clauseKind());
      sink.add("gpb=" + context.before + context.letter + clauseKind());
      sink.add(
          "gpe="
              + context.before
              + kind
              + bucket(view.plainDistance(previous.close(), candidate.first())));
    }
    Stretch next = context.next;
    if (next != null && candidate.head() >= stretch.close() && candidate.head() < next.open()) {
      int gap = view.plainDistance(stretch.close(), next.open());
      sink.add("gn=" + bucket(gap) + clauseKind());
    }
    if (side.equals("R") && paragraphs == 0) {
      sink.add("gr=" + context.after + bucket(distanceTo(candidate.first())) + clauseKind());
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
