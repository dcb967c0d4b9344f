package io.github.verbatim.internal.speaker.coreference;

/**
 * Whom a mention refers to.
 *
 * @param referent the entity
 * @param basis what decided, by which the probability is calibrated: {@code model} or the kind of
 *     name that was looked up
 * @param probability 0 to 1, not calibrated; 1 for a name that was looked up
 */
public record Resolution(Referent referent, String basis, double probability) {
  /** The basis of what the model decided. */
  public static final String MODEL = "model";
}
