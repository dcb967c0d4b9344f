package io.github.verbatim.internal.document;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Keeps whatever takes the place of a Java-serialized model on the class path from being
 * deserialized. No state.
 */
final class ModelStreams {
  /** Every class in the file of a CRF classifier of CoreNLP; arrays count as their elements. */
  private static final Set<String> CLASSIFIER_CLASSES =
      Set.of(
          "edu.stanford.nlp.ie.NERFeatureFactory",
          "edu.stanford.nlp.ie.crf.CRFLabel",
          "edu.stanford.nlp.ling.CoreLabel",
          "edu.stanford.nlp.optimization.StochasticCalculateMethods",
          "edu.stanford.nlp.process.AmericanizeFunction",
          "edu.stanford.nlp.sequences.FeatureFactory",
          "edu.stanford.nlp.sequences.SeqClassifierFlags",
          "edu.stanford.nlp.sequences.SeqClassifierFlags$SlashHyphenEnum",
          "edu.stanford.nlp.util.ArrayCoreMap",
          "edu.stanford.nlp.util.HashIndex",
          "edu.stanford.nlp.util.MaxSizeConcurrentHashSet",
          "java.lang.Boolean",
          "java.lang.Class",
          "java.lang.Enum",
          "java.lang.Integer",
          "java.lang.Number",
          "java.lang.Object",
          "java.lang.String",
          "java.util.ArrayList",
          "java.util.HashMap",
          "java.util.Map$Entry",
          "java.util.concurrent.ConcurrentHashMap",
          "java.util.concurrent.ConcurrentHashMap$Segment",
          "java.util.concurrent.Semaphore",
          "java.util.concurrent.Semaphore$NonfairSync",
          "java.util.concurrent.Semaphore$Sync",
          "java.util.concurrent.locks.AbstractOwnableSynchronizer",
          "java.util.concurrent.locks.AbstractQueuedSynchronizer",
          "java.util.concurrent.locks.ReentrantLock",
          "java.util.concurrent.locks.ReentrantLock$NonfairSync",
          "java.util.concurrent.locks.ReentrantLock$Sync",
          "java.util.regex.Pattern");

  private static final int MAX_DEPTH = 20;
  private static final int BUFFER = 1 << 16;

  private ModelStreams() {}

  /**
   * Opens a gzipped classifier; of other classes than a classifier's nothing is made, and reading
   * ends with an {@link InvalidClassException}.
   */
  static ObjectInputStream classifier(InputStream file) throws IOException {
    // Object streams ask for a few bytes at a time: unbuffered, the inflater takes half of the
    // time.
    InputStream inflated = new BufferedInputStream(new GZIPInputStream(file, BUFFER), BUFFER);
    ObjectInputStream objects = new ObjectInputStream(inflated);
    objects.setObjectInputFilter(ModelStreams::check);
    return objects;
  }

  private static ObjectInputFilter.Status check(ObjectInputFilter.FilterInfo info) {
    if (info.depth() > MAX_DEPTH) {
      return ObjectInputFilter.Status.REJECTED;
    }
    Class<?> type = info.serialClass();
    if (type == null) {
      return ObjectInputFilter.Status.UNDECIDED;
    }
    while (type.isArray()) {
      type = type.getComponentType();
    }
    return type.isPrimitive() || CLASSIFIER_CLASSES.contains(type.getName())
        ? ObjectInputFilter.Status.ALLOWED
        : ObjectInputFilter.Status.REJECTED;
  }

  /**
   * A file whose bytes are known; for readers that deserialize on streams of their own, where no
   * filter can be set. Closes {@code file}.
   *
   * @param sha256 the digest of the file, in hexadecimal
   * @throws InvalidClassException if it is another file
   */
  static InputStream known(InputStream file, String sha256) throws IOException {
    byte[] bytes;
    try (file) {
      bytes = file.readAllBytes();
    }
    String found = HexFormat.of().formatHex(sha256().digest(bytes));
    if (!found.equals(sha256)) {
      throw new InvalidClassException(
          "it is not the file that this version was made for: expected SHA-256 "
              + sha256
              + ", found "
              + found);
    }
    return new ByteArrayInputStream(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
