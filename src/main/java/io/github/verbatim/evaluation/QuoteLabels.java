package io.github.verbatim.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader noted about an article: who said each quote, by name, and the organizations.
 *
 * @param id the article's id
 * @param quotes the quotes that are labelled
 * @param speakers the names that the labels use
 * @param organizations the organizations of the article; null if they were not noted
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record QuoteLabels(
    String id,
    List<LabelledQuote> quotes,
    List<Name> speakers,
    @Nullable List<Name> organizations) {

  /** Takes absent lists of quotes and speakers for empty ones. */
  QuoteLabels {
    quotes = quotes == null ? List.of() : List.copyOf(quotes);
    speakers = speakers == null ? List.of() : List.copyOf(speakers);
  }

  /**
   * A stretch in quotation marks and who says it.
   *
   * @param start offset of its first character
   * @param end offset behind its last character
   * @param speaker full name of the speaker; null where the article does not tell
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record LabelledQuote(int start, int end, @Nullable String speaker) {}

  /**
   * A name with its other forms.
   *
   * @param name the fullest form
   * @param kind what kind of source it is, such as {@code unnamed}; null for an organization
   * @param aliases the others
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Name(String name, @Nullable String kind, List<String> aliases) {
    /** Takes an absent list for an empty one. */
    Name {
      aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }
  }
}
