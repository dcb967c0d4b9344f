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
    for (int first : names.starts()) {
      int end = names.end(first);
      if (isPossessed(names, first) && TRADEMARKS.contains(names.textAt(end + 1))) {
        forms.add(names.form(first, end));
      }
    }
    for (int first : names.starts()) {
      int end = names.end(first);
      if (isPossessed(names, first) && forms.contains(names.form(first, end))) {
        names.set(first, end + 1, EntityLabel.ORGANIZATION);
      }
    }
  }

  private static boolean isPossessed(NameSpans names, int first) {
    int end = names.end(first);
    return names.isOrganization(first)
        && Words.isPossessive(names.textAt(end))
        && names.isFree(end)
        && names.together(first, end);
  }
}
