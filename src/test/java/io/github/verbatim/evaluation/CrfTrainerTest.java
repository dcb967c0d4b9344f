package io.github.verbatim.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verbatim.internal.document.Deadline;
import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.NameFacts;
import io.github.verbatim.internal.document.NameFeatures;
import io.github.verbatim.internal.document.NameModel;
import io.github.verbatim.internal.document.NameTagger;
import io.github.verbatim.internal.document.TestDocuments;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrfTrainerTest {

  @Test
  void learns_to_correct_the_first_tagger() {
    Document document = TestDocuments.of("The firm {P Orbex} paid");
    List<String> clusters = Collections.nCopies(4, "1");
    NameTrainingData data = new NameTrainingData();
    for (int i = 0; i < 20; i++) {
      data.add(features(document, clusters), List.of("O", "O", "ORGANIZATION", "O"), 1);
    }
    data.cutOff(3);
    CrfTrainer trainer = new CrfTrainer(data, new CrfTrainer.Options(1e-6, 0.2, 0.1, 0));
    double before = trainer.pass(0);
    double after = before;
    for (int pass = 1; pass < 5; pass++) {
      after = trainer.pass(pass);
    }
    NameTagger tagger = NameTagger.of(NameModel.parse(trainer.lines(), "test"));

    assertThat(after).isGreaterThan(before);
    assertThat(TestDocuments.marked(tagger.tag(document, clusters, new Deadline(null))))
        .isEqualTo("The firm {O Orbex} paid");
  }

  private static NameFeatures features(Document document, List<String> clusters) {
    return new NameFeatures(document.tokens(), new NameFacts(document), clusters);
  }
}
