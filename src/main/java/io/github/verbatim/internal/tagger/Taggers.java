package io.github.verbatim.internal.tagger;

import java.util.Arrays;

/**
 * The two models and the lexicon that they share, as one compact file holds them. Immutable; for
 * each article there is an {@link ArticleTagger}.
 *
 * @param classes classes of words
 * @param pos the part-of-speech model
 * @param entities the named-entity model
 */
public record Taggers(WordClasses classes, PosModel pos, EntityModel entities) {
  /** What the file begins with: a name and the version of the format. */
  private static final byte[] MAGIC = {'V', 'e', 'r', 'b', 'a', 't', 'i', 'm', 0, 1};

  /** The length of the digest of the source files, which comes next. */
  public static final int DIGEST_LENGTH = 32;

  /**
   * Reads a compact file.
   *
   * @param file all its bytes
   * @throws IllegalArgumentException if it is no such file, or of another version
   * @throws java.nio.BufferUnderflowException if it is cut off
   */
  public static Taggers read(byte[] file) {
    if (file.length < MAGIC.length + DIGEST_LENGTH
        || !Arrays.equals(MAGIC, 0, MAGIC.length, file, 0, MAGIC.length)) {
      throw new IllegalArgumentException("it is no file of taggers that this version can read");
    }
    ModelInput in = new ModelInput(file, MAGIC.length + DIGEST_LENGTH);
    WordClasses classes = WordClasses.read(in);
    return new Taggers(classes, PosModel.read(in), EntityModel.read(in));
  }

  /** What a compact file that was made of sources with this digest begins with. */
  public static byte[] header(byte[] digest) {
    byte[] header = Arrays.copyOf(MAGIC, MAGIC.length + DIGEST_LENGTH);
    System.arraycopy(digest, 0, header, MAGIC.length, DIGEST_LENGTH);
    return header;
  }

  /** Begins an article. */
  public ArticleTagger article() {
    return new ArticleTagger(this);
  }
}
