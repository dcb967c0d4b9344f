package example;

import io.github.verbatim.Verbatim;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The pipeline of this JVM: loaded by the first task that asks, shared by all task threads, there
 * until the executor ends. A pipeline is immutable, so sharing needs no care.
 */
final class ExecutorPipeline {
  private static final ConcurrentMap<PipelineSettings, Verbatim> LOADED = new ConcurrentHashMap<>();

  private ExecutorPipeline() {}

  static Verbatim with(PipelineSettings settings) {
    return LOADED.computeIfAbsent(settings, PipelineSettings::load);
  }
}
