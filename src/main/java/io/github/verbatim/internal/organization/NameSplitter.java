package io.github.verbatim.internal.organization;

import io.github.verbatim.internal.document.EntityLabel;
import java.util.HashSet;
import java.util.Set;

/**
 * Parts what the tagger ran together: an organization and what belongs to it (“Wuhan University’s
 * National Laboratory”), two outlets of one poll (“Washington Post-ABC News”), an organization and
 * its officer (“Supreme Court Justice Jane Roe”).
 */
final class NameSplitter implements Correction {
  private final Set<String> heads;
  private final Set<String> known;
  private final Set<String> titles;

  /**
   * @param heads last words of organizations' names, as printed
   * @param known names of organizations
   * @param titles words between an organization and the name of its officer
   */
  NameSplitter(Set<String> heads, Set<String> known, Set<String> titles) {
    this.heads = heads;
    this.known = known;
    this.titles = titles;
  }

  @Override
  public void apply(NameSpans names) {
    Set<String> printed = new HashSet<>();
    for (int first : names.starts()) {
      if (names.isOrganization(first)) {
        printed.add(names.form(first, names.end(first)));
      }
    }
    for (int first : names.starts()) {
      if (names.isOrganization(first)) {
        split(names, first, printed);
      }
    }
  }

  private void split(NameSpans names, int first, Set<String> printed) {
    int end = names.end(first);
    for (int i = first + 1; i + 1 < end; i++) {
      String left = names.form(first, i);
      if (Words.isPossessive(names.text(i))) {
        if (standsAlone(names, i - 1, left, printed)) {
          cut(names, i, i + 1, end);
          return;
        }
      } else if (isDash(names.text(i)) || names.text(i).equals("/")) {
        if (areTwo(
            names.text(i), isKnown(left, printed), isKnown(names.form(i + 1, end), printed))) {
          cut(names, i, i + 1, end);
          return;
        }
      } else if (titles.contains(names.text(i)) && heads.contains(names.text(i - 1))) {
        names.clear(i, i + 1);
        names.set(i + 1, end, EntityLabel.PERSON);
        return;
      }
    }
  }

  /** A slash parts two names more often than a dash, so one of them being known will do. */
  private static boolean areTwo(String mark, boolean leftKnown, boolean rightKnown) {
    return mark.equals("/") ? leftKnown || rightKnown : leftKnown && rightKnown;
  }

  private static void cut(NameSpans names, int from, int to, int end) {
    names.clear(from, to);
    names.set(to, end, EntityLabel.ORGANIZATION);
  }

  private boolean standsAlone(NameSpans names, int last, String left, Set<String> printed) {
    String word = names.text(last);
    return heads.contains(word) || Words.isAllCapitals(word) || isKnown(left, printed);
  }

  private boolean isKnown(String form, Set<String> printed) {
    String bare = form.startsWith("The ") ? form.substring(4) : form;
    return printed.contains(bare) || printed.contains(form) || known.contains(bare);
  }

  private static boolean isDash(String word) {
    return word.equals("-") || word.equals("–") || word.equals("—");
  }
}
