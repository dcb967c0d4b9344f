package io.github.verbatim.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file with one or many articles, or standard input.
 *
 * @param file the file; null for standard input
 * @param name what messages and ids call it: a file's name, its path within the folder that the
 *     user named, or {@code stdin}
 * @param format how the articles stand in it
 */
record Input(@Nullable Path file, String name, InputFormat format) {
  private static final int BUFFER = 1 << 16;

  /** Opens it, decompressed. */
  InputStream open(Console console) throws IOException {
    if (file == null) {
      return new BufferedInputStream(console.in());
    }
    InputStream bytes = Files.newInputStream(file);
    try {
      return new BufferedInputStream(
          InputFormat.isCompressed(file) ? new GZIPInputStream(bytes, BUFFER) : bytes);
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  /**
   * Bytes that the content has at the least: of a regular file its size, of a compressed one, of
   * standard input and of others none.
   */
  long leastSize() throws IOException {
    boolean known = file != null && Files.isRegularFile(file) && !InputFormat.isCompressed(file);
    return known ? Files.size(file) : 0;
  }

  /** Id of the article in a text file; null for standard input. */
  @Nullable String articleId() {
    return file == null ? null : name;
  }
}
