package io.github.verbatim.benchmark;

import io.github.verbatim.GeneratedArticles.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** The rows of the README: what was measured, and what it has to be. */
final class BenchmarkTable {
  private final Figures figures;
  private final List<String> rows = new ArrayList<>();

  BenchmarkTable(Figures figures) {
    this.figures = figures;
  }

  void add(String what, String found, String wanted) {
    rows.add("| " + what + " | " + found + " | " + wanted + " |");
  }

  private void add(String what, String format, OptionalDouble value, String wanted) {
    value.ifPresent(v -> add(what, String.format(Locale.ROOT, format, v), wanted));
  }

  void fill(List<String> all, String sources) throws IOException {
    int count = figures.param("PeerBenchmark", "count").map(Integer::valueOf).orElse(0);
    peer(BenchmarkArticles.tokens(BenchmarkArticles.some(sources, count)));
    throughput(BenchmarkArticles.tokens(all));
    loading();
    soak();
    stages();
    lengths();
  }

  private void peer(long tokens) {
    OptionalDouble peer = figures.mean("PeerBenchmark.coreNlp");
    OptionalDouble ours = figures.mean("PeerBenchmark.verbatim");
    add("CoreNLP, one thread, " + tokens + " tokens", "%,.0f tokens/s", rate(tokens, peer), "");
    add("Verbatim, the same tokens", "%,.0f tokens/s", rate(tokens, ours), "");
    add("Verbatim / CoreNLP", "%.1f", ratio(peer, ours), "≥ 40");
  }

  private void throughput(long tokens) {
    OptionalDouble bare = figures.mean("PipelineBenchmark.bareTaggers");
    OptionalDouble one = figures.mean("PipelineBenchmark.oneThread");
    OptionalDouble two = figures.mean("PipelineBenchmark.twoThreads");
    add(
        "bare taggers, one thread, " + tokens + " tokens",
        "%,.0f tokens/s",
        rate(tokens, bare),
        "");
    add("whole pipeline, one thread", "%,.0f tokens/s", rate(tokens, one), "");
    add("whole pipeline, two threads on one instance", "%,.0f tokens/s", rate(tokens, two), "");
    add("whole pipeline / bare taggers", "%.2f", ratio(bare, one), "≥ 0.75");
    add("two threads / one", "%.2f", ratio(one, two), "≥ 1.7");
  }

  private void loading() {
    OptionalDouble peer = figures.iteration("LoadBenchmark.coreNlp", 0);
    OptionalDouble ours = figures.iteration("LoadBenchmark.verbatim", 0);
    OptionalDouble peerHeap = figures.liveHeap("LoadBenchmark.coreNlp", 0);
    OptionalDouble ourHeap = figures.liveHeap("LoadBenchmark.verbatim", 0);
    add("load, CoreNLP", "%,.0f ms", peer, "");
    add("load, Verbatim", "%,.0f ms", ours, "");
    add("load, Verbatim / CoreNLP", "1/%.1f", ratio(peer, ours), "≤ 1/12");
    add("live heap after load, CoreNLP", "%,.0f MB", peerHeap, "");
    add("live heap after load, Verbatim", "%,.0f MB", ourHeap, "");
    add("live heap, Verbatim / CoreNLP", "1/%.1f", ratio(peerHeap, ourHeap), "≤ 1/5");
    OptionalDouble first = figures.iteration("FirstArticleBenchmark.extract", 0);
    OptionalDouble warm = figures.iteration("FirstArticleBenchmark.extract", -1);
    add("first article", "%,.0f ms", first, "");
    add("the same article, warm", "%,.0f ms", warm, "");
    add("first article / warm", "%.0f", ratio(first, warm), "");
    if (first.isPresent() && warm.isPresent()) {
      OptionalDouble more = OptionalDouble.of(first.getAsDouble() - warm.getAsDouble());
      add("first article − warm", "%,.0f ms", more, "≤ 1,000 ms");
    }
  }

  private void soak() {
    String name = "SoakBenchmark.thousandArticles";
    OptionalDouble before = figures.liveHeap(name, 0);
    OptionalDouble after = figures.liveHeap(name, -1);
    String articles = "live heap after %,d articles, -Xmx512m";
    int last = figures.iterations(name) * SoakBenchmark.ARTICLES;
    add(articles.formatted(SoakBenchmark.ARTICLES), "%,.1f MB", before, "");
    add(articles.formatted(last), "%,.1f MB", after, "");
    add("… last / first", "%.2f", ratio(after, before), "≤ 1.02");
  }

  private void stages() {
    OptionalDouble whole = figures.mean("StageBenchmark.whole");
    OptionalDouble names = figures.mean("StageBenchmark.nameTaggers");
    OptionalDouble organizations = figures.mean("StageBenchmark.organizations");
    if (names.isPresent() && organizations.isPresent()) {
      OptionalDouble both = OptionalDouble.of(names.getAsDouble() + organizations.getAsDouble());
      share("both name taggers, organizations", both, whole, "≤ 60 %");
    }
    share("organizations alone", organizations, whole, "");
    share("quotes", figures.mean("StageBenchmark.quotes"), whole, "");
    share("people", figures.mean("StageBenchmark.persons"), whole, "");
    share("speakers", figures.mean("StageBenchmark.speakers"), whole, "≤ 25 %");
    share("numbers", figures.mean("StageBenchmark.numbers"), whole, "");
  }

  private void share(String stage, OptionalDouble part, OptionalDouble whole, String wanted) {
    ratio(part, whole)
        .ifPresent(
            r -> add(stage + ", share of the time", "%.1f %%", OptionalDouble.of(100 * r), wanted));
  }

  private void lengths() {
    for (Kind kind : List.of(Kind.PROSE, Kind.QUOTES, Kind.NUMBERS)) {
      OptionalDouble once =
          figures.mean("LengthBenchmark.extract", Map.of("kind", kind.name(), "times", "1"));
      OptionalDouble often =
          figures.mean("LengthBenchmark.extract", Map.of("kind", kind.name(), "times", "100"));
      String name = kind.name().toLowerCase(Locale.ROOT);
      add("100 times as long, " + name, "%.0f times the time", ratio(often, once), "≤ 130");
    }
    String length = figures.param("OneLineBenchmark", "length").orElse("");
    figures
        .mean("OneLineBenchmark.extract")
        .ifPresent(v -> add(length + " characters on one line", "%.1f s".formatted(v / 1000), ""));
  }

  private static OptionalDouble rate(long tokens, OptionalDouble milliseconds) {
    return milliseconds.isPresent()
        ? OptionalDouble.of(tokens * 1000 / milliseconds.getAsDouble())
        : milliseconds;
  }

  private static OptionalDouble ratio(OptionalDouble upper, OptionalDouble lower) {
    return upper.isPresent() && lower.isPresent()
        ? OptionalDouble.of(upper.getAsDouble() / lower.getAsDouble())
        : OptionalDouble.empty();
  }

  @Override
  public String toString() {
    return "| JDK %s, %d processors | | must be |\n|---|---|---|\n"
            .formatted(Runtime.version(), Runtime.getRuntime().availableProcessors())
        + String.join("\n", rows)
        + "\n";
  }
}
