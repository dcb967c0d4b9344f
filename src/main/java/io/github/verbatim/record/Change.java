package io.github.verbatim.record;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Which way the sentence says that a number went.
 *
 * <pre>{@code
 * verbatim.extract("Shares of Corran Lines fell 6.3 percent.").numbers().get(0).change(); // → DOWN
 * }</pre>
 */
public enum Change {
  /** Rose, gained, climbed. */
  @JsonProperty("up")
  UP,
  /** Fell, lost, dropped. */
  @JsonProperty("down")
  DOWN
}
