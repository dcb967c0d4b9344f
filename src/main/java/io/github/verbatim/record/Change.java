package io.github.verbatim.record;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which way the sentence says that a number went. */
public enum Change {
  /** Rose, gained, climbed. */
  @JsonProperty("up")
  UP,
  /** Fell, lost, dropped. */
  @JsonProperty("down")
  DOWN
}
