package io.github.verbatim.record;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What kind of source is quoted.
 *
 * <pre>{@code
 * verbatim.extract("“It was loud,” witnesses said.").speakers().get(0).kind(); // → GROUP
 * }</pre>
 */
public enum SpeakerKind {
  /** A person with a name. */
  @JsonProperty("person")
  PERSON,
  /** A body with a name, or a country that speaks as one. */
  @JsonProperty("organization")
  ORGANIZATION,
  /** Several people without a name: "witnesses". */
  @JsonProperty("group")
  GROUP,
  /** One source without a name: "a spokesman", "the complaint". */
  @JsonProperty("unnamed")
  UNNAMED
}
