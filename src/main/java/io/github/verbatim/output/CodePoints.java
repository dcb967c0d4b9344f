package io.github.verbatim.output;

import java.util.Arrays;

/**
 * Offsets of a text in Unicode code points, as many standards count, and in UTF-16 code units, as
 * Java does. Immutable. A lone surrogate counts as one of each.
 */
final class CodePoints {
  private final int length;

  /** Where the second halves of surrogate pairs stand, ascending. */
  private final int[] secondHalves;

  CodePoints(String text) {
    this.length = text.length();
    int[] found = new int[8];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = i;
      }
    }
    this.secondHalves = Arrays.copyOf(found, count);
  }

  /** Number of code points ahead of a UTF-16 offset; within a pair, the pair counts. */
  int fromUtf16(int offset) {
    int at = Arrays.binarySearch(secondHalves, offset);
    int halvesAhead = at >= 0 ? at : -at - 1;
    return offset - halvesAhead;
  }

  /** Number of code points of the text. */
  int length() {
    return length - secondHalves.length;
  }

  /**
   * The UTF-16 offset of a code point.
   *
   * @param offset 0 to {@link #length()}
   */
  int toUtf16(int offset) {
    int low = 0;
    int high = secondHalves.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      // The pair whose second half is number `middle` is the code point at this position:
      if (secondHalves[middle] - middle - 1 < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return offset + low;
  }
}
