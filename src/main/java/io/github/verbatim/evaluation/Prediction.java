package io.github.verbatim.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.verbatim.record.ArticleRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a record that the scorers look at. Wider than {@link ArticleRecord}, so that records
 * which another program made, or which hold only numbers, can be scored too.
 *
 * @param quotes quotes; an absent list is an empty one
 * @param speakers what the quotes' speaker indexes point into
 * @param organizations entries with mentions, or flat mentions
 * @param persons the same for persons; null if the record has no such field
 * @param numbers numbers
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Prediction(
    List<PredictedQuote> quotes,
    List<PredictedEntry> speakers,
    List<PredictedEntry> organizations,
    @Nullable List<PredictedEntry> persons,
    List<PredictedNumber> numbers) {

  /** Takes absent lists for empty ones. */
  public Prediction {
    quotes = orEmpty(quotes);
    speakers = orEmpty(speakers);
    organizations = orEmpty(organizations);
    persons = persons == null ? null : List.copyOf(persons);
    numbers = orEmpty(numbers);
  }

  /** An article for which there is no record. */
  static Prediction none() {
    return new Prediction(List.of(), List.of(), List.of(), null, List.of());
  }

  /** The same, from a record of the pipeline. */
  public static Prediction of(ArticleRecord article) {
    return EvaluationJson.convert(article, Prediction.class);
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /**
   * A range of the article, and perhaps its words.
   *
   * @param start offset of its first character, in UTF-16 code units
   * @param end offset behind its last character
   * @param text its words; null if the record does not repeat them
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Range(
      @JsonProperty(required = true) int start,
      @JsonProperty(required = true) int end,
      @Nullable String text) {}

  /**
   * A quote.
   *
   * @param spans its stretches
   * @param speaker index into the speakers; null for none
   * @param mention the words that name the source; null for none
   * @param confidence probability that the speaker is right; null for none
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record PredictedQuote(
      List<Range> spans,
      @Nullable Integer speaker,
      @Nullable Range mention,
      @Nullable Double confidence) {
    /** Takes absent spans for none. */
    public PredictedQuote {
      spans = orEmpty(spans);
    }
  }

  /**
   * A speaker, an organization or a person; or, without {@code mentions}, one flat mention.
   *
   * @param name its name; null for a flat mention
   * @param aliases its other names
   * @param mentions its mentions; null for a flat mention
   * @param start of a flat mention: offset of its first character
   * @param end of a flat mention: offset behind its last character
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record PredictedEntry(
      @Nullable String name,
      List<String> aliases,
      @Nullable List<Range> mentions,
      @Nullable Integer start,
      @Nullable Integer end) {
    /** Takes absent aliases for none. */
    public PredictedEntry {
      aliases = orEmpty(aliases);
      mentions = mentions == null ? null : List.copyOf(mentions);
    }

    /** All mentions. */
    List<Range> ranges() {
      if (mentions != null) {
        return mentions;
      }
      return start == null || end == null ? List.of() : List.of(new Range(start, end, null));
    }
  }

  /**
   * A number.
   *
   * @param value its value, or the lower end of a range; null makes it no number
   * @param upper the upper end of a range; null for a single number
   * @param unit its unit; null for none
   * @param unitPhrase the whole counted phrase; null for none
   * @param modifier the modifier as written in a record; null for exactly
   * @param change {@code up} or {@code down}; null for neither
   * @param kind the kind as written in a record; null if the record tells none
   * @param start offset of its first character; null if the record tells none
   * @param end offset behind its last character; null if the record tells none
   * @param text its words; null if the record tells none
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record PredictedNumber(
      @Nullable Double value,
      @Nullable Double upper,
      @Nullable String unit,
      @JsonProperty("unit_phrase") @Nullable String unitPhrase,
      @Nullable String modifier,
      @Nullable String change,
      @Nullable String kind,
      @Nullable Integer start,
      @Nullable Integer end,
      @Nullable String text) {}
}
