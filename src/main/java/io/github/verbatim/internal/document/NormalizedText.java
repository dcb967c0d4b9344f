package io.github.verbatim.internal.document;

import io.github.verbatim.record.Span;
import java.text.Normalizer;

/**
 * An article without what a reader does not see: spaces of every width are plain ones, characters
 * of no width are left out, and a letter with its accent after it is one character. Knows for each
 * of its own offsets that of the caller's text. Immutable.
 */
public final class NormalizedText {
  private final String source;
  private final String text;

  /** For each character the offset of its first and after its last one in the source. */
  private final int[] starts;

  private final int[] ends;

  private NormalizedText(String source, String text, int[] starts, int[] ends) {
    this.source = source;
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** The normalized form of a text; the text itself where there is nothing to do. */
  public static NormalizedText of(String source) {
    int first = 0;
    while (first < source.length() && isPlain(source.charAt(first))) {
      first++;
    }
    if (first == source.length()) {
      return new NormalizedText(source, source, new int[0], new int[0]);
    }
    StringBuilder text = new StringBuilder(source.length());
    int[] starts = new int[source.length()];
    int[] ends = new int[source.length()];
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      int last = text.length() - 1;
      if (isInvisible(c) && !(last >= 0 && Character.isHighSurrogate(text.charAt(last)))) {
        continue;
      }
      if (isCombining(c) && last >= 0 && ends[last] == i) {
        String composed = Normalizer.normalize(text.substring(last) + c, Normalizer.Form.NFC);
        if (composed.length() == 1) {
          text.setCharAt(last, composed.charAt(0));
          ends[last] = i + 1;
          continue;
        }
      }
      starts[text.length()] = i;
      ends[text.length()] = i + 1;
      text.append(isWideOrFixedSpace(c) && !isBetweenDigits(source, i) ? ' ' : c);
    }
    return new NormalizedText(source, text.toString(), starts, ends);
  }

  /** The common case, told quickly. */
  private static boolean isPlain(char c) {
    return c < '\u00A0' || !(isInvisible(c) || isCombining(c) || isWideOrFixedSpace(c));
  }

  /** Soft hyphens, joiners, marks of direction and byte order. */
  private static boolean isInvisible(char c) {
    return c == '\u00AD'
        || c == '\uFEFF'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2069');
  }

  private static boolean isCombining(char c) {
    return c >= '\u0300' && c <= '\u036F';
  }

  private static boolean isWideOrFixedSpace(char c) {
    return c >= '\u00A0' && Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /** Whether it is a space that groups the digits of one number: "12 000". */
  private static boolean isBetweenDigits(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  /** The normalized text. */
  public String text() {
    return text;
  }

  /** The caller's text. */
  public String source() {
    return source;
  }

  /** Whether it is the caller's text, character for character. */
  public boolean isSource() {
    return starts.length == 0;
  }

  /** Where a span of the normalized text stands in the caller's. */
  public Span toSource(Span span) {
    if (isSource()) {
      return span;
    }
    int start = span.start() < text.length() ? starts[span.start()] : source.length();
    return new Span(start, span.length() == 0 ? start : ends[span.end() - 1]);
  }
}
