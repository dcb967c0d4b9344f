package io.github.verbatim.internal.speaker.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verbatim.internal.lexicon.ModelFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionRulesTest {
  private static final SourceLexicon LEXICON = SourceLexicon.load(ModelFiles.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“ [ We go , ] ” said/VBD Jane/P Roe/P . | quote-verb-name Roe",
        "“ [ We go , ] ” Roe/P said/VBD . | quote-name-verb Roe",
        "“ [ We go ? ] ” she/PRP asked/VBD . | quote-name-verb she",
        "Roe/P said/VBD : “ [ We go . ] ” | name-verb-quote Roe",
        "Roe/P said/VBD , “ [ We go . ] ” | name-verb-quote Roe",
        "ROE : “ [ We go . ] ” ¶ DOE : “ Why ? ” | transcript-label ROE",
        "“ [ ROE : We go . ] ” ¶ “ [ DOE : Why ? ] ” | transcript-label ROE",
      })
  void answersWhereItIsCertain(String article, String expected) {
    assertThat(answer(article)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Not the whole of what somebody said.
        "Roe/P said/VBD the/DT plan was/VBD “ [ absurd ] ” . | -",
        // One name and a colon make no transcript.
        "ROE : “ [ We go . ] ” | -",
        // Two attributions: the model weighs them.
        "Doe/P told/VBD Roe/P : “ [ We go , ] ” she/PRP said/VBD . | -",
        // A common noun may hide a name behind its comma.
        "“ [ We go , ] ” said/VBD a/DT lawyer . | -",
      })
  void leavesTheRestToTheModel(String article, String expected) {
    assertThat(answer(article)).isEqualTo(expected);
  }

  private static String answer(String article) {
    TaggedText text = TaggedText.of(article);
    Scene scene = new Scene(new ArticleView(text.document(), LEXICON, text.quotes()));
    StretchContext context = new StretchContext(scene, scene.view.stretches.get(0));
    for (AttributionRule rule : MentionFinder.RULES) {
      Candidate candidate = rule.apply(context);
      if (candidate != null) {
        return rule.name() + " " + scene.view.words[candidate.head()];
      }
    }
    return "-";
  }
}
