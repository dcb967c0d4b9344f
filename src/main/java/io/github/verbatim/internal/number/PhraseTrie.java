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
  private final Function<Piece, String> key;
  private final Node<T> forward = new Node<>();
  private final Node<T> backward = new Node<>();

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private @Nullable T value;
  }

  /**
   * A phrase that was found.
   *
   * @param first index of its first piece
   * @param end index behind its last piece
   * @param value what it stands for
   * @param <T> what phrases stand for
   */
  record Match<T>(int first, int end, T value) {}

  private PhraseTrie(Function<Piece, String> key) {
    this.key = key;
  }

  /** Phrases that are compared in lower case. */
  static <T> PhraseTrie<T> ofWords() {
    return new PhraseTrie<>(Piece::key);
  }

  /** Phrases that are compared as they are written. */
  static <T> PhraseTrie<T> ofSymbols() {
    return new PhraseTrie<>(Piece::symbol);
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
   * A phrase as pieces: runs of letters and single other characters, without spaces and hyphens.
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

  /** The longest phrase that starts with piece {@code first}; null if none does. */
  @Nullable Match<T> match(Pieces pieces, int first) {
    Node<T> node = forward;
    Match<T> best = null;
    for (int i = first; i < pieces.size(); i++) {
      if (i > first && pieces.get(i).is("-") && !pieces.get(i - 1).is("-")) {
        continue;
      }
      node = node.next.get(key.apply(pieces.get(i)));
      if (node == null) {
        break;
      }
      if (node.value != null) {
        best = new Match<>(first, i + 1, node.value);
      }
    }
    return best;
  }

  /** The longest phrase that ends before piece {@code end}; null if none does. */
  @Nullable Match<T> matchBefore(Pieces pieces, int end) {
    Node<T> node = backward;
    Match<T> best = null;
    for (int i = end - 1; i >= 0; i--) {
      if (i < end - 1 && pieces.get(i).is("-") && !pieces.get(i + 1).is("-")) {
        continue;
      }
      node = node.next.get(key.apply(pieces.get(i)));
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
