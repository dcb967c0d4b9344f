package io.github.verbatim.internal.document;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.lexicon.ModelLoad;
import io.github.verbatim.internal.lexicon.UnreadableModelException;
import io.github.verbatim.record.Span;
import io.github.verbatim.record.Warning;
import io.github.verbatim.record.WarningCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tags articles with CoreNLP's tokenizer, sentence splitter, part-of-speech tagger, lemmatizer and
 * a named-entity classifier, called directly: no annotation pipeline, no coreference, no parser.
 * {@link NameTagger} then goes over the names once more.
 *
 * <p>Immutable; the taggers are read-only after loading and serve all threads.
 */
public final class CoreNlpAnnotator implements Annotator {
  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final int TAGGER_SIZE = 13_547_114;
  private static final String TAGGER_SHA256 =
      "25d3f63ba8b7e6c83156ac3869f5ef611df4398c44434775f284c1984484868c";
  private static final String CLASSIFIER =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
  private static final String FUNCTION_WORDS = "lexicons/en/function-words.tsv";
  private static final String TOKENIZER_OPTIONS = "untokenizable=noneKeep";

  /**
   * Most characters that CoreNLP sees at once. Bounds its memory, some 1 kB a token, and the time
   * of its lexer, which is quadratic on rows of quotation marks.
   */
  private static final int MAX_BLOCK_LENGTH = 2_500;

  private final MaxentTagger tagger;
  private final AbstractSequenceClassifier<CoreLabel> classifier;
  private final @Nullable NameTagger nameTagger;
  private final Set<String> functionWords;
  private final int maxSentenceTokens;

  private CoreNlpAnnotator(
      ModelFiles files, Supplier<@Nullable NameTagger> nameTagger, int maxSentenceTokens) {
    RedwoodConfiguration.slf4j().apply();
    ModelLoad<AbstractSequenceClassifier<CoreLabel>> classifierLoad =
        ModelLoad.start("verbatim-load-names", CoreNlpAnnotator::loadClassifier);
    this.functionWords = new LexiconReader(files).words(FUNCTION_WORDS);
    this.nameTagger = nameTagger.get();
    this.tagger = loadTagger();
    this.classifier = classifierLoad.await();
    this.maxSentenceTokens = maxSentenceTokens;
  }

  /**
   * An article as the first pass has it.
   *
   * @param document with the first classifier's names
   * @param clusters for each token the class of its word in that classifier's word clusters
   */
  public record FirstPass(Document document, List<String> clusters) {
    /** Copies the list. */
    public FirstPass {
      clusters = List.copyOf(clusters);
    }
  }

  /**
   * Loads the taggers.
   *
   * @param files the library's own models and lexicons
   * @param maxSentenceTokens longest sentence that is tagged as one; longer ones are cut, with a
   *     warning
   * @throws UnreadableModelException if a model is missing or unreadable
   */
  public static CoreNlpAnnotator load(ModelFiles files, int maxSentenceTokens) {
    return new CoreNlpAnnotator(files, () -> NameTagger.load(files), maxSentenceTokens);
  }

  /**
   * Loads what makes the first pass alone, on which the second tagger is trained.
   *
   * @param files as in {@link #load}
   * @param maxSentenceTokens as in {@link #load}
   */
  public static CoreNlpAnnotator loadFirstPass(ModelFiles files, int maxSentenceTokens) {
    return new CoreNlpAnnotator(files, () -> null, maxSentenceTokens);
  }

  private static MaxentTagger loadTagger() {
    try (InputStream stream =
        ModelStreams.known(ModelFiles.openCoreNlp(TAGGER), TAGGER_SIZE, TAGGER_SHA256)) {
      return new MaxentTagger(stream, new Properties(), false);
    } catch (IOException | RuntimeException e) {
      throw unreadable(TAGGER, e);
    }
  }

  private static AbstractSequenceClassifier<CoreLabel> loadClassifier() {
    try (InputStream file = ModelFiles.openCoreNlp(CLASSIFIER);
        ObjectInputStream objects = ModelStreams.classifier(file)) {
      return CRFClassifier.getClassifier(objects, frozen());
    } catch (IOException | ClassNotFoundException | RuntimeException e) {
      throw unreadable(CLASSIFIER, e);
    }
  }

  /** Keeps a classifier from remembering words of the articles that it has seen. */
  private static Properties frozen() {
    Properties properties = new Properties();
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    return properties;
  }

  private static UnreadableModelException unreadable(String name, Exception e) {
    return e instanceof UnreadableModelException missing
        ? missing
        : new UnreadableModelException(
            "CoreNLP model " + name + " cannot be read: " + e.getMessage(), e);
  }

  @Override
  public Document annotate(String text, Deadline limit) {
    FirstPass first = firstPass(text, limit);
    return nameTagger == null
        ? first.document()
        : nameTagger.tag(first.document(), first.clusters(), limit);
  }

  /** The article without the second tagger's changes. */
  public FirstPass firstPass(String text, Deadline limit) {
    try {
      return tagSentences(text, limit);
    } catch (RuntimeInterruptedException e) {
      // CoreNLP's classifier clears the interrupt where it meets one.
      throw Deadline.interrupted();
    }
  }

  private FirstPass tagSentences(String text, Deadline limit) {
    List<String> clusters = new ArrayList<>();
    DocumentBuilder builder = new DocumentBuilder(text);
    Morphology morphology = new Morphology();
    for (Span paragraph : TextBlocks.paragraphs(text)) {
      builder.openParagraph(paragraph);
      for (Span piece : TextBlocks.pieces(text, paragraph, MAX_BLOCK_LENGTH)) {
        for (List<CoreLabel> sentence : sentences(text, piece)) {
          limit.check();
          annotateSentence(sentence, piece.start(), morphology, builder, clusters);
        }
      }
      builder.closeParagraph();
    }
    return new FirstPass(builder.build(), clusters);
  }

  private static List<List<CoreLabel>> sentences(String text, Span piece) {
    PTBTokenizer<CoreLabel> tokenizer =
        new PTBTokenizer<>(
            new StringReader(piece.in(text)), new CoreLabelTokenFactory(), TOKENIZER_OPTIONS);
    List<CoreLabel> tokens = tokenizer.tokenize();
    return tokens.isEmpty() ? List.of() : new WordToSentenceProcessor<CoreLabel>().process(tokens);
  }

  private void annotateSentence(
      List<CoreLabel> sentence,
      int offset,
      Morphology morphology,
      DocumentBuilder builder,
      List<String> clusters) {
    for (int from = 0; from < sentence.size(); from += maxSentenceTokens) {
      int to = Math.min(sentence.size(), from + maxSentenceTokens);
      List<CoreLabel> part = new ArrayList<>(sentence.subList(from, to));
      tag(part, offset, builder.text());
      builder.openSentence();
      for (CoreLabel token : part) {
        builder.addToken(
            offset + token.beginPosition(),
            offset + token.endPosition(),
            lemma(morphology, token),
            token.tag());
      }
      builder.closeSentence(entityLabels(part, clusters));
    }
    if (sentence.size() > maxSentenceTokens) {
      int start = offset + sentence.get(0).beginPosition();
      int end = offset + sentence.get(sentence.size() - 1).endPosition();
      builder.warn(
          new Warning(
              WarningCode.LONG_SENTENCE,
              start,
              end,
              "a sentence of "
                  + sentence.size()
                  + " tokens was cut into parts of at most "
                  + maxSentenceTokens));
    }
  }

  private void tag(List<CoreLabel> sentence, int offset, String text) {
    boolean noProse =
        FixedTags.isNoProse(sentence.stream().map(CoreLabel::word).toList(), functionWords);
    for (CoreLabel token : sentence) {
      int start = offset + token.beginPosition();
      String fixed = FixedTags.of(text, start, offset + token.endPosition());
      token.setTag(fixed == null && noProse ? FixedTags.byForm(token.word()) : fixed);
    }
    tagger.tagCoreLabels(sentence, true);
  }

  private static String lemma(Morphology morphology, CoreLabel token) {
    // The lemmatizer's lexer is made for words; anything long or odd is its own base form.
    String word = token.word();
    return word.length() > 50 ? word : morphology.lemma(word, token.tag());
  }

  /** One label a token; null outside names. */
  private List<String> entityLabels(List<CoreLabel> sentence, List<String> clusters) {
    List<CoreLabel> labelled = classifier.classifySentence(sentence);
    List<String> labels = new ArrayList<>(labelled.size());
    for (CoreLabel token : labelled) {
      labels.add(token.get(CoreAnnotations.AnswerAnnotation.class));
      clusters.add(token.getString(CoreAnnotations.DistSimAnnotation.class));
    }
    return labels;
  }
}
