package io.github.verbatim.internal.organization;

import io.github.verbatim.internal.document.EntityLabel;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Names the organizations of a list wherever they stand, as printed there. Immutable. */
final class KnownNames implements Correction {
  /** Longest name in tokens; bounds the cost of a list of one's own. */
  private static final int MAX_TOKENS = 20;

  private final TreeSet<String> names;
  private final Set<String> officers;

  /**
   * @param names forms with one space between words
   * @param officers titles that may follow an organization's name without being part of it
   */
  KnownNames(Collection<String> names, Set<String> officers) {
    this.names = new TreeSet<>(names);
    this.officers = officers;
  }

  @Override
  public void apply(NameSpans spans) {
    for (int i = 0; i < spans.size(); i++) {
      if (begins(spans.text(i)) && !insideName(spans, i)) {
        int end = longestEnd(spans, i);
        if (end > i && mayReplace(spans, i, end)) {
          spans.set(i, end, EntityLabel.ORGANIZATION);
          i = end - 1;
        }
      }
    }
  }

  private static boolean insideName(NameSpans spans, int index) {
    return !spans.isFree(index) && spans.first(index) != index;
  }

  /** Whether some name begins with these characters. */
  private boolean begins(String form) {
    String next = names.ceiling(form);
    return next != null && next.startsWith(form);
  }

  private int longestEnd(NameSpans spans, int first) {
    int found = first;
    StringBuilder form = new StringBuilder();
    for (int i = first; i < spans.size() && i < first + MAX_TOKENS; i++) {
      if (!spans.together(first, i)) {
        break;
      }
      boolean apart = i > first && spans.token(i).start() > spans.token(i - 1).end();
      form.append(apart ? " " : "").append(spans.text(i));
      if (!begins(form.toString())) {
        break;
      }
      if (names.contains(form.toString())) {
        found = i + 1;
      }
    }
    return found;
  }

  /** A longer name of the tagger's stays as it is, and so does a word of a name unknown to it. */
  private boolean mayReplace(NameSpans spans, int first, int end) {
    for (int i = first; i < end; i++) {
      if (!spans.isFree(i) && spans.end(spans.first(i)) > end) {
        return false;
      }
    }
    String before = spans.textAt(first - 1);
    boolean goesOn =
        end - first == 1
            && end < spans.size()
            && spans.isFree(end)
            && spans.together(first, end)
            && !officers.contains(spans.text(end))
            && (Words.isCapitalized(spans.text(end)) || isModel(spans, end));
    return !goesOn && !before.equals("@") && !before.equals("#");
  }

  /** A maker's product: “an Airbus A320”, “a Boeing 737 jet”. */
  private static boolean isModel(NameSpans spans, int index) {
    String word = spans.text(index);
    return word.length() >= 2
        && word.codePoints().allMatch(c -> Character.isDigit(c) || c == '-')
        && Character.isDigit(word.charAt(0));
  }
}
