package io.github.verbatim;

import io.github.verbatim.record.Producer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** Reads the versions that the build wrote. */
final class Versions {
  private static final String FILE = "version.properties";

  private Versions() {}

  /** The producer entry of every record. */
  static Producer producer() {
    Properties properties = new Properties();
    try (InputStream stream = Versions.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new ModelException("the file " + FILE + " is missing from the verbatim jar");
      }
      properties.load(stream);
    } catch (IOException e) {
      throw new ModelException("the file " + FILE + " cannot be read: " + e.getMessage(), e);
    }
    return new Producer(
        properties.getProperty("library", "unknown"), properties.getProperty("models", "unknown"));
  }
}
