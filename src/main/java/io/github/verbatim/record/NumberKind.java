package io.github.verbatim.record;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a number measures.
 *
 * <pre>{@code
 * verbatim.extract("The bank paid $3.5bn.").numbers().get(0).kind(); // → MONEY
 * }</pre>
 */
public enum NumberKind {
  /** Things counted: "334 offices". */
  @JsonProperty("count")
  COUNT,
  /** An amount of money: "$3.5bn". */
  @JsonProperty("money")
  MONEY,
  /** Percent, percentage points or basis points. */
  @JsonProperty("percent")
  PERCENT,
  /** A measured quantity: "50 kilograms". */
  @JsonProperty("quantity")
  QUANTITY,
  /** A span of time: "six months". */
  @JsonProperty("duration")
  DURATION,
  /** An age: "a 12-year-old". */
  @JsonProperty("age")
  AGE,
  /** A rank: "third", "21st". */
  @JsonProperty("ordinal")
  ORDINAL,
  /** A share of a whole: "two-thirds", "one in five". */
  @JsonProperty("fraction")
  FRACTION,
  /** A number without a unit: "rose to 1,463.87". */
  @JsonProperty("plain")
  PLAIN
}
