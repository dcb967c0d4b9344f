package io.github.verbatim.internal.quote;

/**
 * A quotation mark in an article.
 *
 * @param at offset of its character
 * @param family which marks it pairs with
 * @param glyph its character
 * @param turn which way it turns
 */
record Mark(int at, Family family, char glyph, Turn turn) {

  /** The marks that pair with each other. */
  enum Family {
    /** “ ” „ and the typewriter's ". */
    DOUBLE,
    /** ‘ ’ ‚ and the typewriter's '. */
    SINGLE,
    /** « and ». */
    ANGLE
  }

  /** Which way a mark turns. */
  enum Turn {
    /** It opens a quotation. */
    OPENS,
    /** It closes one. */
    CLOSES,
    /** It closes the quotation that is open, or else opens one. */
    EITHER
  }

  /** Whether the glyph itself does not tell which way it turns. */
  boolean isStraight() {
    return glyph == '"' || glyph == '\'' || glyph == '\uFF02';
  }
}
