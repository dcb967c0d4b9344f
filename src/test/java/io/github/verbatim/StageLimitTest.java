package io.github.verbatim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.verbatim.internal.document.Deadline;
import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.TestDocuments;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.number.NumberFinder;
import io.github.verbatim.internal.organization.MentionCorrector;
import io.github.verbatim.internal.organization.OrganizationFinder;
import io.github.verbatim.internal.person.PersonFinder;
import io.github.verbatim.internal.quote.FoundQuote;
import io.github.verbatim.internal.quote.QuoteFinder;
import io.github.verbatim.internal.speaker.SpeakerAttributor;
import io.github.verbatim.internal.speaker.SpeakerResolver;
import io.github.verbatim.record.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every stage stops by itself when the time is over or the thread is interrupted. */
class StageLimitTest {
  private static final Document DOCUMENT =
      TestDocuments.of("“We sold 12 cars,” said {P Jane Roe} of {O Acme Corp}.");
  private static final List<FoundQuote> QUOTES =
      List.of(new FoundQuote(List.of(new Span(1, 17)), true, 0.9));

  static Stream<Arguments> stages() {
    ModelFiles files = ModelFiles.bundled();
    MentionCorrector corrector = MentionCorrector.load(files);
    QuoteFinder quotes = QuoteFinder.load(files);
    OrganizationFinder organizations = OrganizationFinder.load(files);
    PersonFinder persons = PersonFinder.load(files);
    SpeakerAttributor attributor = SpeakerAttributor.load(files);
    SpeakerResolver resolver = SpeakerResolver.load(files);
    NumberFinder numbers = NumberFinder.load(files);
    return Stream.of(
        stage("corrector", corrector::correct),
        stage("quotes", quotes::find),
        stage("organizations", organizations::find),
        stage("persons", persons::find),
        stage("attributor", (document, limit) -> attributor.attribute(document, QUOTES, limit)),
        stage(
            "resolver",
            (document, limit) ->
                resolver.resolve(
                    document, QUOTES, List.of(Optional.empty()), List.of(), List.of(), limit)),
        stage("numbers", numbers::find));
  }

  private static Arguments stage(String name, BiConsumer<Document, Deadline> stage) {
    return Arguments.of(name, stage);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stages")
  void stops_when_the_time_is_over(String name, BiConsumer<Document, Deadline> stage) {
    assertThatCode(() -> stage.accept(DOCUMENT, new Deadline(null))).doesNotThrowAnyException();
    Deadline over = new Deadline(Duration.ofNanos(1));
    assertThatThrownBy(() -> stage.accept(DOCUMENT, over))
        .isInstanceOf(CancellationException.class)
        .hasMessageContaining("time limit");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stages")
  void stops_when_the_thread_is_interrupted(String name, BiConsumer<Document, Deadline> stage) {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> stage.accept(DOCUMENT, new Deadline(null)))
          .isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).as("the thread stays interrupted").isTrue();
    }
  }
}
