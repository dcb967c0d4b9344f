package io.github.verbatim.internal.organization;

import io.github.verbatim.internal.document.EntityLabel;
import java.util.HashSet;
import java.util.Set;

/** Gives a name its own possessive ending back, which a trademark shows: “Wendell’s®”. */
final class OwnPossessives implements Correction {
  private static final Set<String> TRADEMARKS = Set.of("®", "™", "℠");

  @Override
  public void apply(NameSpans names) {
    Set<String> forms = new HashSet<>();
    for (int i = 1; i < names.size(); i++) {
      if (isPossessive(names, i)
          && TRADEMARKS.contains(names.textAt(i + 1))
          && Words.isCapitalized(names.text(i - 1))) {
        forms.add(names.form(start(names, i), i));
      }
    }
    if (forms.isEmpty()) {
      return;
    }
    for (int i = 1; i < names.size(); i++) {
      if (isPossessive(names, i) && forms.contains(names.form(start(names, i), i))) {
        names.set(start(names, i), i + 1, EntityLabel.ORGANIZATION);
      }
    }
  }

  private static boolean isPossessive(NameSpans names, int index) {
    return Words.isPossessive(names.text(index))
        && names.isFree(index)
        && names.together(index - 1, index);
  }

  /** Start of the name that ends before the ending, or of the word alone. */
  private static int start(NameSpans names, int ending) {
    return names.isFree(ending - 1) ? ending - 1 : names.first(ending - 1);
  }
}
