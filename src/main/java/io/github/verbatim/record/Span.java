package io.github.verbatim.record;

/**
 * A half-open range of the article text: {@code new Span(3, 5)} covers the characters 3 and 4.
 *
 * @param start 0-based index of the first character, in UTF-16 code units
 * @param end index behind the last character, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "a span needs 0 <= start <= end, found start " + start + ", end " + end);
    }
  }

  /** Number of UTF-16 code units covered; 0 for an empty span. */
  public int length() {
    return end - start;
  }

  /** Whether {@code offset} lies within this span (the end is exclusive). */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether {@code other} lies within this span as a whole. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two spans share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The words of {@code article} that this span covers. */
  public String in(String article) {
    return article.substring(start, end);
  }

  /** Reading order: by start, the shorter span first where two start together. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
