package io.github.verbatim;

import io.github.verbatim.record.Producer;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;

/** Reads the versions that the build wrote. */
final class Versions {
  private static final String FILE = "version.properties";

  private Versions() {}

  /**
   * The producer entry of records that are made with files of the user's.
   *
   * @param replaced names of the bundled files whose place they take
   */
  static Producer producer(List<String> replaced) {
    Producer bundled = producer();
    return replaced.isEmpty()
        ? bundled
        : new Producer(
            bundled.library(), bundled.models() + " with own " + String.join(", ", replaced));
  }

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
