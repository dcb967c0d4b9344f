package io.github.verbatim.internal.organization;

import io.github.verbatim.internal.document.EntityLabel;
import io.github.verbatim.internal.document.Paragraph;
import java.util.Set;

/**
 * Labels that the words around a name decide: who is credited in a line “Source: …” is an outlet,
 * and a “Republic of …” is a place.
 */
final class Contexts implements Correction {
  private static final Set<String> CREDITS = Set.of("source", "sources");
  private static final Set<String> STATES =
      Set.of("Republic", "Kingdom", "Sultanate", "Emirate", "Emirates", "Commonwealth");

  @Override
  public void apply(NameSpans names) {
    for (Paragraph paragraph : names.document().paragraphs()) {
      int first = paragraph.firstToken();
      if (first + 1 < paragraph.endToken()
          && CREDITS.contains(Words.lower(names.text(first)))
          && names.text(first + 1).equals(":")) {
        nameCredited(names, first + 2, paragraph.endToken());
      }
    }
    for (int first : names.starts()) {
      if (names.isOrganization(first) && isState(names, first, names.end(first))) {
        names.set(first, names.end(first), EntityLabel.LOCATION);
      }
    }
  }

  private static void nameCredited(NameSpans names, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!names.isFree(i) && names.first(i) == i) {
        names.set(i, names.end(i), EntityLabel.ORGANIZATION);
      }
    }
  }

  private static boolean isState(NameSpans names, int first, int end) {
    for (int i = first; i + 2 < end; i++) {
      if (STATES.contains(names.text(i)) && names.text(i + 1).equals("of")) {
        return true;
      }
      if (names.text(i).equals("of")) {
        return false;
      }
    }
    return false;
  }
}
