package io.github.verbatim.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.util.CoreMap;
import io.github.verbatim.Verbatim;
import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.Mention;
import io.github.verbatim.record.Quote;
import io.github.verbatim.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/**
 * An annotator for CoreNLP's own pipeline that puts the library's quotes and speakers where
 * CoreNLP's {@code quote} annotator puts its own, so that {@code CoreDocument.quotes()} has them.
 * Safe for all threads.
 *
 * <pre>
 * annotators = tokenize, pos, lemma, ner, verbatim
 * customAnnotatorClass.verbatim = io.github.verbatim.corenlp.VerbatimAnnotator
 * </pre>
 *
 * <p>Each contiguous stretch of a quote is one quotation, without its marks; those of one quote have
 * the same {@link QuoteAnnotation}. {@code SpeakerAnnotation} and {@code
 * CanonicalMentionAnnotation} have the speaker's full name, {@code MentionAnnotation} the words by
 * which the article names the source. The whole record is the {@link RecordAnnotation} of the
 * article.
 */
public final class VerbatimAnnotator implements Annotator {
  private final Verbatim verbatim;

  /** The record of the article. */
  public static final class RecordAnnotation implements CoreAnnotation<ArticleRecord> {
    /** For CoreNLP. */
    public RecordAnnotation() {}

    @Override
    public Class<ArticleRecord> getType() {
      return ArticleRecord.class;
    }
  }

  /** The quote of the record that a quotation is part of. */
  public static final class QuoteAnnotation implements CoreAnnotation<Quote> {
    /** For CoreNLP. */
    public QuoteAnnotation() {}

    @Override
    public Class<Quote> getType() {
      return Quote.class;
    }
  }

  /**
   * As CoreNLP makes its custom annotators; loads a pipeline with the default options.
   *
   * @param name of the annotator
   * @param properties of CoreNLP's pipeline; none is read
   * @throws io.github.verbatim.ModelException if a model is missing or unreadable
   */
  public VerbatimAnnotator(String name, Properties properties) {
    this(Verbatim.load());
  }

  /**
   * With a pipeline of one's own, for {@code AnnotationPipeline.addAnnotator}.
   *
   * @param verbatim the pipeline
   */
  public VerbatimAnnotator(Verbatim verbatim) {
    this.verbatim = Objects.requireNonNull(verbatim, "verbatim must not be null");
  }

  /**
   * Adds quotes and speakers.
   *
   * @throws IllegalArgumentException if tokens, parts of speech, lemmas or names are missing
   */
  @Override
  public void annotate(Annotation annotation) {
    ArticleRecord record = verbatim.extract(CoreNlpText.of(annotation));
    List<CoreLabel> tokens = annotation.get(CoreAnnotations.TokensAnnotation.class);
    List<CoreMap> quotations = new ArrayList<>();
    for (Quote quote : record.quotes()) {
      for (Span span : quote.spans()) {
        Annotation quotation = quotation(annotation, span, tokens);
        quotation.set(CoreAnnotations.QuotationIndexAnnotation.class, quotations.size());
        quotation.set(QuoteAnnotation.class, quote);
        record.speakerOf(quote).ifPresent(speaker -> speak(quotation, speaker.name()));
        if (quote.mention() != null) {
          mention(quotation, quote.mention(), tokens);
        }
        quotations.add(quotation);
      }
    }
    annotation.set(RecordAnnotation.class, record);
    annotation.set(CoreAnnotations.QuotationsAnnotation.class, quotations);
  }

  private static Annotation quotation(Annotation article, Span span, List<CoreLabel> tokens) {
    String text = article.get(CoreAnnotations.TextAnnotation.class);
    int first = tokenAt(tokens, span.start());
    int last = Math.max(first, tokenAt(tokens, span.end() - 1));
    Annotation quotation = new Annotation(span.in(text));
    quotation.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, span.start());
    quotation.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, span.end());
    quotation.set(CoreAnnotations.TokenBeginAnnotation.class, first);
    quotation.set(CoreAnnotations.TokenEndAnnotation.class, last);
    quotation.set(CoreAnnotations.TokensAnnotation.class, tokens.subList(first, last + 1));
    quotation.set(CoreAnnotations.SentenceBeginAnnotation.class, tokens.get(first).sentIndex());
    quotation.set(CoreAnnotations.SentenceEndAnnotation.class, tokens.get(last).sentIndex());
    return quotation;
  }

  private static void speak(Annotation quotation, String name) {
    quotation.set(QuoteAttributionAnnotator.SpeakerAnnotation.class, name);
    quotation.set(QuoteAttributionAnnotator.CanonicalMentionAnnotation.class, name);
  }

  private static void mention(Annotation quotation, Mention mention, List<CoreLabel> tokens) {
    quotation.set(QuoteAttributionAnnotator.MentionAnnotation.class, mention.text());
    quotation.set(
        QuoteAttributionAnnotator.MentionBeginAnnotation.class, tokenAt(tokens, mention.start()));
    quotation.set(
        QuoteAttributionAnnotator.MentionEndAnnotation.class, tokenAt(tokens, mention.end() - 1));
  }

  /** Index of the token at an offset, else of the next one, else of the last. */
  private static int tokenAt(List<CoreLabel> tokens, int offset) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).endPosition() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(
        CoreAnnotations.TextAnnotation.class,
        CoreAnnotations.TokensAnnotation.class,
        CoreAnnotations.SentencesAnnotation.class,
        CoreAnnotations.PartOfSpeechAnnotation.class,
        CoreAnnotations.LemmaAnnotation.class,
        CoreAnnotations.NamedEntityTagAnnotation.class);
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(CoreAnnotations.QuotationsAnnotation.class);
  }
}
