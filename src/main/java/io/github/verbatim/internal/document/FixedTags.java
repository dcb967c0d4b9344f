package io.github.verbatim.internal.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parts of speech that need no model: marks of punctuation, words in another script, and all words
 * of what is no English prose.
 *
 * <p>The tagger tries every open class on what it does not know, and on runs of unknown tokens
 * every combination: rows of quotation marks would cost a hundred times as much as words do.
 */
final class FixedTags {
  private static final String FOREIGN_WORD = "FW";
  private static final String SYMBOL = "SYM";

  /**
   * Fewest words from which a sentence is judged by its function words; shorter ones may be
   * headlines.
   */
  private static final int MIN_WORDS = 15;

  /**
   * English prose has some 40 % of function words; with less than one in twenty, it is something
   * else.
   */
  private static final int WORDS_PER_FUNCTION_WORD = 20;

  private FixedTags() {}

  /**
   * Whether a sentence is no English prose but a list, a table, another language or noise.
   *
   * @param words its tokens
   * @param functionWords the function words of English, lower case
   */
  static boolean isNoProse(List<String> words, Set<String> functionWords) {
    int functional = 0;
    for (String word : words) {
      functional += functionWords.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return words.size() >= MIN_WORDS && functional * WORDS_PER_FUNCTION_WORD < words.size();
  }

  /** The likely tag of a word judged by its form alone: a number, a name or a noun. */
  static String byForm(String word) {
    if (word.chars().anyMatch(Character::isDigit)) {
      return "CD";
    }
    return Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN";
  }

  /**
   * The tag of the token at {@code start} to {@code end} in {@code text}.
   *
   * @return null if the model has to tell
   */
  static @Nullable String of(String text, int start, int end) {
    boolean foreign = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        return null;
      }
      if (Character.isLetter(c)) {
        if (c < '\u0250' || (c >= '\u1E00' && c < '\u1F00')) {
          return null;
        }
        foreign = true;
      }
    }
    return foreign ? FOREIGN_WORD : ofMark(text, start);
  }

  private static @Nullable String ofMark(String text, int start) {
    return switch (text.charAt(start)) {
      case '“', '‘', '«', '„', '‚', '`' -> "``";
      case '”', '’', '»' -> "''";
      case '"', '\'' -> opens(text, start) ? "``" : "''";
      case '(', '[', '{', '<' -> "-LRB-";
      case ')', ']', '}', '>' -> "-RRB-";
      case ',', '…' -> ",";
      case '.', '!', '?' -> ".";
      case ':', ';', '—', '–' -> ":";
      case '-' -> null;
      case '$', '£', '€', '¥' -> "$";
      case '&', '%', '#', '@', '+', '=', '/', '*', '°' -> null;
      default -> SYMBOL;
    };
  }

  /** Whether a straight quotation mark stands where an opening one would. */
  private static boolean opens(String text, int start) {
    if (start == 0) {
      return true;
    }
    char before = text.charAt(start - 1);
    return Character.isWhitespace(before)
        || Character.isSpaceChar(before)
        || "([{—–-/".indexOf(before) >= 0;
  }
}
