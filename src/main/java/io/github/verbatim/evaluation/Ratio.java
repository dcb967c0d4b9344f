package io.github.verbatim.evaluation;

/** Shares of counts. */
final class Ratio {
  private Ratio() {}

  /** {@code part / whole}; not a number if there is no whole. */
  static double of(int part, int whole) {
    return whole == 0 ? Double.NaN : (double) part / whole;
  }

  /** {@code part / whole}; 0 if there is no whole. */
  static double orZero(int part, int whole) {
    return whole == 0 ? 0.0 : (double) part / whole;
  }

  /** Harmonic mean of precision and recall; 0 if both are. */
  static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0.0 : 2 * precision * recall / (precision + recall);
  }

  /** F1 from counts; 0 where a count is. */
  static double f1(int hits, int predicted, int gold) {
    return f1(orZero(hits, predicted), orZero(hits, gold));
  }
}
