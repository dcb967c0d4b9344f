package io.github.verbatim;

import io.github.verbatim.internal.batch.OrderedParallelMap;
import io.github.verbatim.internal.document.Annotator;
import io.github.verbatim.internal.document.CoreNlpAnnotator;
import io.github.verbatim.internal.document.Deadline;
import io.github.verbatim.internal.document.DeadlineExceededException;
import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.NormalizedText;
import io.github.verbatim.internal.document.TextLimit;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.lexicon.ModelLoad;
import io.github.verbatim.internal.lexicon.UnreadableModelException;
import io.github.verbatim.internal.number.NumberFinder;
import io.github.verbatim.internal.organization.FoundOrganization;
import io.github.verbatim.internal.organization.Gazetteer;
import io.github.verbatim.internal.organization.MentionCorrector;
import io.github.verbatim.internal.organization.OrganizationFinder;
import io.github.verbatim.internal.person.FoundPerson;
import io.github.verbatim.internal.person.PersonFinder;
import io.github.verbatim.internal.quote.FoundQuotes;
import io.github.verbatim.internal.speaker.AttributedQuotes;
import io.github.verbatim.internal.speaker.QuoteAttributor;
import io.github.verbatim.internal.speaker.ResolvedSpeakers;
import io.github.verbatim.internal.speaker.SpeakerResolver;
import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.NumberMention;
import io.github.verbatim.record.Producer;
import io.github.verbatim.record.Warning;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Extracts quotes, speakers, organizations and numbers from raw news text.
 *
 * <pre>{@code
 * Verbatim verbatim = Verbatim.load();
 * ArticleRecord record = verbatim.extract("“We have 334 offices,” Anne Milgram of the DEA said.");
 * record.quotes().get(0).text(); // → "We have 334 offices,"
 * record.speakers().get(0).name(); // → "Anne Milgram"
 * record.organizations().get(0).name(); // → "DEA"
 * record.numbers().get(0).unit(); // → "office"
 * }</pre>
 *
 * <p>Immutable and safe for any number of threads: load one and share it. Loading takes seconds and
 * some hundred megabytes of heap, extracting takes milliseconds.
 */
public final class Verbatim {
  private final ModelFiles files;
  private final Annotator annotator;
  private final MentionCorrector mentionCorrector;
  private final OrganizationFinder organizationFinder;
  private final PersonFinder personFinder;
  private final QuoteAttributor quoteAttributor;
  private final SpeakerResolver speakerResolver;
  private final NumberFinder numberFinder;
  private final int maxTextLength;
  private final @Nullable Duration timeLimit;
  private final Producer producer;
  private final @Nullable ExtractionListener listener;

  private Verbatim(Builder builder) {
    this.files = builder.models == null ? ModelFiles.bundled() : ModelFiles.in(builder.models);
    this.listener = builder.listener;
    List<String> replaced = files.replaced();
    ModelLoad<CoreNlpAnnotator> taggers =
        ModelLoad.start(
            "verbatim-load-taggers",
            () ->
                builder.namesModel
                    ? CoreNlpAnnotator.load(files, builder.maxSentenceTokens)
                    : CoreNlpAnnotator.loadFirstPass(files, builder.maxSentenceTokens));
    Gazetteer gazetteer = builder.organizations.get();
    this.mentionCorrector = MentionCorrector.load(files, gazetteer);
    this.organizationFinder = OrganizationFinder.load(files, gazetteer);
    this.personFinder = PersonFinder.load(files);
    this.quoteAttributor = QuoteAttributor.load(files);
    this.speakerResolver = SpeakerResolver.load(files, builder.minimumConfidence);
    this.numberFinder = NumberFinder.load(files);
    this.annotator = taggers.await();
    this.maxTextLength = builder.maxTextLength;
    this.timeLimit = builder.timeLimit;
    this.producer = Versions.producer(replaced);
  }

  /**
   * Loads a pipeline with the default options.
   *
   * @return the pipeline, to be shared
   * @throws ModelException if a model is missing or unreadable
   */
  public static Verbatim load() {
    return builder().build();
  }

  /**
   * Versions of this library and of its models.
   *
   * @return the same as {@link ArticleRecord#producer} of every record
   */
  public static Producer versions() {
    return Versions.producer();
  }

  /**
   * Begins a pipeline with other than the default options.
   *
   * @return options that all have their defaults
   */
  public static Builder builder() {
    return new Builder();
  }

  private Verbatim(Verbatim other, Gazetteer gazetteer) {
    this.files = other.files;
    this.listener = other.listener;
    this.annotator = other.annotator;
    this.mentionCorrector = MentionCorrector.load(files, gazetteer);
    this.organizationFinder = OrganizationFinder.load(files, gazetteer);
    this.personFinder = other.personFinder;
    this.quoteAttributor = other.quoteAttributor;
    this.speakerResolver = other.speakerResolver;
    this.numberFinder = other.numberFinder;
    this.maxTextLength = other.maxTextLength;
    this.timeLimit = other.timeLimit;
    this.producer = other.producer;
  }

  /**
   * The same pipeline with another list of organizations in place of its own. It shares the models
   * with this one, which goes on unchanged, so that it costs milliseconds: a server keeps the
   * latest in a volatile field.
   *
   * <pre>{@code
   * Verbatim other = verbatim.withOrganizations(new StringReader("Blue Anchor\tAnchor"));
   * String text = "Staff of Blue Anchor met. Later Anchor closed.";
   * other.extract(text).organizations().get(0).mentions().size(); // → 2
   * }</pre>
   *
   * @param lines in the form that {@link Builder#organizations(Path)} describes; closed in the end
   * @return another pipeline
   * @throws ModelException if {@code lines} cannot be read or a form stands for two organizations
   */
  public Verbatim withOrganizations(Reader lines) {
    try {
      return new Verbatim(this, Gazetteer.read(lines, "organizations"));
    } catch (UnreadableModelException e) {
      throw new ModelException(e.getMessage(), e);
    }
  }

  /**
   * What one article says.
   *
   * @param text the raw article, any string; nothing about it makes this method throw
   * @return its record, without an id
   * @throws NullPointerException if {@code text} is null
   * @throws ArticleTimeoutException if the article takes longer than {@link Builder#timeLimit}; the
   *     pipeline stays usable
   * @throws java.util.concurrent.CancellationException if the thread is interrupted, which it
   *     stays; the pipeline stays usable
   */
  public ArticleRecord extract(String text) {
    Objects.requireNonNull(text, "text must not be null");
    try {
      return extract(text, new Deadline(timeLimit));
    } catch (DeadlineExceededException e) {
      throw new ArticleTimeoutException(e);
    }
  }

  private ArticleRecord extract(String text, Deadline limit) {
    Stopwatch watch = new Stopwatch();
    int readLength = TextLimit.readableLength(text, maxTextLength);
    NormalizedText normalized = NormalizedText.of(text.substring(0, readLength));
    Document document =
        mentionCorrector.correct(annotator.annotate(normalized.text(), limit), limit);
    watch.lap();
    List<Warning> truncation =
        readLength < text.length() ? List.of(TextLimit.warning(text, readLength)) : List.of();
    return record(document, new SourceOffsets(normalized, truncation), limit, watch);
  }

  private ArticleRecord record(
      Document document, SourceOffsets offsets, Deadline limit, Stopwatch watch) {
    AttributedQuotes attributed = quoteAttributor.find(document, limit);
    FoundQuotes quotes = attributed.found();
    watch.lap();
    List<FoundOrganization> organizations = organizationFinder.find(document, limit);
    watch.lap();
    List<FoundPerson> persons = personFinder.find(document, limit);
    watch.lap();
    ResolvedSpeakers speakers =
        speakerResolver.resolve(
            document, quotes.quotes(), attributed.attributions(), persons, organizations, limit);
    watch.lap();
    List<NumberMention> numbers = numberFinder.find(document, limit);
    watch.lap();
    limit.check();

    RecordAssembler assembler = new RecordAssembler(document, quotes.quotes());
    List<Warning> warnings = new ArrayList<>(document.warnings());
    warnings.addAll(quotes.warnings());
    ArticleRecord record =
        offsets.map(
            new ArticleRecord(
                null,
                assembler.quotes(attributed.attributions(), speakers),
                speakers.speakers(),
                assembler.organizations(organizations),
                assembler.persons(persons),
                assembler.numbers(numbers),
                warnings,
                producer));
    if (listener != null) {
      listener.extracted(record, watch.times());
    }
    return record;
  }

  /**
   * What each of many articles says, in their order, worked out on several threads.
   *
   * <p>Lazy: a few articles a thread are read ahead, on the thread that reads the results, and no
   * more are kept. The threads are the stream's own and end with its last result; close the stream
   * if you may stop earlier, or they end when they have been idle for a second. An article that
   * fails does so in its {@link Extraction}, not here. If the reading thread is interrupted it gets
   * a {@link java.util.concurrent.CancellationException} and the work is stopped.
   *
   * <pre>{@code
   * Stream<Article> articles = Stream.of(new Article("a", "“Go,” said Ann."), new Article("b", ""));
   * List<String> read = new ArrayList<>();
   * try (Stream<Extraction> results = verbatim.extractAll(articles, 4)) {
   *   results.forEach(result -> result.record().ifPresent(record -> read.add(record.id())));
   * }
   * read; // → [a, b]
   * }</pre>
   *
   * @param articles read sequentially; closed with the result
   * @param threads number of threads, at least 1
   * @return one result for each article, to be closed
   * @throws IllegalArgumentException if {@code threads} is not positive
   */
  public Stream<Extraction> extractAll(Stream<Article> articles, int threads) {
    return extractAll(articles.iterator(), threads).onClose(articles::close);
  }

  /**
   * The same as {@link #extractAll(Stream, int)}, for an iterator.
   *
   * @param articles asked for its next one only when there is room for it
   * @param threads number of threads, at least 1
   * @return one result for each article, to be closed
   * @throws IllegalArgumentException if {@code threads} is not positive
   */
  public Stream<Extraction> extractAll(Iterator<Article> articles, int threads) {
    return new OrderedParallelMap<Article, Extraction>(
            articles, article -> Extraction.of(article, this::extract), threads)
        .stream();
  }

  /**
   * The options of a pipeline. For one thread; what it built does not change with it.
   *
   * <pre>{@code
   * Verbatim verbatim = Verbatim.builder().maxTextLength(1_000).build();
   * String archive = "“No comment,” said Ann Lee.\n\n".repeat(100);
   * verbatim.extract(archive).warnings().get(0).code(); // → TEXT_TRUNCATED
   * }</pre>
   */
  public static final class Builder {
    private @Nullable Path models;
    private Supplier<Gazetteer> organizations = Gazetteer::empty;
    private boolean namesModel = true;
    private @Nullable ExtractionListener listener;
    private int maxTextLength = 1_000_000;
    private int maxSentenceTokens = 200;
    private double minimumConfidence;
    private @Nullable Duration timeLimit;

    private Builder() {}

    /**
     * A folder with models and lexicons of one's own; a file in it takes the place of the bundled
     * one of the same name, and one that takes the place of none is an error. Default: the bundled
     * ones.
     *
     * @param folder read when the pipeline is built
     * @return this builder
     */
    public Builder models(Path folder) {
      this.models = Objects.requireNonNull(folder, "folder must not be null");
      return this;
    }

    /**
     * Organizations of one's own: a UTF-8 file with one on each line, its name and then its
     * aliases, parted by tabs; lines that begin with "#" are comments. They are found in every
     * article where they are written so, and the forms of a line are one organization. Default:
     * none.
     *
     * @param file read when the pipeline is built
     * @return this builder
     */
    public Builder organizations(Path file) {
      Objects.requireNonNull(file, "file must not be null");
      this.organizations = () -> Gazetteer.read(file);
      return this;
    }

    /**
     * The same as {@link #organizations(Path)}, from anywhere: the class path, a database. It takes
     * the place of a file given before.
     *
     * @param lines read and closed when the pipeline is built, so that the builder builds once
     * @return this builder
     */
    public Builder organizations(Reader lines) {
      Objects.requireNonNull(lines, "lines must not be null");
      this.organizations = () -> Gazetteer.read(lines, "organizations");
      return this;
    }

    /**
     * The same as {@link #organizations(Path)}, from a UTF-8 file on the class path.
     *
     * @param neighbour a class whose loader has it; a name without a leading slash counts from its
     *     package
     * @param resource name of the file
     * @return this builder
     */
    public Builder organizations(Class<?> neighbour, String resource) {
      Objects.requireNonNull(neighbour, "neighbour must not be null");
      Objects.requireNonNull(resource, "resource must not be null");
      this.organizations = () -> onClassPath(neighbour, resource);
      return this;
    }

    private static Gazetteer onClassPath(Class<?> neighbour, String resource) {
      InputStream stream = neighbour.getResourceAsStream(resource);
      if (stream == null) {
        throw new UnreadableModelException(
            "gazetteer " + resource + " is not on the class path beside " + neighbour.getName());
      }
      return Gazetteer.read(new InputStreamReader(stream, StandardCharsets.UTF_8), resource);
    }

    /**
     * Whether names are labelled a second time, with the library's own model. Without it the names
     * are those of CoreNLP's classifier, fewer of them right, and the model need not be there; see
     * {@code models/README.md} on where it comes from. Default: true.
     *
     * @param used false to leave it away
     * @return this builder
     */
    public Builder namesModel(boolean used) {
      this.namesModel = used;
      return this;
    }

    /**
     * Who hears of every article that was read. Default: nobody.
     *
     * @param newListener called by many threads at once
     * @return this builder
     */
    public Builder listener(ExtractionListener newListener) {
      this.listener = Objects.requireNonNull(newListener, "listener must not be null");
      return this;
    }

    /**
     * Longest article that is read as a whole, in UTF-16 code units; of a longer one the rest is
     * left out, at a paragraph break, with a warning. Default 1,000,000, some 200 times a usual
     * article, so that a stray archive file does not hold up a batch; {@code Integer.MAX_VALUE}
     * switches it off.
     *
     * @param length in UTF-16 code units
     * @return this builder
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder maxTextLength(int length) {
      this.maxTextLength = positive("maxTextLength", length);
      return this;
    }

    /**
     * Longest sentence that is tagged as one, in tokens; a longer one, which in news is a table or
     * a list, is cut. Default 200.
     *
     * @param tokens words and punctuation marks, as CoreNLP parts them
     * @return this builder
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder maxSentenceTokens(int tokens) {
      this.maxSentenceTokens = positive("maxSentenceTokens", tokens);
      return this;
    }

    /**
     * Longest time that one article may take; {@code extract} then ends with an {@link
     * ArticleTimeoutException}, within a sentence's time. Default: no limit.
     *
     * @param limit counted from the call of {@code extract}; of any length
     * @return this builder
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder timeLimit(Duration limit) {
      if (limit.isZero() || limit.isNegative()) {
        throw new IllegalArgumentException("timeLimit must be positive, found " + limit);
      }
      this.timeLimit = limit;
      return this;
    }

    /**
     * Least confidence of a speaker; a quote whose speaker is less sure has none. Default 0: every
     * speaker that is found is told.
     *
     * @param confidence calibrated probability that the speaker is right, 0 to 1
     * @return this builder
     * @throws IllegalArgumentException if it is not from 0 to 1
     */
    public Builder minimumConfidence(double confidence) {
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException(
            "minimumConfidence must be from 0 to 1, found " + confidence);
      }
      this.minimumConfidence = confidence;
      return this;
    }

    private static int positive(String option, int value) {
      if (value <= 0) {
        throw new IllegalArgumentException(option + " must be positive, found " + value);
      }
      return value;
    }

    /**
     * Loads the models.
     *
     * @return a pipeline with these options, to be shared
     * @throws ModelException if a model is missing or unreadable
     */
    public Verbatim build() {
      try {
        return new Verbatim(this);
      } catch (UnreadableModelException e) {
        throw new ModelException(e.getMessage(), e);
      }
    }
  }
}
