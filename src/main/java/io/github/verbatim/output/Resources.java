package io.github.verbatim.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files beside this package's classes. */
final class Resources {
  private Resources() {}

  /** The whole file, with {@code \n} for line ends. */
  static String text(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the library");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(name + " of the library cannot be read", e);
    }
  }

  static List<String> lines(String name) {
    return text(name).lines().filter(line -> !line.isBlank()).toList();
  }
}
