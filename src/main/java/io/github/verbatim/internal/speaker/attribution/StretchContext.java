package io.github.verbatim.internal.speaker.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One stretch with its surroundings: shape of the quote, and the reporting verbs beside it. */
final class StretchContext {
  /** Most tokens outside quotes, and most paragraphs, that candidates are looked for in. */
  private static final int LEFT_TOKENS = 250;

  private static final int RIGHT_TOKENS = 80;

  /** Most candidates on each side; an article of names alone must not cost more than others. */
  private static final int MAX_LEFT = 60;

  private static final int MAX_RIGHT = 30;
  private static final int LEFT_PARAGRAPHS = 4;
  private static final int RIGHT_PARAGRAPHS = 1;

  final Scene scene;
  final ArticleView view;
  final Stretch stretch;
  final int paragraph;
  final int leftSentence;
  final int rightSentence;

  /** What stands before the opening mark. */
  final String before;

  /** What stands behind the closing mark. */
  final String after;

  /** U if the quote begins with a capital, l if not. */
  final String letter;

  /** Class of the length in words. */
  final String length;

  /** Last character of the words or first character behind the mark, if it is punctuation. */
  final String ending;

  /** Reporting verbs of the sentence in front of the quote, nearest first. */
  final List<Clause> leftReports = new ArrayList<>();

  /** Reporting verbs of the sentence behind the quote, nearest first. */
  final List<Clause> rightReports = new ArrayList<>();

  /** The stretch before this one in the same paragraph. */
  final @Nullable Stretch previous;

  /** The stretch behind this one in the same paragraph. */
  final @Nullable Stretch next;

  StretchContext(Scene scene, Stretch stretch) {
    this.scene = scene;
    this.view = scene.view;
    this.stretch = stretch;
    this.paragraph = view.paragraphAt[Math.min(stretch.open(), view.size - 1)];
    this.leftSentence = view.sentenceAt[stretch.open()];
    this.rightSentence = view.sentenceAt[stretch.close() - 1];
    this.before = beforeClass();
    this.after = afterClass();
    this.letter = letterClass();
    this.length = lengthClass(stretch.end() - stretch.first());
    this.ending = endingClass();
    this.previous = neighbour(-1);
    this.next = neighbour(1);
    findReports();
  }

  private @Nullable Stretch neighbour(int step) {
    int index = stretch.index() + step;
    if (index < 0 || index >= view.stretches.size()) {
      return null;
    }
    Stretch other = view.stretches.get(index);
    return other.open() < other.close() && view.paragraphAt[other.open()] == paragraph
        ? other
        : null;
  }

  private void findReports() {
    int at = scene.clauseFrom(stretch.open());
    for (int c = at - 1; c >= 0; c--) {
      Clause clause = scene.clauses.get(c);
      if (view.sentenceAt[clause.verb()] != leftSentence || leftReports.size() >= 4) {
        break;
      }
      if (view.verbs[clause.verb()] != VerbClass.NONE && clause.link() != Clause.Link.OUTER) {
        leftReports.add(clause);
      }
    }
    for (int c = scene.clauseFrom(stretch.close()); c < scene.clauses.size(); c++) {
      Clause clause = scene.clauses.get(c);
      if (view.sentenceAt[clause.verb()] != rightSentence || rightReports.size() >= 3) {
        break;
      }
      if (view.verbs[clause.verb()] != VerbClass.NONE && clause.link() != Clause.Link.OUTER) {
        rightReports.add(clause);
      }
    }
  }

  /** Whether the quote is a sentence that goes on in its attribution: ends in a comma, ? or !. */
  boolean isComplete() {
    return switch (ending) {
      case ",", "?", "!", "o,", "…", "—" -> true;
      default -> false;
    };
  }

  private boolean inParagraph(int token) {
    return token >= 0 && token < view.size && view.paragraphAt[token] == paragraph;
  }

  private String beforeClass() {
    int i = stretch.open() - 1;
    if (!inParagraph(i)) {
      return "start";
    }
    if (view.isQuoted(i) || view.isMark(i)) {
      return "quote";
    }
    if (view.sentenceAt[i] != leftSentence) {
      return "sentence";
    }
    return wordClass(i);
  }

  private String afterClass() {
    int i = stretch.close();
    if (!inParagraph(i)) {
      return "end";
    }
    if (view.isQuoted(i)) {
      return "quote";
    }
    if (view.words[i].equals(",") && inParagraph(i + 1)) {
      i++;
      return "," + (view.isQuoted(i) ? "quote" : wordClass(i));
    }
    if (view.sentenceAt[i] != rightSentence) {
      return "sentence" + (isShortTag(i) ? wordClass(i) : "");
    }
    return wordClass(i);
  }

  /** Whether the sentence that begins here looks like nothing but an attribution. */
  private boolean isShortTag(int start) {
    int c = scene.clauseFrom(start);
    return c < scene.clauses.size()
        && scene.clauses.get(c).verb() < start + 8
        && view.verbs[scene.clauses.get(c).verb()].takesQuote();
  }

  private String wordClass(int i) {
    String word = view.lower[i];
    VerbClass verb = view.verbs[i];
    if (verb != VerbClass.NONE) {
      return "v-" + verb.label();
    }
    String tag = view.tags[i];
    return switch (tag) {
      case "IN", "TO", "CC", "DT", "WDT", "WP", ",", ":", "." -> word;
      case "NNP", "NNPS" -> "NNP";
      case "NN", "NNS" -> view.lexicon.isReportingNoun(view.lemmas[i]) ? "NNrep" : "NN";
      case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD" -> view.isAuxiliary(i) ? "aux" : "V";
      default -> tag;
    };
  }

  private String letterClass() {
    if (stretch.first() >= stretch.end()) {
      return "0";
    }
    int c = view.words[stretch.first()].codePointAt(0);
    return Character.isUpperCase(c) ? "U" : Character.isLowerCase(c) ? "l" : "x";
  }

  private static String lengthClass(int tokens) {
    return tokens <= 1 ? "1" : tokens <= 3 ? "3" : tokens <= 6 ? "6" : tokens <= 12 ? "12" : "99";
  }

  private String endingClass() {
    if (stretch.end() > stretch.first()) {
      String last = view.words[stretch.end() - 1];
      if (last.length() <= 3 && !Character.isLetterOrDigit(last.codePointAt(0))) {
        return last;
      }
    }
    int i = stretch.close();
    if (inParagraph(i) && !Character.isLetterOrDigit(view.words[i].codePointAt(0))) {
      return "o" + view.words[i];
    }
    return "none";
  }

  /** The candidates within reach, in reading order; none from within this stretch. */
  List<Candidate> candidates() {
    List<Candidate> near = new ArrayList<>();
    int at = scene.candidateFrom(stretch.open());
    Candidate own = at < scene.candidates.size() ? scene.candidates.get(at) : null;
    if (own != null && own.kind() == CandidateKind.LABEL && own.first() == stretch.first()) {
      near.add(own);
    }
    for (int c = at - 1; c >= 0; c--) {
      Candidate candidate = scene.candidates.get(c);
      if (view.plainDistance(candidate.head(), stretch.open()) > LEFT_TOKENS
          || paragraph - view.paragraphAt[candidate.head()] > LEFT_PARAGRAPHS
          || near.size() >= MAX_LEFT) {
        break;
      }
      if (isPlausible(candidate)) {
        near.add(candidate);
      }
    }
    Collections.reverse(near);
    int left = near.size();
    for (int c = scene.candidateFrom(stretch.close()); c < scene.candidates.size(); c++) {
      Candidate candidate = scene.candidates.get(c);
      if (view.plainDistance(stretch.close(), candidate.head()) > RIGHT_TOKENS
          || view.paragraphAt[candidate.head()] - paragraph > RIGHT_PARAGRAPHS
          || near.size() - left >= MAX_RIGHT) {
        break;
      }
      if (isPlausible(candidate)) {
        near.add(candidate);
      }
    }
    return near;
  }

  private boolean isPlausible(Candidate candidate) {
    if (candidate.kind() == CandidateKind.LABEL) {
      return true;
    }
    if (view.isQuoted(candidate.head())) {
      return false;
    }
    int sentence = view.sentenceAt[candidate.head()];
    int distance = sentence <= leftSentence ? leftSentence - sentence : sentence - rightSentence;
    if (distance <= 0) {
      return true;
    }
    return switch (candidate.kind()) {
      case PERSON -> true;
      case ORGANIZATION, PROPER, PRONOUN, LABEL -> candidate.isHead() || distance <= 1;
      case LOCATION -> candidate.isHead() && !scene.clausesOf.get(candidate.index()).isEmpty();
      case POSSESSIVE, RELATIVE -> distance <= 1;
      case NOMINAL ->
          candidate.isHead()
              && (distance <= 1
                  || !scene.clausesOf.get(candidate.index()).isEmpty()
                  || view.lexicon.noun(view.lemmas[candidate.head()]) != NounKind.OTHER);
      case DETERMINER -> !scene.clausesOf.get(candidate.index()).isEmpty();
    };
  }
}
