package io.github.verbatim.internal.person;

import java.util.List;

/**
 * One printed form of a name, taken apart.
 *
 * @param printed the name as the article prints it, without title, possessive and line breaks
 * @param words its words, folded, in order, without title, nickname and suffix; at least one
 * @param nickname a nickname in quotation marks or brackets within the name, folded; empty if none
 * @param suffix "jr", "iii" and the like, folded; empty if none
 * @param gender what its title tells
 */
record NameForm(String printed, List<String> words, String nickname, String suffix, Gender gender) {

  NameForm {
    words = List.copyOf(words);
  }

  String first() {
    return words.get(0);
  }

  String last() {
    return words.get(words.size() - 1);
  }

  boolean isSingle() {
    return words.size() == 1;
  }

  /** Forms with the same key are the same name. */
  String key() {
    return String.join(" ", words) + (suffix.isEmpty() ? "" : ", " + suffix);
  }
}
