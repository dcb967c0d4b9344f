package io.github.verbatim.record;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How a number is bounded; a number without a modifier is exact.
 *
 * <pre>{@code
 * verbatim.extract("They saw more than 60 ships.").numbers().get(0).modifier(); // → MORE
 * }</pre>
 */
public enum Modifier {
  /** About, around, nearly. */
  @JsonProperty("~")
  ABOUT,
  /** Under, less than. */
  @JsonProperty("<")
  LESS,
  /** Over, more than. */
  @JsonProperty(">")
  MORE,
  /** Up to, at most. */
  @JsonProperty("≤")
  AT_MOST,
  /** At least. */
  @JsonProperty("≥")
  AT_LEAST
}
