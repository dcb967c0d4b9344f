package io.github.verbatim.internal.organization;

import io.github.verbatim.internal.document.EntityLabel;
import java.util.Map;
import java.util.Set;

/**
 * Gives a body the rest of its name: “Institute for Policy Integrity”, “Commission on Presidential
 * Debates”, where the tagger stopped at its first words or took its last ones alone.
 */
final class Complements implements Correction {
  private static final Set<String> DAYS =
      Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private final Map<String, String> links;

  /**
   * @param links for each head of names the words with which it goes on ("of for")
   */
  Complements(Map<String, String> links) {
    this.links = links;
  }

  @Override
  public void apply(NameSpans names) {
    for (int i = 0; i + 2 < names.size(); i++) {
      String allowed = links.get(names.text(i));
      if (allowed != null
          && !names.text(i + 1).equals("and")
          && Set.of(allowed.split(" ", -1)).contains(names.text(i + 1))
          && names.together(i, i + 2)) {
        complete(names, i);
      }
    }
  }

  private static void complete(NameSpans names, int head) {
    int rest = names.text(head + 2).equals("the") ? head + 3 : head + 2;
    boolean headNamed = names.isOrganization(head);
    if (!headNamed && !names.isOrganization(rest)) {
      return;
    }
    int first = headNamed ? names.first(head) : head;
    int end = complementEnd(names, head + 1, rest);
    if (end > rest && (!headNamed || end > names.end(first))) {
      names.set(first, end, EntityLabel.ORGANIZATION);
    }
  }

  /** End of the capitalised words from {@code from} on. */
  private static int complementEnd(NameSpans names, int link, int from) {
    int end = from;
    while (end < names.size()
        && names.together(link, end)
        && Words.isCapitalized(names.text(end))
        && names.label(end) != EntityLabel.PERSON
        && !DAYS.contains(names.text(end))) {
      end = names.isFree(end) ? end + 1 : names.end(names.first(end));
    }
    return end;
  }
}
