package io.github.verbatim.internal.document;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.optimization.StochasticCalculateMethods;
import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.HashIndex;
import edu.stanford.nlp.util.MaxSizeConcurrentHashSet;
import java.io.InvalidClassException;
import java.io.InvalidObjectException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the objects that a CRF classifier of CoreNLP consists of, and no others. No state. */
final class CoreNlpClasses {
  /** Name of the pseudo-field with what a class wrote besides its fields, as a list. */
  static final String ENTRIES = "entries";

  /** Locks, which a reader does not need. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "java.util.concurrent.ConcurrentHashMap$Segment",
          "java.util.concurrent.Semaphore",
          "java.util.concurrent.Semaphore$NonfairSync",
          "java.util.concurrent.locks.ReentrantLock$NonfairSync");

  private CoreNlpClasses() {}

  /**
   * The object of a class with these fields; null where the class is of no use to a classifier.
   *
   * @throws InvalidClassException if no classifier has such objects
   * @throws InvalidObjectException if it has them with other fields
   */
  static @Nullable Object make(String type, Map<String, @Nullable Object> fields)
      throws InvalidClassException, InvalidObjectException {
    if (LEFT_OUT.contains(type)) {
      return null;
    }
    try {
      return switch (type) {
        case "java.lang.Boolean" -> of(Boolean.class, "value", fields);
        case "java.util.concurrent.ConcurrentHashMap" -> keys(of(List.class, ENTRIES, fields));
        case "java.util.regex.Pattern" ->
            Pattern.compile(
                of(String.class, "pattern", fields), of(Integer.class, "flags", fields));
        case "edu.stanford.nlp.ie.crf.CRFLabel" -> new CRFLabel(of(int[].class, "label", fields));
        case "edu.stanford.nlp.util.HashIndex" -> index(fields);
        case "edu.stanford.nlp.util.MaxSizeConcurrentHashSet" -> boundedSet(fields);
        case "edu.stanford.nlp.ling.CoreLabel" -> new CoreLabel();
        case "edu.stanford.nlp.process.AmericanizeFunction" -> new AmericanizeFunction();
        case "edu.stanford.nlp.ie.NERFeatureFactory" ->
            filled(new NERFeatureFactory<CoreLabel>(), fields);
        case "edu.stanford.nlp.sequences.SeqClassifierFlags" ->
            filled(new SeqClassifierFlags(), fields);
        default -> throw new InvalidClassException(type, "no part of a classifier");
      };
    } catch (IllegalAccessException | IllegalArgumentException e) {
      InvalidObjectException invalid = new InvalidObjectException("unknown form of " + type);
      invalid.initCause(e);
      throw invalid;
    }
  }

  /**
   * The constant of an enum.
   *
   * @throws InvalidClassException if no classifier has such constants
   */
  static Enum<?> constant(String type, String name) throws InvalidClassException {
    return switch (type) {
      case "edu.stanford.nlp.sequences.SeqClassifierFlags$SlashHyphenEnum" ->
          SeqClassifierFlags.SlashHyphenEnum.valueOf(name);
      case "edu.stanford.nlp.optimization.StochasticCalculateMethods" ->
          StochasticCalculateMethods.valueOf(name);
      default -> throw new InvalidClassException(type, "no part of a classifier");
    };
  }

  private static <T> T of(Class<T> type, String field, Map<String, @Nullable Object> fields)
      throws InvalidObjectException {
    Object value = fields.get(field);
    if (!type.isInstance(value)) {
      throw new InvalidObjectException("field " + field + " is missing or of another type");
    }
    return type.cast(value);
  }

  /** Of keys and values in turn, ended by two nulls, the keys. */
  private static Set<Object> keys(List<?> entries) {
    Set<Object> keys = new HashSet<>(entries.size());
    for (int i = 0; i + 1 < entries.size() && entries.get(i) != null; i += 2) {
      keys.add(entries.get(i));
    }
    return keys;
  }

  @SuppressWarnings("unchecked")
  private static HashIndex<Object> index(Map<String, @Nullable Object> fields)
      throws InvalidObjectException {
    List<Object> objects = of(List.class, "objects", fields);
    Map<Object, Integer> indexes = of(Map.class, "indexes", fields);
    return new HashIndex<>(() -> objects, () -> indexes);
  }

  private static MaxSizeConcurrentHashSet<Object> boundedSet(Map<String, @Nullable Object> fields)
      throws InvalidObjectException {
    MaxSizeConcurrentHashSet<Object> set =
        new MaxSizeConcurrentHashSet<>(of(Integer.class, "maxSize", fields));
    Set<?> keys = of(Set.class, "m", fields);
    keys.forEach(set::add);
    return set;
  }

  /** Sets the fields, also of parents; those that the class no longer has are passed over. */
  private static Object filled(Object object, Map<String, @Nullable Object> fields)
      throws IllegalAccessException {
    for (Class<?> type = object.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && fields.containsKey(field.getName())) {
          field.setAccessible(true);
          field.set(object, fields.get(field.getName()));
        }
      }
    }
    return object;
  }
}
