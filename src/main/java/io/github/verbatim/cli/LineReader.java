package io.github.verbatim.cli;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream line by line as bytes, so that one line in a wrong encoding does not spoil the
 * others. Keeps one line. For one thread.
 */
final class LineReader implements Closeable {
  private final InputStream in;
  private final int longestLine;
  private final Line line = new Line();
  private int number;

  /**
   * Reads this stream.
   *
   * @param longestLine longest line kept, in bytes; a longer one is skipped without being kept
   */
  LineReader(InputStream in, int longestLine) {
    this.in = in;
    this.longestLine = longestLine;
  }

  /** 1-based number of the line read last. */
  int number() {
    return number;
  }

  /**
   * The next line without its end; null behind the last one.
   *
   * @throws LineException if this line cannot be used; the next call goes on with the next line
   */
  @Nullable String next() throws IOException {
    line.reset();
    int read = in.read();
    if (read < 0) {
      return null;
    }
    number++;
    boolean tooLong = false;
    for (; read >= 0 && read != '\n'; read = in.read()) {
      tooLong = tooLong || line.size() >= longestLine || !line.add(read);
    }
    if (tooLong) {
      line.shrink();
      throw new LineException("the line is too long; " + SizeLimit.advice(longestLine));
    }
    try {
      return line.decode();
    } catch (Utf8.NotUtf8Exception e) {
      throw new LineException(e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** A line that has to be left out. */
  static final class LineException extends IOException {
    private static final long serialVersionUID = 1;

    LineException(String message) {
      super(message);
    }

    @Override
    public String getMessage() {
      return Objects.requireNonNullElse(super.getMessage(), "");
    }
  }

  /** A buffer that is decoded in place. */
  private static final class Line extends ByteArrayOutputStream {
    private static final int USUAL = 1 << 16;

    /** Appends a byte; false if there is no memory for it. */
    boolean add(int b) {
      try {
        write(b);
        return true;
      } catch (OutOfMemoryError e) {
        return false;
      }
    }

    /** Gives back the memory that a line took which was too long. */
    void shrink() {
      buf = new byte[USUAL];
      count = 0;
    }

    String decode() throws IOException {
      int end = count > 0 && buf[count - 1] == '\r' ? count - 1 : count;
      return Utf8.decode(buf, end);
    }
  }
}
