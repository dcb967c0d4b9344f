package io.github.verbatim.internal.speaker.attribution;

/** What a common noun stands for; the kinds of {@code source-nouns.tsv}. */
enum NounKind {
  PERSON,
  GROUP,
  BODY,
  DOCUMENT,
  /** Not in the lexicon. */
  OTHER
}
