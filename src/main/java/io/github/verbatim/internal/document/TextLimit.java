package io.github.verbatim.internal.document;

import io.github.verbatim.record.Warning;
import io.github.verbatim.record.WarningCode;

/** Where to stop reading an over-long article. */
public final class TextLimit {
  private TextLimit() {}

  /**
   * How much of {@code text} to read: all of it if it is no longer than {@code maxLength}, else up
   * to the last line break within that length, or exactly that length if there is none in its
   * second half.
   */
  public static int readableLength(String text, int maxLength) {
    if (text.length() <= maxLength) {
      return text.length();
    }
    for (int i = maxLength; i > maxLength / 2; i--) {
      if (TextBlocks.isLineBreak(text.charAt(i))) {
        return i;
      }
    }
    boolean splitsPair = Character.isHighSurrogate(text.charAt(maxLength - 1));
    return splitsPair ? maxLength - 1 : maxLength;
  }

  /** What to tell the reader about the part that was left out. */
  public static Warning warning(String text, int readLength) {
    return new Warning(
        WarningCode.TEXT_TRUNCATED,
        readLength,
        text.length(),
        "the article has "
            + text.length()
            + " characters, of which the first "
            + readLength
            + " were read");
  }
}
