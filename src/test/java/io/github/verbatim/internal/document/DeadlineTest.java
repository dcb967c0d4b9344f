package io.github.verbatim.internal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class DeadlineTest {
  @Test
  void no_limit_and_limits_longer_than_anything_never_pass() {
    for (Duration limit :
        new Duration[] {
          null,
          Duration.ofDays(1),
          ChronoUnit.FOREVER.getDuration(),
          Duration.ofNanos(Long.MAX_VALUE)
        }) {
      assertThatCode(() -> new Deadline(limit).check()).doesNotThrowAnyException();
    }
  }

  @Test
  void a_limit_that_has_passed_is_told_from_an_interrupt() {
    Deadline over = new Deadline(Duration.ofNanos(1));
    assertThatThrownBy(over::check)
        .isInstanceOf(DeadlineExceededException.class)
        .hasMessageContaining("PT0.000000001S");
  }

  @Test
  void an_interrupt_comes_first_and_stays() {
    Deadline over = new Deadline(Duration.ofNanos(1));
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(over::check).isExactlyInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
