package io.github.verbatim.internal.speaker.attribution;

import java.util.Locale;

/** What kind of reporting a verb does; the classes of {@code reporting-verbs.tsv}. */
enum VerbClass {
  SAY,
  ASSERT,
  ASK,
  WRITE,
  MANNER,
  ADMIT,
  CALL,
  JUDGE,
  URGE,
  THINK,
  SHOW,
  SPEAK,
  /** No reporting verb. */
  NONE;

  /** Whether a quote may be the object of such a verb without a further word: she added "…". */
  boolean takesQuote() {
    return switch (this) {
      case SAY, ASSERT, ASK, WRITE, MANNER, ADMIT -> true;
      default -> false;
    };
  }

  /** Name as it stands in lexicon and features. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
