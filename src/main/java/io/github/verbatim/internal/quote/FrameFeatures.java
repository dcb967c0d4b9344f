package io.github.verbatim.internal.quote;

import io.github.verbatim.internal.document.EntityLabel;
import io.github.verbatim.internal.document.TaggedEntity;
import io.github.verbatim.internal.document.Token;
import io.github.verbatim.internal.model.FeatureSink;
import io.github.verbatim.internal.quote.QuotedTokens.Frame;
import java.util.List;

/**
 * Features of the words around a quotation: the nearest word, verb and noun on each side, the
 * reporting verb and who could have spoken.
 */
final class FrameFeatures {
  /** Farthest noun that may name what the quotation is, as in {@code her song, “…”}. */
  private static final int NEAR_NOUN = 4;

  private final QuotedArticle article;
  private final ReportingWords reportingWords;
  private final FeatureSink sink;

  FrameFeatures(QuotedArticle article, ReportingWords reportingWords, FeatureSink sink) {
    this.article = article;
    this.reportingWords = reportingWords;
    this.sink = sink;
  }

  void add(Quotation quotation) {
    Frame before = quotation.before();
    Frame after = quotation.after();
    addSide("l", before, quotation.size());
    addSide(after.nextSentence() ? "n" : "r", after, quotation.size());
    String report = report(before, after);
    sink.add("report=" + report + quotation.size());
    String edges = wordClass(before) + "," + (after.nextSentence() ? "end" : wordClass(after));
    sink.add("report=" + report + ",edges=" + edges + quotation.size());
    sink.add(
        "report="
            + report
            + ",left="
            + wordClass(before)
            + ",shape="
            + WordFeatures.shape(quotation.words())
            + quotation.size());
  }

  private void addSide(String side, Frame frame, String size) {
    if (frame.neighbour() >= 0) {
      sink.add(side + "Quote=" + Math.min(frame.near(), 3) + size);
    }
    if (frame.near() == 0) {
      sink.add(side + "Edge" + size);
    } else {
      addNearest(side, frame.tokens(), size);
    }
    addVerb(side, frame.tokens());
    addNoun(side, frame.tokens(), size);
    addReport(side, frame.tokens(), size);
    addSource(side, frame.tokens(), size);
  }

  private void addNearest(String side, List<Token> tokens, String size) {
    Token nearest = tokens.get(0);
    String lemma = WordFeatures.lemma(nearest);
    sink.add(side + "Word=" + lemma + size);
    sink.add(side + "Tag=" + nearest.tag() + size);
    if (tokens.size() > 1) {
      sink.add(side + "Words=" + WordFeatures.lemma(tokens.get(1)) + "_" + lemma);
      sink.add(side + "Tags=" + tokens.get(1).tag() + "_" + nearest.tag() + size);
    }
    TaggedEntity name = article.entityOf(nearest);
    if (name != null) {
      sink.add(side + "Name=" + name.label() + size);
    }
  }

  private void addVerb(String side, List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).tag().startsWith("VB")) {
        String near = i < NEAR_NOUN ? "near" : "far";
        sink.add(side + "Verb=" + WordFeatures.lemma(tokens.get(i)) + "," + near);
        return;
      }
    }
  }

  private void addNoun(String side, List<Token> tokens, String size) {
    for (Token token : tokens.subList(0, Math.min(NEAR_NOUN, tokens.size()))) {
      if (token.tag().startsWith("NN")) {
        sink.add(side + "Noun=" + WordFeatures.lemma(token) + size);
        return;
      }
    }
  }

  private void addReport(String side, List<Token> tokens, String size) {
    int at = reportAt(tokens);
    if (at >= 0) {
      Token verb = tokens.get(at);
      String kind = reportingWords.kind(verb);
      sink.add(side + "Report=" + kind + size);
      sink.add(side + "ReportDistance=" + distance(at) + size);
      sink.add(side + "ReportVerb=" + verb.lemma());
      sink.add(side + "ReportForm=" + kind + "," + form(tokens, at) + "," + distance(at));
    }
  }

  /** The form of a verb: {@code been called} and {@code a lake called} have no speaker before. */
  private static String form(List<Token> tokens, int at) {
    String tag = tokens.get(at).tag();
    for (int i = at + 1; i < Math.min(at + 3, tokens.size()); i++) {
      String lemma = tokens.get(i).lemma();
      if (lemma.equals("be") || lemma.equals("have")) {
        return tag + "+" + lemma;
      }
    }
    return tag;
  }

  private void addSource(String side, List<Token> tokens, String size) {
    boolean person = false;
    boolean organization = false;
    boolean pronoun = false;
    for (Token token : tokens) {
      TaggedEntity name = article.entityOf(token);
      person |= name != null && name.label() == EntityLabel.PERSON;
      organization |= name != null && name.label() == EntityLabel.ORGANIZATION;
      pronoun |= token.tag().equals("PRP") && !token.lemma().equals("it");
    }
    String source = person ? "person" : pronoun ? "pronoun" : organization ? "group" : "none";
    sink.add(side + "Source=" + source + (reportAt(tokens) >= 0 ? ",report" : "") + size);
  }

  /** On which side a reporting verb stands, and how far away. */
  private String report(Frame before, Frame after) {
    int left = reportAt(before.tokens());
    int right = after.nextSentence() ? -1 : reportAt(after.tokens());
    if (left >= 0 && (right < 0 || left <= right)) {
      return "l" + distance(left);
    }
    return right >= 0 ? "r" + distance(right) : "none";
  }

  private int reportAt(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (reportingWords.kind(tokens.get(i)) != null) {
        return i;
      }
    }
    return -1;
  }

  private static String distance(int tokens) {
    return tokens == 0 ? "1" : tokens < 3 ? "2" : tokens < 8 ? "4" : "9";
  }

  private static String wordClass(Frame frame) {
    if (frame.near() == 0) {
      return frame.neighbour() >= 0 ? "quote" : "edge";
    }
    String tag = frame.tokens().get(0).tag();
    return tag.startsWith("VB") ? "VB" : tag.equals("NNS") ? "NN" : tag;
  }
}
