package io.github.verbatim.internal.document;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StreamCorruptedException;
import java.io.UTFDataFormatException;
import java.nio.charset.StandardCharsets;

/** Big-endian numbers and texts of a stream, read from a buffer of its own. For one thread. */
final class ModelBytes implements Closeable {
  /** Longer than any text of two length bytes. */
  private static final int BUFFER = 1 << 17;

  private final InputStream stream;
  private final byte[] bytes = new byte[BUFFER];
  private int position;
  private int limit;

  ModelBytes(InputStream stream) {
    this.stream = stream;
  }

  int readUnsignedByte() throws IOException {
    return bytes[take(Byte.BYTES)] & 0xff;
  }

  int readUnsignedShort() throws IOException {
    int at = take(Short.BYTES);
    return ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
  }

  int readInt() throws IOException {
    return intAt(take(Integer.BYTES));
  }

  long readLong() throws IOException {
    int at = take(Long.BYTES);
    return ((long) intAt(at) << 32) | (intAt(at + 4) & 0xffff_ffffL);
  }

  private int intAt(int at) {
    return (bytes[at] << 24)
        | ((bytes[at + 1] & 0xff) << 16)
        | ((bytes[at + 2] & 0xff) << 8)
        | (bytes[at + 3] & 0xff);
  }

  double readDouble() throws IOException {
    return Double.longBitsToDouble(readLong());
  }

  float readFloat() throws IOException {
    return Float.intBitsToFloat(readInt());
  }

  int[] readInts(int count) throws IOException {
    int[] values = new int[count];
    for (int i = 0; i < count; i++) {
      values[i] = readInt();
    }
    return values;
  }

  float[] readDoublesAsFloats(int count) throws IOException {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = (float) readDouble();
    }
    return values;
  }

  /**
   * A value of a primitive type.
   *
   * @param type its letter in the descriptors of class files
   */
  Object readValue(char type) throws IOException {
    return switch (type) {
      case 'Z' -> readUnsignedByte() != 0;
      case 'B' -> (byte) readUnsignedByte();
      case 'C' -> (char) readUnsignedShort();
      case 'S' -> (short) readUnsignedShort();
      case 'I' -> readInt();
      case 'J' -> readLong();
      case 'F' -> readFloat();
      case 'D' -> readDouble();
      default -> throw new StreamCorruptedException("unknown type " + type);
    };
  }

  /** Two bytes of length, then so many bytes of modified UTF-8, as {@code DataOutput} writes. */
  String readText() throws IOException {
    int length = readUnsignedShort();
    int start = take(length);
    String text = new String(bytes, start, length, StandardCharsets.UTF_8);
    // Modified UTF-8 differs in what UTF-8 takes for errors: NUL, and letters above U+FFFF.
    return text.indexOf('\uFFFD') < 0 ? text : decode(start, length);
  }

  private String decode(int start, int length) throws UTFDataFormatException {
    StringBuilder text = new StringBuilder(length);
    int end = start + length;
    for (int i = start; i < end; ) {
      int lead = bytes[i] & 0xff;
      int size = lead < 0x80 ? 1 : lead >> 5 == 0b110 ? 2 : lead >> 4 == 0b1110 ? 3 : 0;
      if (size == 0 || i + size > end) {
        throw new UTFDataFormatException("malformed text");
      }
      int unit = size == 1 ? lead : lead & (0xff >> (size + 1));
      for (int k = 1; k < size; k++) {
        unit = (unit << 6) | (bytes[i + k] & 0x3f);
      }
      text.append((char) unit);
      i += size;
    }
    return text.toString();
  }

  /** Where the next {@code count} bytes stand, which are then read. */
  private int take(int count) throws IOException {
    if (limit - position < count) {
      fill(count);
    }
    int at = position;
    position += count;
    return at;
  }

  private void fill(int count) throws IOException {
    limit -= position;
    System.arraycopy(bytes, position, bytes, 0, limit);
    position = 0;
    while (limit < count) {
      int read = stream.read(bytes, limit, bytes.length - limit);
      if (read < 0) {
        throw new EOFException("the file ends too early");
      }
      limit += read;
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
