package io.github.verbatim.benchmark;

import io.github.verbatim.ConcurrentRun;
import io.github.verbatim.Verbatim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs all benchmarks and prints their ratios as one table.
 *
 * <p>Arguments: the articles, as {@link BenchmarkArticles#read} takes them; a regular expression
 * for the benchmarks to run; how many articles the concurrent run has, 0 for none; "quick" for a
 * trial run whose figures mean nothing.
 */
public final class BenchmarkReport {
  private final String articles;
  private final boolean quick;

  private BenchmarkReport(String articles, boolean quick) {
    this.articles = articles;
    this.quick = quick;
  }

  /** Runs, prints, and writes the table to {@code target/benchmark.md}. */
  public static void main(String[] args) throws Exception {
    long start = System.nanoTime();
    String articles = args[0];
    BenchmarkReport report = new BenchmarkReport(articles, args.length > 3 && !args[3].isEmpty());
    Figures figures = new Figures(report.run(args[1]));
    BenchmarkTable table = new BenchmarkTable(figures);
    table.fill(BenchmarkArticles.read(articles), articles);
    int count = Integer.parseInt(args[2]);
    if (count > 0) {
      table.add("8 threads and one, " + count + " articles", concurrent(count), "the same bytes");
    }
    table.add("this run", "%.1f minutes".formatted((System.nanoTime() - start) / 60e9), "");
    System.out.println(table);
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target", "benchmark.md"), table.toString());
  }

  private Collection<RunResult> run(String include) throws RunnerException, IOException {
    OptionsBuilder options = new OptionsBuilder();
    options.include(include).param("articles", articles).addProfiler(LiveHeap.class);
    options.shouldFailOnError(true);
    if (quick) {
      options.warmupTime(TimeValue.milliseconds(100)).measurementTime(TimeValue.milliseconds(100));
      options.forks(1).warmupIterations(0).measurementIterations(2);
      options.param("length", "100000").param("count", "1");
    }
    return new Runner(options.build()).run();
  }

  private static String concurrent(int count) throws Exception {
    Verbatim verbatim = Verbatim.load();
    List<String> texts = ConcurrentRun.articles(count);
    List<String> alone = ConcurrentRun.sequential(verbatim, texts);
    boolean same = ConcurrentRun.concurrent(verbatim, texts, 8).equals(alone);
    return same ? "the same bytes" : "DIFFERENT RECORDS";
  }
}
