package io.github.verbatim.internal.tagger;

/** The ends of the names of the entity classifier's features, as its file has them. */
final class EntityFeature {
  static final Fragment WORD = Fragment.of("-WORD|C");
  static final Fragment CLASS = Fragment.of("-DISTSIM|C");
  static final Fragment SHAPE = Fragment.of("-TYPE|C");
  static final Fragment ALWAYS = Fragment.of("###|C");
  static final Fragment NGRAM = Fragment.of("#");
  static final Fragment NGRAM_END = Fragment.of("#|C");
  static final Fragment PREVIOUS_WORD = Fragment.of("-PW|C");
  static final Fragment PREVIOUS_CLASS = Fragment.of("-PDISTSIM|C");
  static final Fragment PREVIOUS_SHAPE = Fragment.of("-PTYPE|C");
  static final Fragment NEXT_WORD = Fragment.of("-NW|C");
  static final Fragment NEXT_CLASS = Fragment.of("-NDISTSIM|C");
  static final Fragment NEXT_SHAPE = Fragment.of("-NTYPE|C");
  static final Fragment ONE_BEFORE = Fragment.of("-DISJP|C");
  static final Fragment ONE_AFTER = Fragment.of("-DISJN|C");

  static final Fragment DOTS = Fragment.of("...");
  static final Fragment PREVIOUS_WORD_SHAPE = Fragment.of("-PW_CTYPE|C");
  static final Fragment SHAPE_NEXT_WORD = Fragment.of("-NW_CTYPE|C");
  static final Fragment PREVIOUS_SHAPE_SHAPE = Fragment.of("-PCTYPE|C");
  static final Fragment SHAPE_NEXT_SHAPE = Fragment.of("-CNTYPE|C");
  static final Fragment SHAPES = Fragment.of("-PCNTYPE|C");
  static final Fragment SECOND_LAST_WORD_SHAPE = Fragment.of("-PPW_CTYPE|C");
  static final Fragment SECOND_NEXT_WORD_SHAPE = Fragment.of("-NNW_CTYPE|C");

  static final Fragment DASH = Fragment.of("-");
  static final Fragment PAIR_ALWAYS = Fragment.of("PSEQ|CpC");
  static final Fragment PAIR_WORD = Fragment.of("-PSEQW|CpC");
  static final Fragment PAIR_CLASS = Fragment.of("-PSEQcDS|CpC");
  static final Fragment PAIR_SHAPE = Fragment.of("-PSEQcS|CpC");
  static final Fragment PAIR_SHAPE_TOO = Fragment.of("-TPS2|CpC");
  static final Fragment PAIR_PREVIOUS_WORD = Fragment.of("-PSEQpW|CpC");
  static final Fragment PAIR_PREVIOUS_CLASS = Fragment.of("-PSEQpDS|CpC");
  static final Fragment PAIR_PREVIOUS_SHAPE = Fragment.of("-PSEQpS|CpC");
  static final Fragment PAIR_NEXT_SHAPE = Fragment.of("-TNS1|CpC");
  static final Fragment PAIR_WORDS = Fragment.of("-PSEQW2|CpC");
  static final Fragment PAIR_CLASSES = Fragment.of("-PSEQpcDS|CpC");
  static final Fragment PAIR_SHAPES = Fragment.of("-TYPES|CpC");

  private EntityFeature() {}
}
