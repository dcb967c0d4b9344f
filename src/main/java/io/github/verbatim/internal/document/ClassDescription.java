package io.github.verbatim.internal.document;

import java.io.ObjectStreamConstants;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a stream of serialized objects says of a class.
 *
 * @param name as {@link Class#getName} gives it
 * @param flags of {@link ObjectStreamConstants}
 * @param fields in the order of their values
 * @param parent the class that it extends, if that can be serialized, too
 */
record ClassDescription(
    String name, int flags, List<Field> fields, @Nullable ClassDescription parent) {

  /** Copies the list. */
  ClassDescription {
    fields = List.copyOf(fields);
  }

  /**
   * A field.
   *
   * @param name in the class
   * @param type first letter of its type's descriptor in a class file
   */
  record Field(String name, char type) {
    /** Whether its value is an object of its own in the stream. */
    boolean isObject() {
      return type == 'L' || type == '[';
    }
  }

  /** Whether the class writes more than its fields. */
  boolean hasAnnotation() {
    return (flags & ObjectStreamConstants.SC_WRITE_METHOD) != 0;
  }
}
