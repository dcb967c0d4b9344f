package io.github.verbatim.internal.number;

/**
 * The smallest part of a sentence that the grammar of numbers looks at: a number in digits, a word
 * or a mark. CoreNLP's tokens are split further, so that {@code 60GB} is two sub-tokens.
 *
 * @param type what it is
 * @param start offset of its first character in the article
 * @param end offset after its last character
 * @param text its characters
 * @param key lower case, without full stops if it is a word ("U.S." → "us")
 * @param attached whether it follows the sub-token before it without white space
 * @param token index of the token that it belongs to
 * @param tag part of speech of that token
 */
record SubToken(
    Type type,
    int start,
    int end,
    String text,
    String key,
    boolean attached,
    int token,
    String tag) {

  /** Kinds of sub-tokens. */
  enum Type {
    /** A number in digits, with its separators and exponent. */
    DIGITS,
    /** Digits that are no amount: clock times, versions, numbers beyond all use. */
    CODE,
    /** A word. */
    WORD,
    /** Any other character. */
    MARK
  }

  boolean isDigits() {
    return type == Type.DIGITS;
  }

  boolean isWord() {
    return type == Type.WORD;
  }

  /** Whether this is that mark or, in lower case, that word. */
  boolean is(String keyOrMark) {
    return key.equals(keyOrMark);
  }

  /** Whether this is a dash of any length. */
  boolean isDash() {
    return text.length() == 1 && "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212".contains(text);
  }

  /** As it is written, without a full stop after it. */
  String symbol() {
    int last = text.length() - 1;
    return last > 0 && text.charAt(last) == '.' ? text.substring(0, last) : text;
  }

  boolean isCapitalized() {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }

  boolean hasTag(String prefix) {
    return tag.startsWith(prefix);
  }
}
