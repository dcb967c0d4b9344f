package io.github.verbatim.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** How many bytes of one article are read at all, so that a stray archive fails alone. */
final class SizeLimit {
  /** Some 3,000 times a usual article. */
  private static final long USUAL = 16L << 20;

  /** What a Java array can hold, and its decoding after it. */
  private static final long LARGEST = 1L << 30;

  /** A UTF-16 code unit as JSON may write it, escaped. */
  private static final int BYTES_PER_UNIT = 6;

  private SizeLimit() {}

  /**
   * The limit that lets the longest article through which the pipeline reads as a whole.
   *
   * @param maxTextLength in UTF-16 code units
   * @return in bytes, at least 16 MiB
   */
  static int bytes(int maxTextLength) {
    return (int) Math.min(Math.max(USUAL, (long) maxTextLength * BYTES_PER_UNIT), LARGEST);
  }

  /**
   * All bytes of a stream.
   *
   * @param size bytes that it is known to have, or fewer
   * @throws IOException if they are more than {@code limit}; nothing is read if {@code size} says
   *     so
   */
  static byte[] read(InputStream in, long size, int limit) throws IOException {
    byte[] bytes = size > limit ? new byte[0] : in.readNBytes(limit + 1);
    if (size > limit || bytes.length > limit) {
      throw new IOException("too large for one article; " + advice(limit));
    }
    return bytes;
  }

  /** The limit, and what moves it. */
  static String advice(int limit) {
    return String.format(Locale.ROOT, "the limit is %,d bytes, --max-text-length raises it", limit);
  }
}
