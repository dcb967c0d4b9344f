package io.github.verbatim.internal.tagger;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Writes the arrays that a compact model consists of, each with its length. For one thread. */
final class ModelOutput {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  ModelOutput(byte[] header) {
    bytes.write(header, 0, header.length);
  }

  /** Writes so many values, which {@code values} puts into the buffer. */
  private void block(int count, int size, Consumer<ByteBuffer> values) {
    byte[] block = new byte[Integer.BYTES + count * size];
    ByteBuffer buffer = ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN).putInt(count);
    values.accept(buffer);
    bytes.write(block, 0, block.length);
  }

  void longs(long[] values) {
    block(values.length, Long.BYTES, block -> block.asLongBuffer().put(values));
  }

  void ints(int[] values) {
    block(values.length, Integer.BYTES, block -> block.asIntBuffer().put(values));
  }

  void shorts(short[] values) {
    block(values.length, Short.BYTES, block -> block.asShortBuffer().put(values));
  }

  void floats(float[] values) {
    block(values.length, Float.BYTES, block -> block.asFloatBuffer().put(values));
  }

  void doubles(double[] values) {
    block(values.length, Double.BYTES, block -> block.asDoubleBuffer().put(values));
  }

  void bytes(byte[] values) {
    block(values.length, Byte.BYTES, block -> block.put(values));
  }

  void texts(List<String> values) {
    bytes(String.join("\n", values).getBytes(StandardCharsets.UTF_8));
  }

  byte[] toByteArray() {
    return bytes.toByteArray();
  }
}
