package io.github.verbatim.internal.tagger;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads what {@link ModelOutput} wrote, an array at a time. For one thread.
 *
 * <p>A file that is cut off or garbled ends with a {@link java.nio.BufferUnderflowException}.
 */
final class ModelInput {
  private final ByteBuffer bytes;

  ModelInput(byte[] bytes, int from) {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).position(from);
  }

  /** The next block of values of so many bytes each. */
  private ByteBuffer block(int size) {
    int count = bytes.getInt();
    if (count < 0 || (long) count * size > bytes.remaining()) {
      throw new java.nio.BufferUnderflowException();
    }
    ByteBuffer block = bytes.slice(bytes.position(), count * size).order(ByteOrder.LITTLE_ENDIAN);
    bytes.position(bytes.position() + count * size);
    return block;
  }

  long[] longs() {
    ByteBuffer block = block(Long.BYTES);
    long[] values = new long[block.remaining() / Long.BYTES];
    block.asLongBuffer().get(values);
    return values;
  }

  int[] ints() {
    ByteBuffer block = block(Integer.BYTES);
    int[] values = new int[block.remaining() / Integer.BYTES];
    block.asIntBuffer().get(values);
    return values;
  }

  short[] shorts() {
    ByteBuffer block = block(Short.BYTES);
    short[] values = new short[block.remaining() / Short.BYTES];
    block.asShortBuffer().get(values);
    return values;
  }

  float[] floats() {
    ByteBuffer block = block(Float.BYTES);
    float[] values = new float[block.remaining() / Float.BYTES];
    block.asFloatBuffer().get(values);
    return values;
  }

  double[] doubles() {
    ByteBuffer block = block(Double.BYTES);
    double[] values = new double[block.remaining() / Double.BYTES];
    block.asDoubleBuffer().get(values);
    return values;
  }

  byte[] bytes() {
    ByteBuffer block = block(Byte.BYTES);
    byte[] values = new byte[block.remaining()];
    block.get(values);
    return values;
  }

  List<String> texts() {
    String text = new String(bytes(), StandardCharsets.UTF_8);
    return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
  }
}
