package io.github.verbatim.record;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The kinds of {@link Warning}.
 *
 * <pre>{@code
 * verbatim.extract("Half a pair: \uD83D").warnings().get(0).code(); // → MALFORMED_TEXT
 * }</pre>
 */
public enum WarningCode {
  /** A quotation has no closing mark. */
  @JsonProperty("unclosed-quote")
  UNCLOSED_QUOTE,
  /** The article is longer than the pipeline reads; the rest was left out. */
  @JsonProperty("text-truncated")
  TEXT_TRUNCATED,
  /** A sentence is longer than the pipeline reads at once, and was cut for tagging. */
  @JsonProperty("long-sentence")
  LONG_SENTENCE,
  /** The text is not well-formed Unicode (a lone surrogate). */
  @JsonProperty("malformed-text")
  MALFORMED_TEXT
}
