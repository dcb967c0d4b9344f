package io.github.verbatim;

import java.time.Duration;

/**
 * How long the stages of one extraction took, by the wall clock.
 *
 * <pre>{@code
 * Duration ms = Duration.ofMillis(1);
 * StageTimes times = new StageTimes(ms, ms, ms, ms, ms, ms);
 * times.total().toMillis(); // → 6
 * }</pre>
 *
 * @param tagging tokens, parts of speech and names
 * @param quotes quotes and to whom the article attributes them
 * @param organizations grouping the organizations
 * @param persons grouping the persons
 * @param speakers who the sources of the quotes are
 * @param numbers numbers with their units
 */
public record StageTimes(
    Duration tagging,
    Duration quotes,
    Duration organizations,
    Duration persons,
    Duration speakers,
    Duration numbers) {

  /**
   * The time of all stages together.
   *
   * @return the sum of the six
   */
  public Duration total() {
    return tagging.plus(quotes).plus(organizations).plus(persons).plus(speakers).plus(numbers);
  }
}
