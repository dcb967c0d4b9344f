package io.github.verbatim.evaluation;

/** Checks offsets that come from files. */
final class Offsets {
  private Offsets() {}

  /**
   * Checks that a range lies within a text.
   *
   * @throws IllegalArgumentException with both, if it does not
   */
  static void check(String text, int start, int end) {
    if (start < 0 || end < start || end > text.length()) {
      throw new IllegalArgumentException(
          "the offsets "
              + start
              + " to "
              + end
              + " do not lie within an article of "
              + text.length()
              + " characters; do records and gold belong together?");
    }
  }
}
