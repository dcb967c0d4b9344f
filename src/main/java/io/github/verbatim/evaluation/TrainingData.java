package io.github.verbatim.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.verbatim.internal.document.Annotator;
import io.github.verbatim.internal.document.CoreNlpAnnotator;
import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.organization.MentionCorrector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The examples of annotated articles, dealt out to folds by article. For one thread.
 *
 * @param <E> one example
 */
final class TrainingData<E> {
  /** Number of folds of cross-validation. */
  static final int FOLDS = 5;

  /** The fold that no article is in: nothing is held out. */
  static final int NO_FOLD = -1;

  private static final int MAX_SENTENCE_TOKENS = 200;

  private final List<E> examples = new ArrayList<>();
  private final List<Integer> articleOf = new ArrayList<>();
  private final MessageDigest digest = sha256();
  private int articles;

  private TrainingData() {}

  /** The pipeline's own annotator, whose output a model will see. */
  static Annotator annotator(ModelFiles files) {
    Annotator tagger = CoreNlpAnnotator.load(files, MAX_SENTENCE_TOKENS);
    MentionCorrector corrector = MentionCorrector.load(files);
    return (text, limit) -> corrector.correct(tagger.annotate(text, limit));
  }

  /**
   * Reads annotated articles.
   *
   * @param goldFiles JSON Lines files; see {@link GoldArticle}
   * @param examples an article to its examples
   * @throws IOException if a file cannot be read; a malformed line is named as {@code file:line}
   */
  static <E> TrainingData<E> read(
      List<Path> goldFiles,
      Annotator annotator,
      BiFunction<GoldArticle, Document, List<E>> examples)
      throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    TrainingData<E> data = new TrainingData<>();
    for (Path file : goldFiles) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        GoldArticle article = parse(mapper, lines.get(i), file + ":" + (i + 1));
        data.digest.update(lines.get(i).getBytes(StandardCharsets.UTF_8));
        data.add(examples.apply(article, annotator.annotate(article.text())));
      }
    }
    return data;
  }

  private static GoldArticle parse(ObjectMapper mapper, String line, String place)
      throws IOException {
    try {
      return mapper.readValue(line, GoldArticle.class);
    } catch (IOException e) {
      throw new IOException(place + ": expected an annotated article: " + e.getMessage(), e);
    }
  }

  private void add(List<E> ofArticle) {
    for (E example : ofArticle) {
      examples.add(example);
      articleOf.add(articles);
    }
    articles++;
  }

  /** All examples, in the order of the files. */
  List<E> examples() {
    return examples;
  }

  /** Number of articles. */
  int articles() {
    return articles;
  }

  /** Whether the article of an example belongs to a fold. */
  boolean isInFold(int example, int fold) {
    return articleOf.get(example) % FOLDS == fold;
  }

  /** SHA-256 of the lines that were read, in hexadecimal digits; asked for once. */
  String sha256OfLines() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
