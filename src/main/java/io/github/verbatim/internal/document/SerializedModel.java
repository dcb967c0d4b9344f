package io.github.verbatim.internal.document;

import java.io.IOException;
import java.io.InvalidClassException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectStreamConstants;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stream of Java-serialized objects (Java Object Serialization Specification, chapter 6), read
 * without Java's deserialization: no class that the stream names is looked up, and nothing but what
 * {@link CoreNlpClasses} makes comes out. That makes it safe, and faster.
 *
 * <p>Weights, arrays of doubles in the file, come out as floats, which is what the classifier turns
 * them into. What no such model holds (objects within themselves, texts of over 65,535 bytes) is
 * refused. For one thread.
 */
final class SerializedModel extends ObjectInputStream {
  private static final int MAX_DEPTH = 20;
  private static final int MAX_SIZE = 10_000_000;
  private static final Object END = new Object();

  /** Takes the place of an object until it has been read. */
  private static final Object UNFINISHED = new Object();

  private final ModelBytes in;

  /** What later parts of the stream may refer to, in order of its appearance. */
  private final List<@Nullable Object> handles;

  private int depth;

  /**
   * Begins to read.
   *
   * @param in at the stream's start; closed with this stream
   * @param expectedObjects about how many objects it holds: room is made for them at once
   * @throws StreamCorruptedException if it is no stream of serialized objects
   */
  SerializedModel(ModelBytes in, int expectedObjects) throws IOException {
    this.in = in;
    this.handles = new ArrayList<>(expectedObjects);
    if ((short) in.readUnsignedShort() != ObjectStreamConstants.STREAM_MAGIC
        || in.readUnsignedShort() != ObjectStreamConstants.STREAM_VERSION) {
      throw new StreamCorruptedException("no serialized objects");
    }
  }

  @Override
  protected @Nullable Object readObjectOverride() throws IOException {
    return content();
  }

  @Override
  public int readInt() throws IOException {
    expect(ObjectStreamConstants.TC_BLOCKDATA);
    if (in.readUnsignedByte() != Integer.BYTES) {
      throw new StreamCorruptedException("expected one number");
    }
    return in.readInt();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void expect(int tag) throws IOException {
    int found = in.readUnsignedByte();
    if (found != tag) {
      throw new StreamCorruptedException("expected tag " + tag + ", found " + found);
    }
  }

  private @Nullable Object content() throws IOException {
    byte tag = (byte) in.readUnsignedByte();
    return switch (tag) {
      case ObjectStreamConstants.TC_NULL -> null;
      case ObjectStreamConstants.TC_REFERENCE -> referred();
      case ObjectStreamConstants.TC_STRING -> text();
      case ObjectStreamConstants.TC_OBJECT -> object();
      case ObjectStreamConstants.TC_ARRAY -> array();
      case ObjectStreamConstants.TC_ENUM -> enumConstant();
      case ObjectStreamConstants.TC_ENDBLOCKDATA -> END;
      default -> throw new StreamCorruptedException("unexpected tag " + tag);
    };
  }

  private String text() throws IOException {
    String text = in.readText();
    handles.add(text);
    return text;
  }

  private @Nullable Object referred() throws IOException {
    int handle = in.readInt() - ObjectStreamConstants.baseWireHandle;
    if (handle < 0 || handle >= handles.size() || handles.get(handle) == UNFINISHED) {
      throw new InvalidObjectException("a reference leads nowhere");
    }
    return handles.get(handle);
  }

  /** To be called when an object begins; {@code depth} goes down again at its end. */
  private void deeper() throws InvalidObjectException {
    if (++depth > MAX_DEPTH) {
      throw new InvalidObjectException("objects lie too deep in each other");
    }
  }

  private ClassDescription classDescription() throws IOException {
    ClassDescription description = classDescriptionOrNull();
    if (description == null) {
      throw new StreamCorruptedException("an object without a class");
    }
    return description;
  }

  private @Nullable ClassDescription classDescriptionOrNull() throws IOException {
    byte tag = (byte) in.readUnsignedByte();
    return switch (tag) {
      case ObjectStreamConstants.TC_NULL -> null;
      case ObjectStreamConstants.TC_CLASSDESC -> newClassDescription();
      case ObjectStreamConstants.TC_REFERENCE -> {
        if (!(referred() instanceof ClassDescription known)) {
          throw new StreamCorruptedException("expected a class");
        }
        yield known;
      }
      default -> throw new StreamCorruptedException("unexpected tag " + tag);
    };
  }

  private ClassDescription newClassDescription() throws IOException {
    deeper();
    String name = in.readText();
    in.readLong(); // the version, which matters to Java's own reading only
    int handle = reserve();
    int flags = in.readUnsignedByte();
    int count = in.readUnsignedShort();
    List<ClassDescription.Field> fields = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      char type = (char) in.readUnsignedByte();
      ClassDescription.Field field = new ClassDescription.Field(in.readText(), type);
      fields.add(field);
      if (field.isObject()) {
        content(); // its class
      }
    }
    expect(ObjectStreamConstants.TC_ENDBLOCKDATA);
    ClassDescription description =
        new ClassDescription(name, flags, fields, classDescriptionOrNull());
    handles.set(handle, description);
    depth--;
    return description;
  }

  private int reserve() {
    handles.add(UNFINISHED);
    return handles.size() - 1;
  }

  private @Nullable Object object() throws IOException {
    deeper();
    ClassDescription description = classDescription();
    int handle = reserve();
    Object object =
        switch (description.name()) {
          case "java.lang.Integer" -> number(description);
          case "java.util.ArrayList" -> list(description);
          case "java.util.HashMap" -> map(description);
          default -> CoreNlpClasses.make(description.name(), fields(description));
        };
    handles.set(handle, object);
    depth--;
    return object;
  }

  private Integer number(ClassDescription description) throws IOException {
    // Some hundred thousands of them: without a map of fields.
    if (description.fields().size() != 1 || description.fields().get(0).type() != 'I') {
      throw new InvalidClassException(description.name(), "unknown form");
    }
    return in.readInt();
  }

  /**
   * Its fields, those of its parent first; {@link CoreNlpClasses#ENTRIES} has what the class wrote
   * itself.
   */
  private Map<String, @Nullable Object> fields(ClassDescription description) throws IOException {
    Map<String, @Nullable Object> fields =
        description.parent() == null ? new HashMap<>() : fields(description.parent());
    readFields(description, fields);
    if (description.hasAnnotation()) {
      fields.put(CoreNlpClasses.ENTRIES, untilEnd());
    }
    return fields;
  }

  private void readFields(ClassDescription description, Map<String, @Nullable Object> fields)
      throws IOException {
    for (ClassDescription.Field field : description.fields()) {
      fields.put(field.name(), field.isObject() ? content() : in.readValue(field.type()));
    }
  }

  private List<@Nullable Object> untilEnd() throws IOException {
    List<@Nullable Object> entries = new ArrayList<>();
    for (Object entry = content(); entry != END; entry = content()) {
      entries.add(entry);
    }
    return entries;
  }

  private List<@Nullable Object> list(ClassDescription description) throws IOException {
    Map<String, @Nullable Object> fields = new HashMap<>();
    readFields(description, fields);
    int size = size(fields.get("size") instanceof Integer number ? number : -1);
    readInt(); // the capacity
    List<@Nullable Object> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(content());
    }
    expect(ObjectStreamConstants.TC_ENDBLOCKDATA);
    return list;
  }

  private Map<Object, Object> map(ClassDescription description) throws IOException {
    readFields(description, new HashMap<>());
    expect(ObjectStreamConstants.TC_BLOCKDATA);
    if (in.readUnsignedByte() != 2 * Integer.BYTES) {
      throw new StreamCorruptedException("expected the size of a map");
    }
    in.readInt(); // the capacity
    int size = size(in.readInt());
    Map<Object, Object> map = new HashMap<>((int) (size / 0.75f) + 1);
    for (int i = 0; i < size; i++) {
      Object key = content();
      map.put(key, content());
    }
    expect(ObjectStreamConstants.TC_ENDBLOCKDATA);
    return map;
  }

  private static int size(int size) throws InvalidObjectException {
    if (size < 0 || size > MAX_SIZE) {
      throw new InvalidObjectException("a size of " + size);
    }
    return size;
  }

  private Object array() throws IOException {
    deeper();
    ClassDescription description = classDescription();
    int handle = reserve();
    int length = size(in.readInt());
    Object array =
        switch (description.name()) {
          case "[I" -> in.readInts(length);
          case "[D" -> in.readDoublesAsFloats(length);
          case "[[D" -> weightRows(length);
          case "[Ljava.lang.Object;",
              "[Ljava.lang.Class;",
              "[Ljava.util.concurrent.ConcurrentHashMap$Segment;" ->
              objects(length);
          default -> throw new InvalidClassException(description.name(), "no part of a classifier");
        };
    handles.set(handle, array);
    depth--;
    return array;
  }

  private float[][] weightRows(int length) throws IOException {
    float[][] rows = new float[length][];
    for (int i = 0; i < length; i++) {
      if (!(content() instanceof float[] row)) {
        throw new StreamCorruptedException("expected weights");
      }
      rows[i] = row;
    }
    return rows;
  }

  private Object[] objects(int length) throws IOException {
    @Nullable Object[] objects = new Object[length];
    for (int i = 0; i < length; i++) {
      objects[i] = content();
    }
    return objects;
  }

  private Object enumConstant() throws IOException {
    ClassDescription description = classDescription();
    int handle = reserve();
    Object constant = CoreNlpClasses.constant(description.name(), String.valueOf(content()));
    handles.set(handle, constant);
    return constant;
  }
}
