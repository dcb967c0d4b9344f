package io.github.verbatim.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A model loaded beside others is the same model, and fails in the same way. */
class ModelLoadTest {

  @Test
  void the_model_is_loaded_on_a_thread_of_the_given_name() {
    ModelLoad<String> load =
        ModelLoad.start("loader", () -> Thread.currentThread().getName() + " read it");
    assertThat(load.await()).isEqualTo("loader read it");
    assertThat(load.await()).as("a second time").isEqualTo("loader read it");
  }

  @Test
  void both_load_at_once() {
    CountDownLatch met = new CountDownLatch(2);
    ModelLoad<Boolean> one = ModelLoad.start("one", () -> meets(met));
    ModelLoad<Boolean> other = ModelLoad.start("other", () -> meets(met));
    assertThat(one.await() && other.await()).isTrue();
  }

  private static boolean meets(CountDownLatch met) {
    met.countDown();
    try {
      met.await();
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  @Test
  void what_the_loader_throws_is_passed_on_itself() {
    UnreadableModelException missing = new UnreadableModelException("names.tsv:3: no weight");
    ModelLoad<String> load =
        ModelLoad.start(
            "loader",
            () -> {
              throw missing;
            });
    assertThatThrownBy(load::await).isSameAs(missing);
    OutOfMemoryError full = new OutOfMemoryError("heap");
    ModelLoad<String> error =
        ModelLoad.start(
            "loader",
            () -> {
              throw full;
            });
    assertThatThrownBy(error::await).isSameAs(full);
  }

  @Test
  void an_interrupt_does_not_end_the_wait_and_stays_set() {
    Thread.currentThread().interrupt();
    try {
      assertThat(ModelLoad.start("loader", () -> "model").await()).isEqualTo("model");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
