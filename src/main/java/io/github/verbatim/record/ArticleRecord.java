package io.github.verbatim.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one article says: who said what, which organizations it names, and its figures. Immutable
 * and safe to share.
 *
 * <pre>{@code
 * ArticleRecord record = verbatim.extract("“Go,” said Ann Lee.");
 * Quote quote = record.quotes().get(0);
 * record.speakerOf(quote).map(Speaker::name); // → Optional[Ann Lee]
 * record.quotesBy(record.speakers().get(0)).equals(record.quotes()); // → true
 * record.withId("wire/17").id(); // → "wire/17"
 * }</pre>
 *
 * @param id the caller's name for the article; null if none was given
 * @param quotes reported speech in quotation marks, in reading order
 * @param speakers who is quoted, in order of their first quote
 * @param organizations every organization once, in order of first mention
 * @param persons every named person once, in order of first mention
 * @param numbers every number, in reading order
 * @param warnings what the reader should know about the article; empty if all went well
 * @param producer library and model versions
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleRecord(
    @Nullable String id,
    List<Quote> quotes,
    List<Speaker> speakers,
    List<Organization> organizations,
    List<Person> persons,
    List<NumberMention> numbers,
    List<Warning> warnings,
    Producer producer) {

  /**
   * Copies the lists.
   *
   * @param id the caller's name for the article
   * @param quotes reported speech in quotation marks, in reading order
   * @param speakers who is quoted, in order of their first quote
   * @param organizations every organization once, in order of first mention
   * @param persons every named person once, in order of first mention
   * @param numbers every number, in reading order
   * @param warnings what the reader should know about the article
   * @param producer library and model versions
   */
  public ArticleRecord {
    quotes = List.copyOf(quotes);
    speakers = List.copyOf(speakers);
    organizations = List.copyOf(organizations);
    persons = List.copyOf(persons);
    numbers = List.copyOf(numbers);
    warnings = List.copyOf(warnings);
    Objects.requireNonNull(producer, "producer must not be null");
  }

  /**
   * The same record under another name for the article.
   *
   * @param newId the name; null for none
   * @return a copy with this {@code id}
   */
  public ArticleRecord withId(@Nullable String newId) {
    return new ArticleRecord(
        newId, quotes, speakers, organizations, persons, numbers, warnings, producer);
  }

  /**
   * Who says a quote.
   *
   * @param quote one of {@link #quotes()}
   * @return its speaker; empty where the article does not tell
   * @throws IndexOutOfBoundsException if the quote is another record's and its speaker is not here
   */
  public Optional<Speaker> speakerOf(Quote quote) {
    return Optional.ofNullable(quote.speaker()).map(speakers::get);
  }

  /**
   * What a speaker says.
   *
   * @param speaker one of {@link #speakers()}
   * @return the quotes whose speaker this is, in reading order
   */
  public List<Quote> quotesBy(Speaker speaker) {
    return quotes.stream()
        .filter(quote -> quote.speaker() != null && quote.speaker() == speaker.id())
        .toList();
  }

  /**
   * The numbers within a quote.
   *
   * @param quote one of {@link #quotes()}
   * @return those that stand in it, in reading order
   */
  public List<NumberMention> numbersIn(Quote quote) {
    return numbers.stream().filter(number -> isIn(quote, number.quote())).toList();
  }

  /**
   * The organizations that a quote names.
   *
   * @param quote one of {@link #quotes()}
   * @return each with at least one mention in it, once, in order of first mention in the article
   */
  public List<Organization> organizationsIn(Quote quote) {
    return organizations.stream()
        .filter(one -> one.mentions().stream().anyMatch(mention -> isIn(quote, mention.quote())))
        .toList();
  }

  private static boolean isIn(Quote quote, @Nullable Integer id) {
    return id != null && id == quote.id();
  }

  /** Id and counts, for logs; {@code RecordJson} writes all of it. */
  @Override
  public String toString() {
    return "ArticleRecord["
        + (id == null ? "" : id + ": ")
        + Brief.count(quotes.size(), "quote")
        + ", "
        + Brief.count(speakers.size(), "speaker")
        + ", "
        + Brief.count(organizations.size(), "organization")
        + ", "
        + Brief.count(persons.size(), "person")
        + ", "
        + Brief.count(numbers.size(), "number")
        + ", "
        + Brief.count(warnings.size(), "warning")
        + "]";
  }
}
