package io.github.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Eight threads on one instance find, byte for byte, what one finds. {@code
 * -Dconcurrency.articles=2000} makes a long run of it.
 */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class ConcurrencyIT {
  private static final int THREADS = 8;

  private static Verbatim verbatim;
  private static List<String> articles;
  private static List<String> alone;

  @BeforeAll
  static void readThemAlone() {
    verbatim = SharedPipeline.verbatim();
    articles = ConcurrentRun.articles(Integer.getInteger("concurrency.articles", 100));
    alone = ConcurrentRun.sequential(verbatim, articles);
  }

  @Test
  void eight_threads_find_what_one_finds() throws Exception {
    assertThat(ConcurrentRun.concurrent(verbatim, articles, THREADS))
        .containsExactlyElementsOf(alone);
  }

  @Test
  void a_batch_on_eight_threads_keeps_the_order_and_the_records() {
    assertThat(ConcurrentRun.inBatch(verbatim, articles, THREADS)).containsExactlyElementsOf(alone);
  }

  @Test
  void the_articles_have_something_to_find() {
    assertThat(alone).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    assertThat(alone)
        .allSatisfy(line -> assertThat(line).contains("\"speakers\":[{", "\"numbers\":[{"));
  }
}
