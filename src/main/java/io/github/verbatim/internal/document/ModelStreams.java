package io.github.verbatim.internal.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/**
 * Keeps whatever takes the place of a Java-serialized model on the class path from being
 * deserialized. No state.
 */
final class ModelStreams {
  private static final int BUFFER = 1 << 16;
  private static final int CLASSIFIER_OBJECTS = 1_650_000;

  private ModelStreams() {}

  /**
   * Opens a gzipped classifier; of other classes than a classifier's nothing is made, and reading
   * ends with an {@link InvalidClassException}.
   */
  static ObjectInputStream classifier(InputStream file) throws IOException {
    return new SerializedModel(
        new ModelBytes(new GZIPInputStream(file, BUFFER)), CLASSIFIER_OBJECTS);
  }

  /**
   * A file whose bytes are known; for readers that deserialize on streams of their own, where no
   * filter can be set. Closes {@code file}.
   *
   * @param size of the file, in bytes
   * @param sha256 the digest of the file, in hexadecimal
   * @throws InvalidClassException if it is another file
   */
  static InputStream known(InputStream file, int size, String sha256) throws IOException {
    byte[] bytes = new byte[size];
    try (file) {
      if (file.readNBytes(bytes, 0, size) < size || file.read() >= 0) {
        throw otherFile("expected " + size + " bytes");
      }
    }
    String found = HexFormat.of().formatHex(sha256().digest(bytes));
    if (!found.equals(sha256)) {
      throw otherFile("expected SHA-256 " + sha256 + ", found " + found);
    }
    return new UnlockedBytes(bytes);
  }

  private static InvalidClassException otherFile(String how) {
    return new InvalidClassException("it is not the file that this version was made for: " + how);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** A {@code ByteArrayInputStream} without its lock, which is taken for every byte. */
  private static final class UnlockedBytes extends InputStream {
    private final byte[] bytes;
    private int position;

    private UnlockedBytes(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return position < bytes.length ? bytes[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] to, int offset, int length) {
      if (length == 0) {
        return 0;
      }
      int count = Math.min(length, available());
      System.arraycopy(bytes, position, to, offset, count);
      position += count;
      return count == 0 ? -1 : count;
    }

    @Override
    public int available() {
      return bytes.length - position;
    }
  }
}
