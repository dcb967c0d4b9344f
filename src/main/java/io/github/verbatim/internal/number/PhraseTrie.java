package io.github.verbatim.internal.number;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Phrases, each with a value, looked up by longest match. A hyphen between two words of a phrase
 * may be there or not. Filled while loading, read-only after.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseTrie<T> {
  private final Function<SubToken, String> key;
  private final Node<T> forward = new Node<>();
  private final Node<T> backward = new Node<>();

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private @Nullable T value;
  }

  /**
   * A phrase that was found.
   *
   * @param first index of its first sub-token
   * @param end index after its last sub-token
   * @param value what it stands for
   * @param <T> what phrases stand for
   */
  record Match<T>(int first, int end, T value) {}

  private PhraseTrie(Function<SubToken, String> key) {
    this.key = key;
  }

  /** Phrases that are compared in lower case. */
  static <T> PhraseTrie<T> ofWords() {
    return new PhraseTrie<>(SubToken::key);
  }

  /** Phrases that are compared as they are written. */
  static <T> PhraseTrie<T> ofSymbols() {
    return new PhraseTrie<>(SubToken::symbol);
  }

  /** Adds a phrase unless it is there already. */
  void add(String phrase, T value) {
    List<String> words = words(phrase);
    put(forward, words, value);
    Collections.reverse(words);
    put(backward, words, value);
  }

  private static <T> void put(Node<T> root, List<String> words, T value) {
    Node<T> node = root;
    for (String word : words) {
      node = node.next.computeIfAbsent(word, w -> new Node<>());
    }
    if (node.value == null) {
      node.value = value;
    }
  }

  /**
   * A phrase as sub-tokens: runs of letters and single other characters, without spaces and
   * hyphens.
   */
  private static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < phrase.length()) {
      int end = at;
      while (end < phrase.length() && isInner(phrase.charAt(end))) {
        end++;
      }
      if (end == at) {
        end += Character.charCount(phrase.codePointAt(at));
      }
      String word = phrase.substring(at, end).strip();
      if (!word.isEmpty() && !word.equals("-")) {
        words.add(word);
      }
      at = end;
    }
    return words;
  }

  private static boolean isInner(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || c == '\''
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** The longest phrase that starts with sub-token {@code first}; null if none does. */
  @Nullable Match<T> match(SubTokens subTokens, int first) {
    Node<T> node = forward;
    Match<T> best = null;
    for (int i = first; i < subTokens.size(); i++) {
      if (i > first && subTokens.get(i).is("-") && !subTokens.get(i - 1).is("-")) {
        continue;
      }
      node = node.next.get(key.apply(subTokens.get(i)));
      if (node == null) {
        break;
      }
      if (node.value != null) {
        best = new Match<>(first, i + 1, node.value);
      }
    }
    return best;
  }

  /** The longest phrase that ends before sub-token {@code end}; null if none does. */
  @Nullable Match<T> matchBefore(SubTokens subTokens, int end) {
    Node<T> node = backward;
    Match<T> best = null;
    for (int i = end - 1; i >= 0; i--) {
      if (i < end - 1 && subTokens.get(i).is("-") && !subTokens.get(i + 1).is("-")) {
        continue;
      }
      node = node.next.get(key.apply(subTokens.get(i)));
      if (node == null) {
        break;
      }
      if (node.value != null) {
        best = new Match<>(i, end, node.value);
      }
    }
    return best;
  }
}
