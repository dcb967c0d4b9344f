package io.github.verbatim.internal.speaker.coreference;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words by which the article says what a person is.
 *
 * @param person index of the person
 * @param firstToken index of their first token
 * @param words their words, folded, without function words
 * @param head their head word, folded: "administrator"
 * @param title the office or role as printed, without article and without what it is an office of
 * @param organization index of the organization that they name; null if none
 */
record Description(
    int person,
    int firstToken,
    Set<String> words,
    String head,
    String title,
    @Nullable Integer organization) {

  Description {
    words = Set.copyOf(words);
  }
}
