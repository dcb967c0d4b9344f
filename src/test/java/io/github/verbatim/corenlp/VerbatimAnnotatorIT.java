package io.github.verbatim.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.verbatim.Verbatim;
import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.Quote;
import io.github.verbatim.record.Speaker;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** CoreNLP's own pipeline with our annotator in it. */
class VerbatimAnnotatorIT {
  private static final String TEXT =
      "“We sold 12 ships,” said Ann Lee, who runs Harbour Yards. “Nobody else did.”\n\n"
          + "Tom Roe of the Port Authority disagreed. “That is wrong,” he said.";

  private static StanfordCoreNLP pipeline;

  @BeforeAll
  static void load() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize, pos, lemma, ner, verbatim");
    properties.setProperty("customAnnotatorClass.verbatim", VerbatimAnnotator.class.getName());
    properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    pipeline = new StanfordCoreNLP(properties);
  }

  @Test
  void quotesAndSpeakersStandWhereCoreNlpPutsItsOwn() {
    CoreDocument document = new CoreDocument(TEXT);
    pipeline.annotate(document);
    assertThat(document.quotes())
        .extracting(CoreQuote::text)
        .containsExactly("We sold 12 ships,", "Nobody else did.", "That is wrong,");
    assertThat(document.quotes())
        .extracting(quote -> quote.speaker().orElse(null))
        .containsExactly("Ann Lee", "Ann Lee", "Tom Roe");
    CoreQuote wrong = document.quotes().get(2);
    assertThat(TEXT.substring(wrong.quoteCharOffsets().first, wrong.quoteCharOffsets().second))
        .isEqualTo("That is wrong,");
    assertThat(wrong.sentences()).isNotEmpty();
  }

  @Test
  void theRecordIsThereAsAWhole() {
    Annotation annotation = new Annotation(TEXT);
    pipeline.annotate(annotation);
    ArticleRecord record = annotation.get(VerbatimAnnotator.RecordAnnotation.class);
    assertThat(record.speakers()).extracting(Speaker::name).containsExactly("Ann Lee", "Tom Roe");
    assertThat(record.numbers()).hasSize(1);
    assertThat(record.quotes()).extracting(Quote::text).hasSize(2);
  }

  @Test
  void anAnnotationWithoutTagsIsRefused() {
    Annotation bare = new Annotation("Go.");
    assertThatThrownBy(() -> CoreNlpText.of(bare))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tokenize");
  }

  @Test
  void anEmptyArticleIsLegal() {
    CoreDocument document = new CoreDocument("");
    pipeline.annotate(document);
    assertThat(document.annotation().get(VerbatimAnnotator.RecordAnnotation.class).quotes()).isEmpty();
  }

  @Test
  void whatAnotherPipelineTaggedIsReadOnce() {
    Annotation annotation = new Annotation(TEXT);
    pipeline.annotate(annotation);
    Verbatim verbatim = Verbatim.builder().namesModel(false).build();
    assertThat(verbatim.extract(CoreNlpText.of(annotation)).quotes())
        .isEqualTo(verbatim.extract(TEXT).quotes());
  }
}
