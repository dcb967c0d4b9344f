package io.github.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verbatim.record.ArticleRecord;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Interrupts and time limits, wherever the pipeline is with an article. */
class InterruptsIT {
  private static final int INTERRUPTS = 1_000;
  private static final long SEED = 20_261_125;
  private static final Duration PROMPT = Duration.ofMillis(100);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Verbatim verbatim = SharedPipeline.verbatim();

  /** What an interrupted call did. */
  private record Outcome(@Nullable Throwable thrown, boolean flagKept, long cpuNanosAfter) {}

  @Test
  void an_interrupt_at_any_moment_cancels_keeps_the_flag_and_harms_nothing() throws Exception {
    String article = String.join("\n\n", ExampleArticles.texts().subList(0, 3));
    ArticleRecord expected = verbatim.extract(article);
    long usual = usualNanos(article);
    Random random = new Random(SEED);
    List<Outcome> interrupted = new ArrayList<>();
    for (int i = 0; i < INTERRUPTS; i++) {
      interrupted.add(interruptAfter((long) (random.nextDouble() * usual), article));
    }

    assertThat(interrupted)
        .filteredOn(outcome -> outcome.thrown() != null)
        .as("most calls are interrupted before they end")
        .hasSizeGreaterThan(INTERRUPTS / 2)
        .allSatisfy(
            outcome ->
                assertThat(outcome.thrown()).isExactlyInstanceOf(CancellationException.class));
    assertThat(interrupted).allMatch(Outcome::flagKept);
    assertThat(interrupted.stream().mapToLong(Outcome::cpuNanosAfter).max().orElseThrow())
        .as("processor time after the interrupt, in nanoseconds")
        .isLessThan(PROMPT.toNanos());
    assertThat(verbatim.extract(article)).isEqualTo(expected);
  }

  /** How long the article takes, at best of some calls. */
  private long usualNanos(String article) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long start = System.nanoTime();
      verbatim.extract(article);
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }

  private Outcome interruptAfter(long nanos, String article) throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    AtomicBoolean flagKept = new AtomicBoolean();
    Throwable[] thrown = new Throwable[1];
    long[] end = new long[1];
    Thread reader =
        new Thread(
            () -> {
              started.countDown();
              try {
                verbatim.extract(article);
              } catch (Throwable e) {
                thrown[0] = e;
              }
              end[0] = THREADS.getCurrentThreadCpuTime();
              // The one call may have ended before the interrupt comes.
              while (!Thread.currentThread().isInterrupted() && thrown[0] == null) {
                Thread.onSpinWait();
              }
              flagKept.set(Thread.currentThread().isInterrupted());
            });
    reader.start();
    started.await();
    Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
    long before = THREADS.getThreadCpuTime(reader.getId());
    reader.interrupt();
    reader.join();
    return new Outcome(thrown[0], flagKept.get(), before < 0 ? 0 : end[0] - before);
  }

  @Test
  void a_time_limit_of_any_length_is_no_fault() throws IOException {
    String article = ExampleArticles.texts().get(0);
    Verbatim patient = Verbatim.builder().timeLimit(ChronoUnit.FOREVER.getDuration()).build();
    assertThat(patient.extract(article)).isEqualTo(verbatim.extract(article));
  }
}
