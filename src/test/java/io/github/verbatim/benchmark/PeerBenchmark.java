package io.github.verbatim.benchmark;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.verbatim.Verbatim;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** CoreNLP's pipeline and this one on the same few articles, one thread each, both warm. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PeerBenchmark {
  /** The articles of both. */
  @State(Scope.Benchmark)
  public static class Articles {
    /** As {@link BenchmarkArticles#some} takes them. */
    @Param("examples/articles")
    public String articles;

    /** How many. */
    @Param("8")
    public int count;

    List<String> texts;

    /** Reads them. */
    @Setup
    public void read() throws IOException {
      texts = BenchmarkArticles.some(articles, count);
    }
  }

  /** CoreNLP. */
  @State(Scope.Benchmark)
  public static class CoreNlp {
    StanfordCoreNLP pipeline;

    /** Loads it. */
    @Setup
    public void load() {
      pipeline = CoreNlpPeer.load();
    }
  }

  /** This library. */
  @State(Scope.Benchmark)
  public static class Ours {
    Verbatim verbatim;

    /** Loads it. */
    @Setup
    public void load() {
      verbatim = Verbatim.load();
    }
  }

  /** {@code tokenize,pos,lemma,ner,depparse,coref,quote}. */
  @Benchmark
  @Fork(value = 1, jvmArgs = "-Xmx4g")
  @Warmup(iterations = 1)
  @Measurement(iterations = 1)
  public void coreNlp(Articles articles, CoreNlp peer, Blackhole sink) {
    for (String text : articles.texts) {
      Annotation annotation = new Annotation(text);
      peer.pipeline.annotate(annotation);
      sink.consume(annotation);
    }
  }

  /** Article to record; warmed up for about as many seconds as the peer. */
  @Benchmark
  @Fork(value = 1, jvmArgs = "-Xmx1g")
  @Warmup(iterations = 60)
  @Measurement(iterations = 10)
  public void verbatim(Articles articles, Ours ours, Blackhole sink) {
    articles.texts.forEach(text -> sink.consume(ours.verbatim.extract(text)));
  }
}
