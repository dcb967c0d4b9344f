package io.github.verbatim.record;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How the article refers to the source of a quote.
 *
 * <pre>{@code
 * verbatim.extract("“Go,” she said.").quotes().get(0).mention().type(); // → PRONOUN
 * }</pre>
 */
public enum MentionType {
  /** A person's name: "Anne Milgram", "Milgram". */
  @JsonProperty("name")
  NAME,
  /** A pronoun: "she", "they", "who". */
  @JsonProperty("pronoun")
  PRONOUN,
  /**
   * A noun phrase for one person or thing: "the attorney general", "a spokesman", "the complaint".
   */
  @JsonProperty("nominal")
  NOMINAL,
  /** An organization's name, or a country or place that speaks as one. */
  @JsonProperty("organization")
  ORGANIZATION,
  /** Several people without a name: "witnesses", "police". */
  @JsonProperty("group")
  GROUP
}
