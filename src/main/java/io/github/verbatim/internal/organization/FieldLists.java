package io.github.verbatim.internal.organization;

import io.github.verbatim.internal.document.EntityLabel;
import java.util.Map;
import java.util.Set;

/**
 * Completes names whose field of work is a list, of which the tagger saw one part: “Ministry of
 * Fisheries and Oceans”, “the Food and Farming Organization”.
 */
final class FieldLists implements Correction {
  private static final Set<String> AND = Set.of("and", "&");
  private static final Set<String> OPENERS = Set.of("the", "of", "for");

  /** Most items of a list, and most words of an item. */
  private static final int MAX_ITEMS = 6;

  private static final int MAX_WORDS = 4;

  private final Map<String, String> links;
  private final Set<String> heads;
  private final Set<String> bodies;

  /**
   * @param links for each head of names the words with which it goes on; "and" for one whose field
   *     may be a list
   * @param heads words at the head of names, as printed
   * @param bodies those that no field of work has in its name
   */
  FieldLists(Map<String, String> links, Set<String> heads, Set<String> bodies) {
    this.links = links;
    this.heads = heads;
    this.bodies = bodies;
  }

  @Override
  public void apply(NameSpans names) {
    for (int first : names.starts()) {
      if (names.isOrganization(first)) {
        int from = earlierStart(names, first);
        int end = laterEnd(names, first);
        if (from < first || end > names.end(first)) {
          names.set(from, end, EntityLabel.ORGANIZATION);
        }
      }
    }
  }

  private int laterEnd(NameSpans names, int first) {
    int end = names.end(first);
    if (!mayGoOn(names, first, end)) {
      return end;
    }
    int at = end;
    for (int item = 0; item < MAX_ITEMS; item++) {
      int next = names.textAt(at).equals(",") ? at + 1 : at;
      boolean last = AND.contains(names.textAt(next));
      int from = last ? next + 1 : next;
      int to = from > at ? itemEnd(names, end - 1, from) : from;
      if (to == from || !isField(names, from, to)) {
        return end;
      }
      if (last) {
        return to;
      }
      at = to;
    }
    return end;
  }

  /** Whether the name has a head whose field may be a list, and no list behind it. */
  private boolean mayGoOn(NameSpans names, int first, int end) {
    boolean listable = false;
    for (int i = first; i + 2 < end; i++) {
      Set<String> words = Set.of(links.getOrDefault(names.text(i), "").split(" ", -1));
      listable |= words.contains("and") && words.contains(names.text(i + 1));
      if (listable && AND.contains(names.text(i + 2))) {
        return false;
      }
    }
    return listable;
  }

  private static int itemEnd(NameSpans names, int name, int from) {
    int end = from;
    while (end < names.size() && end < from + MAX_WORDS && isItemWord(names, end, name)) {
      end++;
    }
    return end;
  }

  private static boolean isItemWord(NameSpans names, int index, int name) {
    return index >= 0
        && index < names.size()
        && names.isFree(index)
        && Words.isCapitalized(names.text(index))
        && !OPENERS.contains(Words.lower(names.text(index)))
        && names.together(Math.min(index, name), Math.max(index, name))
        && (names.token(index).tag().startsWith("NN") || names.token(index).tag().equals("JJ"));
  }

  /** Whether no word of them is another body's: "(Ministry of Health and) Central Bank". */
  private boolean isField(NameSpans names, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bodies.contains(names.text(i)) || Words.isAllCapitals(names.text(i))) {
        return false;
      }
    }
    return true;
  }

  private int earlierStart(NameSpans names, int first) {
    int end = names.end(first);
    if (end - first < 2 || !AND.contains(names.textAt(first - 1)) || !hasHead(names, first, end)) {
      return first;
    }
    int from = first - 1;
    while (first - 1 - from < MAX_WORDS && isItemWord(names, from - 1, first)) {
      from--;
    }
    String before = names.textAt(from - 1);
    boolean opened = OPENERS.contains(Words.lower(before)) || Words.isPossessive(before);
    return from < first - 1 && opened && isField(names, from, first - 1) ? from : first;
  }

  private boolean hasHead(NameSpans names, int first, int end) {
    for (int i = first; i < end; i++) {
      if (heads.contains(names.text(i))) {
        return true;
      }
    }
    return false;
  }
}
