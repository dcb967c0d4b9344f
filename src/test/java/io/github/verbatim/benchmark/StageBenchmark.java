package io.github.verbatim.benchmark;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import io.github.verbatim.Verbatim;
import io.github.verbatim.internal.document.CoreNlpAnnotator;
import io.github.verbatim.internal.document.Deadline;
import io.github.verbatim.internal.document.NameTagger;
import io.github.verbatim.internal.lexicon.ModelFiles;
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

/** What each stage takes of the whole, on some of the articles, read up to that stage before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 1)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class StageBenchmark {
  /** As {@link BenchmarkArticles#some} takes them. */
  @Param("examples/articles")
  public String articles;

  /** How many. */
  @Param("12")
  public int count;

  private List<String> texts;
  private List<StageInputs> inputs;
  private Stages stages;
  private NameTagger nameTagger;
  private AbstractSequenceClassifier<CoreLabel> classifier;
  private Verbatim verbatim;

  /** Loads everything and reads the articles. */
  @Setup
  public void load() throws IOException {
    ModelFiles files = ModelFiles.bundled();
    texts = BenchmarkArticles.some(articles, count);
    CoreNlpAnnotator annotator = CoreNlpAnnotator.loadFirstPass(files, 200);
    nameTagger = NameTagger.load(files);
    stages = Stages.load(files);
    inputs = texts.stream().map(t -> StageInputs.of(t, annotator, nameTagger, stages)).toList();
    classifier = StageInputs.classifier();
    verbatim = Verbatim.load();
  }

  /** All stages, taggers included. */
  @Benchmark
  public void whole(Blackhole sink) {
    texts.forEach(text -> sink.consume(verbatim.extract(text)));
  }

  /** Both name taggers, for people, organizations and places alike. */
  @Benchmark
  public void nameTaggers(Blackhole sink) {
    for (StageInputs input : inputs) {
      input.sentences().forEach(one -> sink.consume(classifier.classifySentence(one)));
      Deadline limit = new Deadline(null);
      sink.consume(nameTagger.tag(input.first().document(), input.first().clusters(), limit));
    }
  }

  /** Corrected names, grouped organizations. */
  @Benchmark
  public void organizations(Blackhole sink) {
    for (StageInputs input : inputs) {
      sink.consume(stages.corrector().correct(input.tagged()));
      sink.consume(stages.organizations().find(input.document()));
    }
  }

  /** Quotation marks, and what of it is speech. */
  @Benchmark
  public void quotes(Blackhole sink) {
    inputs.forEach(input -> sink.consume(stages.quotes().find(input.document())));
  }

  /** Grouped people. */
  @Benchmark
  public void persons(Blackhole sink) {
    inputs.forEach(input -> sink.consume(stages.persons().find(input.document())));
  }

  /** Who said it: the words, and whom they mean. */
  @Benchmark
  public void speakers(Blackhole sink) {
    for (StageInputs input : inputs) {
      Deadline limit = new Deadline(null);
      sink.consume(stages.attributor().attribute(input.document(), input.quotes(), limit));
      sink.consume(
          stages
              .resolver()
              .resolve(
                  input.document(),
                  input.quotes(),
                  input.attributions(),
                  input.persons(),
                  input.organizations()));
    }
  }

  /** Numbers. */
  @Benchmark
  public void numbers(Blackhole sink) {
    inputs.forEach(input -> sink.consume(stages.numbers().find(input.document())));
  }
}
