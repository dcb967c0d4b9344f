package io.github.verbatim.internal.person;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.Token;
import java.util.Set;

/** Tells, by the parts of speech around it, whether a name is the subject of a clause. */
public final class Subjects {
  /** Most tokens of an apposition between a subject and its verb. */
  private static final int APPOSITION = 25;

  /** Most tokens of a title between a verb and its subject. */
  private static final int TITLE = 8;

  private static final Set<String> SAYING =
      Set.of(
          "add",
          "agree",
          "argue",
          "ask",
          "claim",
          "conclude",
          "continue",
          "explain",
          "note",
          "report",
          "reply",
          "say",
          "tell",
          "warn",
          "write");

  private static final Set<String> PREPOSITIONS = Set.of("at", "from", "in", "of", "with");

  /** Most tokens of a prepositional phrase between a subject and its verb. */
  private static final int COMPLEMENT = 9;

  private Subjects() {}

  /**
   * Whether a verb of the same sentence belongs to the name: behind it, behind its apposition, or,
   * if it is one of saying, before it.
   *
   * @param firstToken index of the first token of the name
   * @param endToken index behind its last token
   */
  public static boolean isSubject(Document document, int firstToken, int endToken) {
    return verbBehind(document, firstToken, endToken) >= 0
        || followsVerbOfSaying(document, firstToken);
  }

  /**
   * Whether the name is the subject of a verb of saying: "Roe said that".
   *
   * @param firstToken index of the first token of the name
   * @param endToken index behind its last token
   */
  public static boolean isSpeaker(Document document, int firstToken, int endToken) {
    int verb = verbBehind(document, firstToken, endToken);
    return (verb >= 0 && SAYING.contains(document.tokens().get(verb).lemma()))
        || followsVerbOfSaying(document, firstToken);
  }

  /** Index of the verb behind a name and its apposition; -1 if there is none. */
  private static int verbBehind(Document document, int firstToken, int endToken) {
    int sentenceEnd = document.sentenceOf(document.tokens().get(firstToken)).endToken();
    boolean apposed = firstToken > 0 && document.tokens().get(firstToken - 1).text().equals(",");
    int at = behindApposition(document, endToken, sentenceEnd, apposed);
    return at < sentenceEnd && isVerb(document.tokens().get(at)) ? at : -1;
  }

  /**
   * @param apposed whether the name itself is an apposition: "the mayor, Jane Roe, said"
   */
  private static int behindApposition(
      Document document, int from, int sentenceEnd, boolean apposed) {
    int at = behindAdverbs(document, behindComplement(document, from, sentenceEnd), sentenceEnd);
    if (at + 1 >= sentenceEnd || !opensApposition(document.tokens().get(at))) {
      return at;
    }
    at++;
    int limit = Math.min(sentenceEnd, at + APPOSITION);
    int verb = behindAdverbs(document, at, sentenceEnd);
    if (apposed && verb < limit && isVerb(document.tokens().get(verb))) {
      return verb;
    }
    for (int i = at; i + 1 < limit; i++) {
      if (closesApposition(document.tokens().get(i))
          && isVerb(document.tokens().get(behindAdverbs(document, i + 1, sentenceEnd - 1)))) {
        return behindAdverbs(document, i + 1, sentenceEnd - 1);
      }
    }
    return sentenceEnd;
  }

  /** Index of the token behind "of the council". */
  private static int behindComplement(Document document, int from, int limit) {
    if (from >= limit || !PREPOSITIONS.contains(document.tokens().get(from).text())) {
      return from;
    }
    int at = from + 1;
    while (at < limit && at - from < COMPLEMENT && isPartOfPhrase(document.tokens().get(at))) {
      at++;
    }
    return at;
  }

  private static boolean isPartOfPhrase(Token token) {
    return token.tag().startsWith("NN")
        || token.tag().startsWith("JJ")
        || token.tag().equals("POS")
        || token.tag().equals("DT")
        || token.tag().equals("CD");
  }

  private static int behindAdverbs(Document document, int from, int limit) {
    int at = from;
    while (at < limit && document.tokens().get(at).tag().equals("RB")) {
      at++;
    }
    return at;
  }

  private static boolean opensApposition(Token token) {
    return token.text().equals(",") || token.text().equals("(") || token.tag().equals("-LRB-");
  }

  private static boolean closesApposition(Token token) {
    return token.text().equals(",") || token.text().equals(")") || token.tag().equals("-RRB-");
  }

  private static boolean isVerb(Token token) {
    String tag = token.tag();
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  /** "said" in "said council member Jane Roe". */
  private static boolean followsVerbOfSaying(Document document, int firstToken) {
    Token name = document.tokens().get(firstToken);
    int lowest = Math.max(document.sentenceOf(name).firstToken(), firstToken - TITLE);
    for (int i = firstToken - 1; i >= lowest; i--) {
      Token token = document.tokens().get(i);
      if (isVerb(token)) {
        boolean opensClause =
            i == document.sentenceOf(name).firstToken()
                || !Character.isLetterOrDigit(document.tokens().get(i - 1).text().charAt(0));
        return opensClause && SAYING.contains(token.lemma());
      }
      if (!isPartOfPhrase(token)) {
        return false;
      }
    }
    return false;
  }
}
