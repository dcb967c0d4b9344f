package io.github.verbatim.internal.document;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.lexicon.ModelLoad;
import io.github.verbatim.internal.lexicon.UnreadableModelException;
import io.github.verbatim.internal.tagger.ArticleTagger;
import io.github.verbatim.internal.tagger.TaggedSentence;
import io.github.verbatim.internal.tagger.Taggers;
import io.github.verbatim.record.Span;
import io.github.verbatim.record.Warning;
import io.github.verbatim.record.WarningCode;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tags articles with CoreNLP's tokenizer, sentence splitter and lemmatizer, called directly, and
 * with its models for parts of speech and named entities: no annotation pipeline, no coreference,
 * no parser. {@link NameTagger} then goes over the names once more.
 *
 * <p>Immutable; the taggers are read-only after loading and serve all threads.
 */
public final class CoreNlpAnnotator implements Annotator {
  private static final String FUNCTION_WORDS = "lexicons/en/function-words.tsv";
  private static final String TOKENIZER_OPTIONS = "untokenizable=noneKeep";

  /**
   * Most characters that CoreNLP sees at once. Bounds its memory, some 1 kB a token, and the time
   * of its lexer, which is quadratic on rows of quotation marks.
   */
  private static final int MAX_BLOCK_LENGTH = 2_500;

  private final Taggers taggers;
  private final @Nullable NameTagger nameTagger;
  private final Set<String> functionWords;
  private final int maxSentenceTokens;

  private CoreNlpAnnotator(
      ModelFiles files, Supplier<@Nullable NameTagger> nameTagger, int maxSentenceTokens) {
    RedwoodConfiguration.slf4j().apply();
    ModelLoad<Taggers> taggersLoad =
        ModelLoad.start("verbatim-load-compact-taggers", CoreNlpModels::load);
    this.functionWords = new LexiconReader(files).words(FUNCTION_WORDS);
    this.nameTagger = nameTagger.get();
    this.taggers = taggersLoad.await();
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
   * Loads what makes the first pass alone, with CoreNLP's own names: the second tagger is trained
   * on it, and its model need not be there.
   *
   * @param files as in {@link #load}
   * @param maxSentenceTokens as in {@link #load}
   */
  public static CoreNlpAnnotator loadFirstPass(ModelFiles files, int maxSentenceTokens) {
    return new CoreNlpAnnotator(files, () -> null, maxSentenceTokens);
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
    List<String> clusters = new ArrayList<>();
    DocumentBuilder builder = new DocumentBuilder(text);
    CoreNlpLemmas lemmas = new CoreNlpLemmas();
    ArticleTagger tagger = taggers.article();
    for (Span paragraph : TextBlocks.paragraphs(text)) {
      builder.openParagraph(paragraph);
      for (Span piece : TextBlocks.pieces(text, paragraph, MAX_BLOCK_LENGTH)) {
        for (List<CoreLabel> sentence : sentences(text, piece)) {
          limit.check();
          annotateSentence(sentence, piece.start(), tagger, lemmas, builder, clusters);
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
      ArticleTagger tagger,
      CoreNlpLemmas lemmas,
      DocumentBuilder builder,
      List<String> clusters) {
    for (int from = 0; from < sentence.size(); from += maxSentenceTokens) {
      int to = Math.min(sentence.size(), from + maxSentenceTokens);
      List<CoreLabel> part = sentence.subList(from, to);
      List<String> words = part.stream().map(CoreLabel::word).toList();
      TaggedSentence tagged = tagger.tag(words, fixedTags(part, words, offset, builder.text()));
      builder.openSentence();
      for (int i = 0; i < words.size(); i++) {
        CoreLabel token = part.get(i);
        String tag = tagged.tags().get(i);
        builder.addToken(
            offset + token.beginPosition(),
            offset + token.endPosition(),
            lemmas.of(words.get(i), tag),
            tag);
      }
      builder.closeSentence(tagged.labels());
      clusters.addAll(tagged.classes());
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

  /** For each token the tag that it has by its form, or null. */
  private List<@Nullable String> fixedTags(
      List<CoreLabel> sentence, List<String> words, int offset, String text) {
    boolean noProse = FixedTags.isNoProse(words, functionWords);
    List<@Nullable String> tags = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      CoreLabel token = sentence.get(i);
      int start = offset + token.beginPosition();
      String fixed = FixedTags.of(text, start, offset + token.endPosition());
      tags.add(fixed == null && noProse ? FixedTags.byForm(words.get(i)) : fixed);
    }
    return tags;
  }
}
