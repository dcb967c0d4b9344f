package io.github.verbatim.output;

import io.github.verbatim.record.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an article is called: its headline, or the title that stands in what precedes the article,
 * such as front matter or the lines of an e-mail's head.
 *
 * @param headline index of the paragraph that is the headline; -1 if none is
 * @param words the title; null if the article has none
 */
record PageTitle(int headline, @Nullable String words) {
  private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z-]{1,24}):(?:\\s+(.+))?");
  private static final Pattern FENCE = Pattern.compile("-{3,}|\\+{3,}");
  private static final List<String> TITLE_FIELDS = List.of("title", "subject", "headline");

  /** Beginnings of lines that agencies and press offices put above a headline. */
  private static final List<String> NOTICES = Resources.lines("notices.txt");

  /** Names of fields in the head of an e-mail or a press release, lower case. */
  private static final Set<String> FIELDS = Set.copyOf(Resources.lines("head-fields.txt"));

  static PageTitle of(String text, List<Span> paragraphs) {
    int start = 0;
    boolean fenced = !paragraphs.isEmpty() && FENCE.matcher(line(text, paragraphs, 0)).matches();
    String field = null;
    while (start < paragraphs.size() && precedes(line(text, paragraphs, start), fenced)) {
      String line = line(text, paragraphs, start);
      fenced = fenced && (start == 0 || !FENCE.matcher(line).matches());
      field = field == null ? titleField(line) : field;
      start++;
    }
    if (field != null) {
      return new PageTitle(-1, field);
    }
    return PageParagraphs.isHeadline(text, paragraphs, start)
        ? new PageTitle(start, line(text, paragraphs, start))
        : new PageTitle(-1, null);
  }

  private static String line(String text, List<Span> paragraphs, int index) {
    return paragraphs.get(index).in(text);
  }

  /** Whether a line belongs to what stands above an article. */
  private static boolean precedes(String line, boolean fenced) {
    if (fenced || FENCE.matcher(line).matches()) {
      return true;
    }
    Matcher field = FIELD.matcher(line);
    String lower = line.toLowerCase(Locale.ROOT);
    return (field.matches() && FIELDS.contains(name(field)))
        || NOTICES.stream().anyMatch(lower::startsWith);
  }

  private static String name(Matcher field) {
    return field.group(1).toLowerCase(Locale.ROOT);
  }

  private static @Nullable String titleField(String line) {
    Matcher field = FIELD.matcher(line);
    if (!field.matches() || field.group(2) == null || !TITLE_FIELDS.contains(name(field))) {
      return null;
    }
    String value = field.group(2).strip();
    boolean quoted =
        value.length() > 2
            && "\"'".indexOf(value.charAt(0)) >= 0
            && value.charAt(0) == value.charAt(value.length() - 1);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
