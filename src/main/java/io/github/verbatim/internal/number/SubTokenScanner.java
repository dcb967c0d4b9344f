package io.github.verbatim.internal.number;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.Sentence;
import io.github.verbatim.internal.document.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a sentence into {@link SubToken}s: numbers in digits, words and marks. A token without
 * digits, dashes and signs stays whole ("U.S.", "don't"); a number may reach over several tokens.
 */
final class SubTokenScanner {
  private final Document document;
  private final String text;
  private final List<SubToken> subTokens = new ArrayList<>();
  private final List<BigDecimal> values = new ArrayList<>();
  private final int limit;
  private final int endToken;
  private int token;

  private SubTokenScanner(Document document, Sentence sentence) {
    this.document = document;
    this.text = document.text();
    this.token = sentence.firstToken();
    this.endToken = sentence.endToken();
    this.limit = sentence.span().end();
  }

  /** The sub-tokens of a sentence. */
  static SubTokens scan(Document document, Sentence sentence) {
    SubTokenScanner scanner = new SubTokenScanner(document, sentence);
    int at = sentence.span().start();
    while (at < scanner.limit) {
      at = scanner.next(at);
    }
    return new SubTokens(document, scanner.subTokens, scanner.values);
  }

  private int next(int at) {
    while (token + 1 < endToken && document.tokens().get(token).end() <= at) {
      token++;
    }
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return at + 1;
    }
    if (isDigit(c) || (c == '.' && startsDecimal(at))) {
      return addDigits(at);
    }
    Token current = document.tokens().get(token);
    if (current.start() == at && isWholeWord(current.text())) {
      return add(SubToken.Type.WORD, at, current.end());
    }
    if (Character.isLetter(text.codePointAt(at))) {
      return add(SubToken.Type.WORD, at, endOfLetters(at));
    }
    return add(SubToken.Type.MARK, at, at + Character.charCount(text.codePointAt(at)));
  }

  private boolean startsDecimal(int at) {
    boolean digitFollows = at + 1 < limit && isDigit(text.charAt(at + 1));
    return digitFollows && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private int addDigits(int at) {
    DigitScanner.Result result = DigitScanner.scan(text, at, limit);
    BigDecimal value = result.value();
    int end = add(value == null ? SubToken.Type.CODE : SubToken.Type.DIGITS, at, result.end());
    values.set(values.size() - 1, value == null ? BigDecimal.ZERO : value);
    return end;
  }

  private int endOfLetters(int at) {
    int end = at;
    while (end < limit && isLetter(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isLetter(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** A word that may hold full stops and apostrophes, but nothing to split at. */
  private static boolean isWholeWord(String word) {
    boolean letter = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean inner = c == '.' || c == '\'' || c == '\u2019';
      if ((!inner && !isLetter(c)) || (c == '.' && isMissingSpace(word, i))) {
        return false;
      }
      letter |= !inner;
    }
    return letter;
  }

  /** "days.To": a sentence that ends without a space after it. */
  private static boolean isMissingSpace(String word, int stop) {
    return stop > 1
        && stop + 1 < word.length()
        && Character.isLowerCase(word.charAt(stop - 1))
        && Character.isLowerCase(word.charAt(stop - 2))
        && Character.isUpperCase(word.charAt(stop + 1));
  }

  private int add(SubToken.Type type, int start, int end) {
    boolean attached = !subTokens.isEmpty() && subTokens.get(subTokens.size() - 1).end() == start;
    String written = text.substring(start, end);
    String key = written;
    if (type == SubToken.Type.WORD) {
      key = written.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
      key = key.indexOf('.') < 0 ? key : key.replace(".", "");
    }
    String tag = document.tokens().get(token).tag();
    subTokens.add(new SubToken(type, start, end, written, key, attached, token, tag));
    values.add(BigDecimal.ZERO);
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
