package io.github.verbatim.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.lexicon.ModelFiles;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Articles made to hurt take time in proportion to their length. */
class HostileArticlesTest {
  /** Some hundred times what it takes; what grows with the square takes thousands of times. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private static final QuoteFinder FINDER = QuoteFinder.load(ModelFiles.bundled());

  static Stream<Arguments> parts() {
    return Stream.of(
        arguments("“", 20_000),
        arguments("“a ", 100_000),
        arguments("\"", 100_000),
        arguments("\"a ", 100_000),
        arguments("\"a\" ", 100_000),
        arguments("“We go.” ", 100_000),
        arguments("“We go,” she said, ", 50_000),
        arguments("“a «b ‘c ", 50_000),
        arguments("“a» “b» ", 50_000),
        arguments("” ", 100_000),
        arguments("' ", 100_000),
        arguments("‘a ", 100_000),
        arguments("‘a “b ", 50_000),
        arguments("a’ ", 100_000),
        arguments("“a\n", 50_000),
        arguments("\"a\" \"b\n", 50_000),
        arguments("9\" ", 100_000));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void time_grows_with_the_length(String part, int times) {
    Document document = TaggedTexts.of(part.repeat(times));

    FoundQuotes found = assertTimeout(LIMIT, () -> FINDER.find(document));

    assertThat(found.quotes()).hasSizeLessThanOrEqualTo(times + 1);
  }
}
