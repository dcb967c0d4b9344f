package io.github.verbatim.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it counts or measures.
 *
 * <pre>{@code
 * NumberMention number = verbatim.extract("They sold 25 million small cars.").numbers().get(0);
 * number.value(); // → 25000000
 * number.unit(); // → "car"
 * number.unitPhrase(); // → "small car"
 * }</pre>
 *
 * @param start 0-based index of the first character, in UTF-16 code units
 * @param end index after the last character
 * @param text the words, equal to {@code article.substring(start, end)}, modifier and unit included
 * @param kind what it measures
 * @param value the number meant: "25 million" is 25000000; the lower end of a range
 * @param upper the upper end of a range; null for a single number
 * @param from where a movement began ("from $4.10 to $2.85" is 4.10, with a {@code value} of 2.85
 *     and an {@code upper} of 4.10); null if the number is no movement
 * @param to where a movement ended; null if the number is no movement
 * @param modifier bound or approximation; null means exactly
 * @param unit singular English name, ISO 4217 code, "percent", or the head noun counted; null for a
 *     plain number
 * @param unitPhrase the whole counted phrase, singular; null where it would only repeat {@code
 *     unit}
 * @param change the direction in which the sentence says it went; null if it says none
 * @param substance what is measured, {@code of} in JSON: measured "50 kilograms of fentanyl"; null
 *     if none
 * @param quote id of the quote that it stands in; null outside quotes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NumberMention(
    String text,
    int start,
    int end,
    NumberKind kind,
    BigDecimal value,
    @Nullable BigDecimal upper,
    @Nullable BigDecimal from,
    @Nullable BigDecimal to,
    @Nullable Modifier modifier,
    @Nullable String unit,
    @JsonProperty("unit_phrase") @Nullable String unitPhrase,
    @Nullable Change change,
    @JsonProperty("of") @Nullable String substance,
    @Nullable Integer quote) {
  /** Zeros at the end of a number from which on it keeps an exponent. */
  private static final int MOST_ZEROS = 1000;

  /**
   * Checks that the offsets and the text agree in length; gives the numbers their shortest form
   * without an exponent.
   *
   * @param text the words, equal to {@code article.substring(start, end)}, modifier and unit
   *     included
   * @param start 0-based index of the first character, in UTF-16 code units
   * @param end index after the last character
   * @param kind what it measures
   * @param value the number meant
   * @param upper the upper end of a range
   * @param from where a movement began
   * @param to where a movement ended
   * @param modifier bound or approximation
   * @param unit singular English name, ISO 4217 code, "percent", or the head noun counted
   * @param unitPhrase the whole counted phrase, singular
   * @param change the direction in which the sentence says it went
   * @param substance what is measured
   * @param quote id of the quote that it stands in
   * @throws IllegalArgumentException if {@code end - start} is not the length of {@code text}, or
   *     only one end of a movement is given
   */
  @JsonCreator
  public NumberMention {
    Objects.requireNonNull(kind, "kind must not be null");
    Objects.requireNonNull(value, "value must not be null");
    if (start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException(
          "offsets " + start + " to " + end + " do not fit a text of " + text.length());
    }
    if ((from == null) != (to == null)) {
      throw new IllegalArgumentException("a movement has both from and to");
    }
    value = plain(value);
    from = from == null ? null : plain(from);
    to = to == null ? null : plain(to);
    upper = upper == null ? null : plain(upper);
  }

  /**
   * A number that is no movement.
   *
   * @param text the words, equal to {@code article.substring(start, end)}, modifier and unit
   *     included
   * @param start 0-based index of the first character, in UTF-16 code units
   * @param end index after the last character
   * @param kind what it measures
   * @param value the number meant
   * @param upper the upper end of a range
   * @param modifier bound or approximation
   * @param unit singular English name, ISO 4217 code, "percent", or the head noun counted
   * @param unitPhrase the whole counted phrase, singular
   * @param change the direction in which the sentence says it went
   * @param substance what is measured
   * @param quote id of the quote that it stands in
   * @throws IllegalArgumentException if {@code end - start} is not the length of {@code text}
   */
  public NumberMention(
      String text,
      int start,
      int end,
      NumberKind kind,
      BigDecimal value,
      @Nullable BigDecimal upper,
      @Nullable Modifier modifier,
      @Nullable String unit,
      @Nullable String unitPhrase,
      @Nullable Change change,
      @Nullable String substance,
      @Nullable Integer quote) {
    this(
        text,
        start,
        end,
        kind,
        value,
        upper,
        null,
        null,
        modifier,
        unit,
        unitPhrase,
        change,
        substance,
        quote);
  }

  /** Equal numbers get equal forms, so that a record read back from JSON equals the one written. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    boolean printable = shortest.scale() > -MOST_ZEROS;
    return shortest.scale() < 0 && printable ? shortest.setScale(0) : shortest;
  }

  /**
   * The offsets alone.
   *
   * @return from {@code start} to {@code end}
   */
  public Span span() {
    return new Span(start, end);
  }

  /**
   * The same number, standing in a quote.
   *
   * @param quoteId id of the quote; null for outside quotes
   * @return a copy with this {@code quote}
   */
  public NumberMention inQuote(@Nullable Integer quoteId) {
    return new NumberMention(
        text,
        start,
        end,
        kind,
        value,
        upper,
        from,
        to,
        modifier,
        unit,
        unitPhrase,
        change,
        substance,
        quoteId);
  }

  /** The words with value and unit, for logs. */
  @Override
  public String toString() {
    String to = upper == null ? "" : " to " + upper;
    return "NumberMention["
        + Brief.quoted(text)
        + ": "
        + value
        + to
        + (unit == null ? "" : " " + unit)
        + "]";
  }
}
