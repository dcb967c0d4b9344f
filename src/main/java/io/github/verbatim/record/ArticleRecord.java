package io.github.verbatim.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one article says: who said what, which organizations it names, and its figures. Immutable
 * and safe to share.
 *
 * <pre>{@code
 * ArticleRecord record = verbatim.extract("“Go,” said Ann Lee.");
 * Quote quote = record.quotes().get(0);
 * record.speakers().get(quote.speaker()).name(); // → "Ann Lee"
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
}
