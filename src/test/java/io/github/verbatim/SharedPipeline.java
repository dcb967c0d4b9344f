package io.github.verbatim;

/** The pipeline with its defaults, loaded once for all tests of a JVM that read and do not load. */
public final class SharedPipeline {
  private SharedPipeline() {}

  private static final class Loaded {
    static final Verbatim VERBATIM = Verbatim.load();
  }

  /** Loaded by whoever asks first. */
  public static Verbatim verbatim() {
    return Loaded.VERBATIM;
  }
}
