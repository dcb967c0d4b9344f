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
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * The examples of annotated articles. Folds of cross-validation are dealt out by outlet, so that a
 * model is never scored on the house style it was trained on. Each gold file is a set of its own:
 * its outlets are spread over all folds, and the smaller it is, the more its examples weigh. For
 * one thread.
 *
 * @param <E> one example
 */
final class TrainingData<E> {
  /** Number of folds of cross-validation. */
  static final int FOLDS = 5;

  /** The fold that no article is in: nothing is held out. */
  static final int NO_FOLD = -1;

  private static final int MAX_SENTENCE_TOKENS = 200;
  private static final Pattern SEPARATOR = Pattern.compile("[-_]");

  private final List<E> examples = new ArrayList<>();
  private final List<Source> sourceOf = new ArrayList<>();
  private final Map<Source, Integer> articles = new LinkedHashMap<>();
  private final Map<String, Integer> examplesOfSet = new LinkedHashMap<>();
  private final Map<String, Integer> goldOfSet = new HashMap<>();
  private final Map<Source, Integer> folds = new HashMap<>();
  private final MessageDigest digest = sha256();

  /**
   * Where an article is from.
   *
   * @param set the name of its gold file
   * @param outlet the words of its id before the first one with a digit: {@code usa-today} of
   *     {@code usa-today_2015-11-02_the-vote}
   */
  private record Source(String set, String outlet) {
    static Source of(Path file, String id) {
      String[] words = SEPARATOR.split(id);
      int end = 1;
      while (end < words.length && words[end].chars().noneMatch(Character::isDigit)) {
        end++;
      }
      String name = String.valueOf(file.getFileName());
      int dot = name.indexOf('.');
      return new Source(
          dot < 0 ? name : name.substring(0, dot),
          String.join("-", Arrays.asList(words).subList(0, end)));
    }
  }

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
   * @param goldCount how many answers an article asks for, found among its examples or not
   * @throws IOException if a file cannot be read; a malformed line is named as {@code file:line}
   */
  static <E> TrainingData<E> read(
      List<Path> goldFiles,
      Annotator annotator,
      BiFunction<GoldArticle, Document, List<E>> examples,
      ToIntFunction<GoldArticle> goldCount)
      throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    TrainingData<E> data = new TrainingData<>();
    for (Path file : goldFiles) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        GoldArticle article = parse(mapper, lines.get(i), file + ":" + (i + 1));
        data.digest.update(lines.get(i).getBytes(StandardCharsets.UTF_8));
        Source source = Source.of(file, article.id());
        data.goldOfSet.merge(source.set(), goldCount.applyAsInt(article), Integer::sum);
        data.add(source, examples.apply(article, annotator.annotate(article.text())));
      }
    }
    data.dealFolds();
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

  private void add(Source source, List<E> ofArticle) {
    for (E example : ofArticle) {
      examples.add(example);
      sourceOf.add(source);
    }
    articles.merge(source, 1, Integer::sum);
    examplesOfSet.merge(source.set(), ofArticle.size(), Integer::sum);
  }

  /** The outlets of a set, the largest first, each to the fold that has least of the set. */
  private void dealFolds() {
    Map<String, int[]> sizes = new HashMap<>();
    List<Source> largestFirst = new ArrayList<>(articles.keySet());
    largestFirst.sort(
        Comparator.comparingInt((Source source) -> -articles.getOrDefault(source, 0))
            .thenComparing(Source::outlet));
    for (Source source : largestFirst) {
      int[] size = sizes.computeIfAbsent(source.set(), set -> new int[FOLDS]);
      int smallest = 0;
      for (int fold = 1; fold < FOLDS; fold++) {
        smallest = size[fold] < size[smallest] ? fold : smallest;
      }
      size[smallest] += articles.getOrDefault(source, 0);
      folds.put(source, smallest);
    }
  }

  /** All examples, in the order of the files. */
  List<E> examples() {
    return examples;
  }

  /** Number of articles. */
  int articles() {
    return articles.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The names of the sets, in the order of the files. */
  List<String> sets() {
    return List.copyOf(examplesOfSet.keySet());
  }

  /** How many answers the articles of a set ask for. */
  int goldOf(String set) {
    return goldOfSet.getOrDefault(set, 0);
  }

  /** The name of the set that an example is from. */
  String setOf(int example) {
    return sourceOf.get(example).set();
  }

  /**
   * How many times an example counts in training: once in the largest set, in a smaller one by the
   * root of how much larger the largest is, so that no kind of news drowns the others.
   */
  double weightOf(int example) {
    int largest = examplesOfSet.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    return Math.sqrt((double) largest / examplesOfSet.getOrDefault(setOf(example), largest));
  }

  /** Whether the article of an example belongs to a fold. */
  boolean isInFold(int example, int fold) {
    return folds.getOrDefault(sourceOf.get(example), 0) == fold;
  }

  /** SHA-256 of the lines that were read, in hexadecimal digits; asked for once. */
  String sha256OfLines() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** SHA-256 of a text in UTF-8, in hexadecimal digits. */
  static String sha256(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
