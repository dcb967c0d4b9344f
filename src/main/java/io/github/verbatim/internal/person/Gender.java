package io.github.verbatim.internal.person;

/** Which pronouns an article uses, or probably uses, for somebody. */
public enum Gender {
  /** She, her. */
  FEMALE,
  /** He, him. */
  MALE,
  /** Nothing tells. */
  UNKNOWN;

  /** From a lexicon's {@code f}, {@code m} or anything else. */
  static Gender of(String code) {
    return switch (code) {
      case "f" -> FEMALE;
      case "m" -> MALE;
      default -> UNKNOWN;
    };
  }

  /** Whether both are known and differ. */
  public boolean contradicts(Gender other) {
    return this != UNKNOWN && other != UNKNOWN && this != other;
  }
}
