package io.github.verbatim.internal.organization;

import io.github.verbatim.internal.document.EntityLabel;
import java.util.Set;

/**
 * Gives a body the rest of its name: “Institute for Policy Integrity”, “Ministry of Labour and
 * Social Development”, where the tagger stopped at its first or took its last words alone.
 */
final class Complements implements Correction {
  private static final Set<String> LINKS = Set.of("of", "for", "on");
  private static final Set<String> ARTICLES = Set.of("the", "of", "for", "and", "&");

  private final Set<String> heads;

  /**
   * @param heads words with a capital after which "of", "for" or "on" goes on with the name
   */
  Complements(Set<String> heads) {
    this.heads = heads;
  }

  @Override
  public void apply(NameSpans names) {
    for (int i = 0; i + 2 < names.size(); i++) {
      if (heads.contains(names.text(i))
          && LINKS.contains(names.text(i + 1))
          && names.together(i, i + 2)) {
        complete(names, i);
      }
    }
  }

  private static void complete(NameSpans names, int head) {
    boolean headNamed = names.isOrganization(head);
    boolean restNamed =
        names.isOrganization(head + 2)
            || (names.text(head + 2).equals("the") && names.isOrganization(head + 3));
    if (!headNamed && !restNamed) {
      return;
    }
    int first = headNamed ? names.first(head) : head;
    int end = complementEnd(names, head + 2);
    if (end > head + 2 && (!headNamed || end > names.end(first))) {
      names.set(first, end, EntityLabel.ORGANIZATION);
    }
  }

  /** End of the capitalised words from here on, with an article before and "and" between them. */
  private static int complementEnd(NameSpans names, int from) {
    int end = from;
    for (int i = from; i < names.size() && names.together(from, i); i++) {
      String word = names.text(i);
      if (Words.isCapitalized(word) && names.label(i) != EntityLabel.PERSON) {
        end = Math.max(i + 1, endOfName(names, i));
        i = end - 1;
      } else if (!mayLink(word, i, from)) {
        break;
      }
    }
    return end;
  }

  private static int endOfName(NameSpans names, int index) {
    return names.isFree(index) ? index + 1 : names.end(names.first(index));
  }

  private static boolean mayLink(String word, int index, int from) {
    if (word.equals("the")) {
      return index == from;
    }
    return ARTICLES.contains(word) && !word.equals("and") && index > from;
  }
}
