package io.github.verbatim;

import io.github.verbatim.GeneratedArticles.Kind;
import io.github.verbatim.output.RecordJson;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The same articles by one thread, by many that share an instance, and by {@code extractAll}. */
public final class ConcurrentRun {
  private ConcurrentRun() {}

  /** Generated articles, each with a hostile text of the same number behind it. */
  public static List<String> articles(int count) {
    List<String> hostile = HostileTexts.random(count, 17);
    return IntStream.range(0, count)
        .mapToObj(i -> GeneratedArticles.article(Kind.NEWS, 5, i) + hostile.get(i))
        .toList();
  }

  /** The records as lines of JSON, one after the other. */
  public static List<String> sequential(Verbatim verbatim, List<String> articles) {
    return articles.stream().map(text -> RecordJson.compact(verbatim.extract(text))).toList();
  }

  /** The same on threads of a pool. */
  public static List<String> concurrent(Verbatim verbatim, List<String> articles, int threads)
      throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<String>> records = new ArrayList<>();
      for (String text : articles) {
        records.add(pool.submit(() -> RecordJson.compact(verbatim.extract(text))));
      }
      List<String> lines = new ArrayList<>();
      for (Future<String> one : records) {
        lines.add(one.get());
      }
      return lines;
    } finally {
      pool.shutdownNow();
    }
  }

  /** The same by {@link Verbatim#extractAll}. */
  public static List<String> inBatch(Verbatim verbatim, List<String> articles, int threads) {
    Stream<Article> source =
        IntStream.range(0, articles.size())
            .mapToObj(i -> new Article(Integer.toString(i), articles.get(i)));
    try (Stream<Extraction> results = verbatim.extractAll(source, threads)) {
      return results
          .map(result -> RecordJson.compact(result.record().orElseThrow().withId(null)))
          .toList();
    }
  }
}
