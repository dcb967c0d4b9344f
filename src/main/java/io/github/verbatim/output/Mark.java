package io.github.verbatim.output;

import java.util.Comparator;

/**
 * Something to be marked in the running text.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param layer what it is; of two marks of the same stretch the earlier layer goes outside
 * @param index which one of its layer
 * @param begins whether this is where the thing begins; false for the later spans of a quote
 */
record Mark(int start, int end, Layer layer, int index, boolean begins) {
  /** The order in which marks open: by start, longer ones first. */
  static final Comparator<Mark> OPENING =
      Comparator.comparingInt(Mark::start)
          .thenComparing(Comparator.comparingInt(Mark::end).reversed())
          .thenComparing(Mark::layer)
          .thenComparingInt(Mark::index);

  /** What a mark is about, from the outermost to the innermost. */
  enum Layer {
    WARNING,
    QUOTE,
    MENTION,
    CUE,
    PERSON,
    ORGANIZATION,
    NUMBER
  }
}
