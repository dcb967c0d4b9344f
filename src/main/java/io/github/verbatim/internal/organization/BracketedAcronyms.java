package io.github.verbatim.internal.organization;

import io.github.verbatim.internal.document.EntityLabel;
import io.github.verbatim.internal.document.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Labels a short form in brackets as the long form before it, and the long form where the tagger
 * saw the short one alone.
 */
final class BracketedAcronyms implements Correction {
  /** Longest long form in tokens. */
  private static final int MAX_LONG_FORM = 14;

  @Override
  public void apply(NameSpans names) {
    for (int i = 2; i + 1 < names.size(); i++) {
      if (isShortForm(names, i)) {
        relabel(names, i);
      }
    }
  }

  private static boolean isShortForm(NameSpans names, int index) {
    List<Token> tokens = names.document().tokens();
    int opening = Brackets.opening(tokens, index);
    int closing = Brackets.closing(tokens, index + 1);
    return opening > 0
        && closing >= 0
        && Words.isCapitalized(names.text(index))
        && names.text(index).length() >= 2
        && names.together(opening - 1, closing);
  }

  private static void relabel(NameSpans names, int index) {
    int longEnd = Brackets.opening(names.document().tokens(), index);
    if (Words.isPossessive(names.text(longEnd - 1)) && longEnd >= 2) {
      longEnd--;
    }
    EntityLabel longLabel = names.label(longEnd - 1);
    if (longLabel == EntityLabel.ORGANIZATION) {
      int first = names.first(longEnd - 1);
      if (longEnd - first >= 2
          && Acronyms.matchBracketed(names.text(index), words(names, first, longEnd))) {
        nameShort(names, index);
      }
    } else if (Words.looksLikeAcronym(names.text(index)) && names.isOrganization(index)) {
      int first = longFormStart(names, longEnd, names.text(index));
      if (first >= 0 && longLabel != EntityLabel.PERSON) {
        names.set(first, longEnd, EntityLabel.ORGANIZATION);
        nameShort(names, index);
      }
    }
  }

  private static void nameShort(NameSpans names, int index) {
    names.clear(index - 1, index);
    names.set(index, index + 1, EntityLabel.ORGANIZATION);
  }

  /** Start of the capitalised words up to {@code end} whose initials are the acronym; or -1. */
  private static int longFormStart(NameSpans names, int end, String acronym) {
    for (int first = end - 2; first >= 0 && first >= end - MAX_LONG_FORM; first--) {
      if (!names.together(first, end)) {
        return -1;
      }
      if (Words.isCapitalized(names.text(first))
          && Words.isCapitalized(names.text(end - 1))
          && Acronyms.match(acronym, words(names, first, end))) {
        return first;
      }
    }
    return -1;
  }

  static List<String> words(NameSpans names, int first, int end) {
    List<String> words = new ArrayList<>();
    for (int i = first; i < end; i++) {
      words.add(names.text(i));
    }
    return words;
  }
}
