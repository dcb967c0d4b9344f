package io.github.verbatim.internal.organization;

import io.github.verbatim.internal.document.Token;
import java.util.List;
import java.util.Set;

/** Brackets, and those right around a word: “(EPA)”, “(“EPA”)”, “(the “Agency”)”, “[EPA]”. */
final class Brackets {
  private static final Set<String> OPENING = Set.of("(", "[", "{");
  private static final Set<String> CLOSING = Set.of(")", "]", "}");
  private static final Set<String> MARKS = Set.of("“", "”", "\"", "‘", "’", "'", "``", "''", "„");
  private static final Set<String> LEADS = Set.of("the", "or");

  private Brackets() {}

  static boolean isOpening(String token) {
    return OPENING.contains(token);
  }

  static boolean isClosing(String token) {
    return CLOSING.contains(token);
  }

  /** The bracket that opens right before the token; -1 if none does. */
  static int opening(List<Token> tokens, int first) {
    int at = first - 1;
    if (at >= 0 && MARKS.contains(tokens.get(at).text())) {
      at--;
    }
    if (at >= 0 && LEADS.contains(tokens.get(at).text())) {
      at--;
    }
    return at >= 0 && isOpening(tokens.get(at).text()) ? at : -1;
  }

  /** The bracket that closes right at the token; -1 if none does. */
  static int closing(List<Token> tokens, int end) {
    int at = end;
    if (at < tokens.size() && MARKS.contains(tokens.get(at).text())) {
      at++;
    }
    return at < tokens.size() && isClosing(tokens.get(at).text()) ? at : -1;
  }
}
