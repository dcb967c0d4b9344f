package example;

import io.github.verbatim.Verbatim;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.spark.sql.RuntimeConfig;

/**
 * What travels to the executors in place of a pipeline: its options, small and serializable. Empty
 * strings and a limit of 0 stand for the defaults.
 *
 * @param models folder of one's own models, at the same path on every node
 * @param organizations file of one's own organizations, likewise
 * @param timeLimitSeconds longest time that one article may take
 */
record PipelineSettings(String models, String organizations, long timeLimitSeconds)
    implements Serializable {

  /** The defaults of the library. */
  static PipelineSettings defaults() {
    return new PipelineSettings("", "", 0);
  }

  /** From {@code --conf spark.verbatim.…}. */
  static PipelineSettings of(RuntimeConfig conf) {
    return new PipelineSettings(
        conf.get("spark.verbatim.models", ""),
        conf.get("spark.verbatim.organizations", ""),
        Long.parseLong(conf.get("spark.verbatim.timeLimitSeconds", "0")));
  }

  /** Loads a pipeline: seconds, and some hundred megabytes. */
  Verbatim load() {
    Verbatim.Builder builder = Verbatim.builder();
    if (!models.isEmpty()) {
      builder.models(Path.of(models));
    }
    if (!organizations.isEmpty()) {
      builder.organizations(Path.of(organizations));
    }
    if (timeLimitSeconds > 0) {
      builder.timeLimit(Duration.ofSeconds(timeLimitSeconds));
    }
    return builder.build();
  }
}
