package io.github.verbatim.record;

/**
 * A half-open range of the article text: {@code new Span(3, 5)} covers the characters 3 and 4.
 *
 * <pre>{@code
 * Span span = new Span(3, 5);
 * span.length(); // → 2
 * span.in("Monday"); // → "da"
 * span.contains(5); // → false
 * }</pre>
 *
 * @param start 0-based index of the first character, in UTF-16 code units
 * @param end index behind the last character, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the bounds.
   *
   * @param start 0-based index of the first character, in UTF-16 code units
   * @param end index behind the last character, at least {@code start}
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "a span needs 0 <= start <= end, found start " + start + ", end " + end);
    }
  }

  /**
   * How long it is.
   *
   * @return number of UTF-16 code units covered; 0 for an empty span
   */
  public int length() {
    return end - start;
  }

  /**
   * Whether a character lies within this span.
   *
   * @param offset index of the character, in UTF-16 code units
   * @return true from {@code start} to {@code end - 1}
   */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /**
   * Whether another span lies within this one as a whole.
   *
   * @param other may be equal to this one, or empty
   * @return true if no character of it lies outside
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * Whether two spans share at least one character.
   *
   * @param other not shared where it only touches this one
   * @return true if there is a character that both cover
   */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * The words that this span covers.
   *
   * @param article the text that the offsets count
   * @return its characters from {@code start} to {@code end}
   */
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
