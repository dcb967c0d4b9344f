package io.github.verbatim.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OrderedParallelMapTest {

  @Test
  void hands_out_results_in_the_order_of_the_source() {
    // The first items take longest, so that later ones are done before them.
    OrderedParallelMap<Integer, Integer> map =
        new OrderedParallelMap<>(
            numbers(200),
            i -> {
              pause(i < 8 ? 20 - 2L * i : 0);
              return i * i;
            },
            4);

    assertThat(rest(map)).isEqualTo(IntStream.range(0, 200).map(i -> i * i).boxed().toList());
  }

  @Test
  void works_on_as_many_items_at_once_as_it_has_threads() throws InterruptedException {
    CountDownLatch allThreeAtWork = new CountDownLatch(3);
    OrderedParallelMap<Integer, Boolean> map =
        new OrderedParallelMap<>(
            numbers(3),
            i -> {
              allThreeAtWork.countDown();
              return await(allThreeAtWork);
            },
            3);

    assertThat(rest(map)).containsExactly(true, true, true);
  }

  @Test
  void reads_no_more_than_a_few_items_ahead() {
    AtomicInteger read = new AtomicInteger();
    Iterator<Integer> source = IntStream.iterate(0, i -> read.incrementAndGet()).iterator();
    try (OrderedParallelMap<Integer, Integer> map = new OrderedParallelMap<>(source, i -> i, 3)) {
      for (int taken = 1; taken <= 100; taken++) {
        map.next();
        assertThat(read.get()).isLessThanOrEqualTo(taken + 3 * OrderedParallelMap.ITEMS_PER_THREAD);
      }
    }
  }

  @Test
  void uses_threads_of_its_own_that_end_with_the_last_result() throws InterruptedException {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    OrderedParallelMap<Integer, Boolean> map =
        new OrderedParallelMap<>(numbers(50), i -> threads.add(Thread.currentThread()), 2);
    rest(map);

    assertThat(threads).hasSizeBetween(1, 2).allMatch(Thread::isDaemon);
    for (Thread thread : threads) {
      thread.join(10_000);
      assertThat(thread.isAlive()).isFalse();
    }
  }

  @Test
  void lets_its_threads_go_when_nobody_reads_on() throws InterruptedException {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    @SuppressWarnings("resource")
    OrderedParallelMap<Integer, Boolean> neverClosed =
        new OrderedParallelMap<>(numbers(50), i -> threads.add(Thread.currentThread()), 2);
    neverClosed.next();

    for (Thread thread : threads) {
      thread.join(10_000);
      assertThat(thread.isAlive()).isFalse();
    }
    assertThat(rest(neverClosed)).as("who reads on after all loses nothing").hasSize(49);
  }

  @Test
  void an_exception_of_the_function_concerns_one_item() {
    OrderedParallelMap<Integer, Integer> map =
        new OrderedParallelMap<>(numbers(3), i -> 10 / (i - 1), 2);

    assertThat(map.next()).isEqualTo(-10);
    assertThatThrownBy(map::next).isInstanceOf(ArithmeticException.class);
    assertThat(map.next()).isEqualTo(10);
    assertThat(map.hasNext()).isFalse();
  }

  @Test
  void an_exception_of_the_source_comes_behind_the_results_before_it() {
    Iterator<Integer> source =
        IntStream.range(0, 5)
            .peek(
                i -> {
                  if (i == 3) {
                    throw new IllegalStateException("the disk is gone");
                  }
                })
            .iterator();
    OrderedParallelMap<Integer, Integer> map = new OrderedParallelMap<>(source, i -> i, 4);

    assertThat(List.of(map.next(), map.next(), map.next())).containsExactly(0, 1, 2);
    assertThatThrownBy(map::hasNext).hasMessage("the disk is gone");
  }

  @Test
  void an_interrupt_of_the_reader_stops_the_work() throws InterruptedException {
    CountDownLatch working = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread reader =
        new Thread(
            () -> {
              OrderedParallelMap<Integer, Boolean> map =
                  new OrderedParallelMap<>(
                      numbers(10),
                      i -> {
                        working.countDown();
                        return sleepUntilInterrupted(stopped);
                      },
                      1);
              try {
                map.next();
              } catch (CancellationException e) {
                thrown.set(e);
                assertThat(Thread.currentThread().isInterrupted()).isTrue();
                assertThat(map.hasNext()).isFalse();
              }
            });
    reader.start();
    working.await();
    reader.interrupt();
    reader.join();

    assertThat(thrown.get()).hasMessageContaining("interrupted");
    assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void refuses_a_number_of_threads_that_is_not_positive() {
    assertThatThrownBy(() -> new OrderedParallelMap<>(numbers(1), i -> i, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("threads must be positive, found 0");
  }

  private static Iterator<Integer> numbers(int count) {
    return IntStream.range(0, count).iterator();
  }

  private static <T> List<T> rest(Iterator<T> iterator) {
    List<T> rest = new ArrayList<>();
    iterator.forEachRemaining(rest::add);
    return rest;
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      return false;
    }
  }

  private static boolean sleepUntilInterrupted(CountDownLatch stopped) {
    try {
      Thread.sleep(60_000);
      return false;
    } catch (InterruptedException e) {
      stopped.countDown();
      return true;
    }
  }
}
