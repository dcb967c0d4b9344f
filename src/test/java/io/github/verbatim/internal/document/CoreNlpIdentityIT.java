package io.github.verbatim.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import io.github.verbatim.internal.tagger.ArticleTagger;
import io.github.verbatim.internal.tagger.TaggedSentence;
import io.github.verbatim.internal.tagger.Taggers;
import io.github.verbatim.record.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Our inference says the same as CoreNLP's own, of every token: its part of speech, its label and
 * the class of its word. To be run on a new version of CoreNLP or its models first of all; {@code
 * -Didentity.articles=FILE.jsonl,…} adds articles.
 */
class CoreNlpIdentityIT {
  private static final int MAX_SENTENCE = 200;
  private static final String[] PIECES = {
    "Colour",
    "colour",
    "programme",
    "NA",
    "U.S.",
    "Inc.",
    "Co",
    "of",
    "the",
    "The",
    "McDonald",
    "e-mail",
    "B-52s",
    "3.5",
    "1,000",
    "1990s",
    "“",
    "”",
    "'s",
    "don't",
    "(",
    ")",
    "--",
    "–",
    "...",
    "http://a.org/b?c=d",
    "@who",
    "#tag",
    "ÉTÉ",
    "naïve",
    "İstanbul",
    "Straße",
    "東京",
    "😀",
    "\u0007",
    "a_b",
    "<b>",
    "said",
    "Reuters",
    "President",
    "Obama",
    "North",
    "Korea",
    "lead",
    "leads",
    "-LRB-",
    ".$.",
    "<",
    ">",
    "#",
    "x".repeat(60),
    "Q&A",
    "vs.",
    "No.",
    "II",
    "10:30",
    "$",
    "€5m"
  };

  private static MaxentTagger tagger;
  private static CRFClassifier<CoreLabel> classifier;
  private static Taggers taggers;
  private final Random random = new Random(1);

  @BeforeAll
  static void load() throws IOException, ClassNotFoundException {
    Properties frozen = new Properties();
    frozen.setProperty("maxAdditionalKnownLCWords", "0");
    try (JarFile jar = new JarFile(System.getProperty("corenlp.models.jar"));
        InputStream tags = entry(jar, "pos-tagger/english-left3words-distsim.tagger");
        InputStream names = entry(jar, "ner/english.all.3class.distsim.crf.ser.gz")) {
      tagger = new MaxentTagger(tags, new Properties(), false);
      classifier = CRFClassifier.getClassifier(ModelStreams.classifier(names), frozen);
    }
    taggers = CoreNlpModels.load();
  }

  private static InputStream entry(JarFile jar, String name) throws IOException {
    return jar.getInputStream(jar.getEntry("edu/stanford/nlp/models/" + name));
  }

  @Test
  void on_the_examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("examples/articles"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
        compare(Files.readString(file), 0);
      }
    }
  }

  @Test
  void on_random_rows_of_odd_words_some_of_them_with_a_tag_of_their_own() {
    for (int i = 0; i < 150; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(40); k >= 0; k--) {
        text.append(PIECES[random.nextInt(PIECES.length)])
            .append(random.nextInt(4) == 0 ? "" : " ");
      }
      compare(text.toString(), i % 10);
    }
  }

  @Test
  void on_articles_of_ones_own() throws IOException {
    String files = System.getProperty("identity.articles", "");
    for (String file : files.isEmpty() ? new String[0] : files.split(",", -1)) {
      for (String line : Files.readAllLines(Path.of(file))) {
        compare(new ObjectMapper().readTree(line).path("text").asText(), 3);
      }
    }
  }

  /** Some percent of the tokens get a fixed tag. */
  private void compare(String text, int percent) {
    ArticleTagger ours = taggers.article();
    for (Span piece : TextBlocks.pieces(text, new Span(0, text.length()), 2_500)) {
      List<CoreLabel> tokens =
          new PTBTokenizer<CoreLabel>(
                  new StringReader(piece.in(text)),
                  new CoreLabelTokenFactory(),
                  "untokenizable=noneKeep")
              .tokenize();
      if (!tokens.isEmpty()) {
        for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(tokens)) {
          compare(sentence.subList(0, Math.min(MAX_SENTENCE, sentence.size())), percent, ours);
        }
      }
    }
  }

  private void compare(List<CoreLabel> sentence, int percent, ArticleTagger ours) {
    List<String> words = new ArrayList<>();
    List<String> fixed = new ArrayList<>();
    for (CoreLabel token : sentence) {
      words.add(token.word());
      fixed.add(random.nextInt(100) < percent ? "NNP" : null);
      token.setTag(fixed.get(fixed.size() - 1));
    }
    TaggedSentence found = ours.tag(words, fixed);
    tagger.tagCoreLabels(sentence, true);
    List<CoreLabel> labelled = classifier.classifySentence(sentence);
    assertThat(found.tags()).as("%s", words).isEqualTo(values(labelled, CoreLabel::tag));
    assertThat(found.labels())
        .as("%s", words)
        .isEqualTo(values(labelled, token -> token.get(CoreAnnotations.AnswerAnnotation.class)));
    assertThat(found.classes())
        .as("%s", words)
        .isEqualTo(values(labelled, token -> token.get(CoreAnnotations.DistSimAnnotation.class)));
  }

  private static List<String> values(
      List<CoreLabel> tokens, java.util.function.Function<CoreLabel, String> value) {
    return tokens.stream().map(value).toList();
  }
}
