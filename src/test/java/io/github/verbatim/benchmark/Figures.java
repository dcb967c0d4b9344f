package io.github.verbatim.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * The figures of a run by the name of the benchmark or of its class; empty for what was not run.
 */
final class Figures {
  private final Collection<RunResult> results;

  Figures(Collection<RunResult> results) {
    this.results = results;
  }

  /** Mean of all iterations, in milliseconds an operation. */
  OptionalDouble mean(String benchmark, Map<String, String> params) {
    for (RunResult result : results) {
      if (is(result, benchmark, params)) {
        return OptionalDouble.of(result.getPrimaryResult().getScore());
      }
    }
    return OptionalDouble.empty();
  }

  /** How many iterations a fork of the benchmark measured; 0 if it was not run. */
  int iterations(String benchmark) {
    return results.stream()
        .filter(result -> is(result, benchmark, Map.of()))
        .flatMap(result -> result.getBenchmarkResults().stream())
        .mapToInt(fork -> fork.getIterationResults().size())
        .findFirst()
        .orElse(0);
  }

  /** The value that the parameter of the benchmark had; empty if it was not run. */
  Optional<String> param(String benchmark, String name) {
    return results.stream()
        .filter(result -> is(result, benchmark, Map.of()))
        .map(result -> result.getParams().getParam(name))
        .findFirst();
  }

  /** The same for a benchmark without parameters that matter. */
  OptionalDouble mean(String benchmark) {
    return mean(benchmark, Map.of());
  }

  /** Median over the forks of the iteration at {@code index}, from behind if it is negative. */
  OptionalDouble iteration(String benchmark, int index) {
    return median(perFork(benchmark, index, null));
  }

  /** The same of the live heap after the iteration, in MB. */
  OptionalDouble liveHeap(String benchmark, int index) {
    return median(perFork(benchmark, index, LiveHeap.LABEL));
  }

  private List<Double> perFork(String benchmark, int index, String label) {
    List<Double> values = new ArrayList<>();
    for (RunResult result : results) {
      if (is(result, benchmark, Map.of())) {
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
          List<IterationResult> iterations = List.copyOf(fork.getIterationResults());
          int at = index < 0 ? iterations.size() + index : index;
          if (at >= 0 && at < iterations.size()) {
            values.add(value(iterations.get(at), label).getScore());
          }
        }
      }
    }
    return values;
  }

  private static Result<?> value(IterationResult iteration, String label) {
    return label == null
        ? iteration.getPrimaryResult()
        : iteration.getSecondaryResults().get(label);
  }

  private static boolean is(RunResult result, String benchmark, Map<String, String> params) {
    return (result.getParams().getBenchmark() + ".").contains("." + benchmark + ".")
        && params.entrySet().stream()
            .allMatch(p -> p.getValue().equals(result.getParams().getParam(p.getKey())));
  }

  private static OptionalDouble median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(sorted.get(sorted.size() / 2));
  }
}
