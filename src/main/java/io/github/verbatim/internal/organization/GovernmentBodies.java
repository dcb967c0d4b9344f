package io.github.verbatim.internal.organization;

import io.github.verbatim.internal.document.EntityLabel;
import java.util.Set;

/**
 * Names the bodies of a government that a paper writes in small letters, "the justice department",
 * and completes those that the tagger saw a part of: "[the Department of the] Treasury".
 */
final class GovernmentBodies implements Correction {
  private static final Set<String> HEADS = Set.of("department", "ministry");

  private final Set<String> portfolios;

  /**
   * @param portfolios fields of government in small letters ("justice")
   */
  GovernmentBodies(Set<String> portfolios) {
    this.portfolios = portfolios;
  }

  @Override
  public void apply(NameSpans names) {
    for (int i = 1; i < names.size(); i++) {
      String word = names.text(i);
      if (HEADS.contains(word)) {
        nameSmall(names, i);
      } else if (word.equals("]")) {
        nameBehindInsertion(names, i);
      }
    }
  }

  private void nameSmall(NameSpans names, int head) {
    int first = head;
    while (first > 0
        && names.together(first - 1, head)
        && names.isFree(first - 1)
        && portfolios.contains(names.text(first - 1))) {
      first--;
    }
    boolean definite = first > 0 && Words.lower(names.text(first - 1)).equals("the");
    if (first < head && definite && names.isFree(head)) {
      names.set(first, head + 1, EntityLabel.ORGANIZATION);
    }
  }

  /** An editor completed the name: "[the Department of] State". */
  private static void nameBehindInsertion(NameSpans names, int bracket) {
    int of = names.textAt(bracket - 1).equals("the") ? bracket - 2 : bracket - 1;
    if (bracket + 1 < names.size()
        && names.together(bracket, bracket + 1)
        && names.textAt(of).equals("of")
        && HEADS.contains(Words.lower(names.textAt(of - 1)))
        && Words.isCapitalized(names.text(bracket + 1))
        && names.isFree(bracket + 1)) {
      names.set(bracket + 1, bracket + 2, EntityLabel.ORGANIZATION);
    }
  }
}
