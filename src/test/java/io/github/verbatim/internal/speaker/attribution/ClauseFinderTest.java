package io.github.verbatim.internal.speaker.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verbatim.internal.lexicon.ModelFiles;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseFinderTest {
  private static final SourceLexicon LEXICON = SourceLexicon.load(ModelFiles.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roe/P said/VBD so/RB | said Roe DIRECT",
        "Roe/P also/RB said/VBD so/RB | said Roe DIRECT",
        "Roe/P on/IN Monday said/VBD so/RB | said Roe DIRECT",
        "Roe/P , a/DT lawyer , said/VBD so/RB | said Roe OVER_COMMA",
        "Roe/P , 35/CD , the/DT lawyer , said/VBD so/RB | said Roe OVER_COMMA",
        "a/DT spokesman for/IN Roe/P said/VBD so/RB | said spokesman OVER_PREPOSITION",
        "the/DT lawyer who/WP told/VBD reporters | told who RELATIVE",
        "“ [ We go ] ” said/VBD Jane/P Roe/P . | said Roe INVERTED",
        "“ [ We go ] ” said/VBD human/JJ rights lawyer Jane/P Roe/P . | said Roe INVERTED",
        "Roe/P left/VBD , calling/VBG it/PRP bad/JJ | left Roe DIRECT, calling Roe SHARED",
        "a/DT video of/IN Roe/P saying/VBG so/RB | saying Roe DIRECT",
        "“ [ We go ] ” , the/DT post comments/NNS . | comments post DIRECT",
      })
  void findsWhoDoesWhatAVerbSays(String article, String expected) {
    assertThat(clauses(article)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the/DT book and/CC the/DT film Roe/P wrote/VBD say/VBP so/RB | wrote Roe DIRECT",
      })
  void doesNotSeeTheSubjectOfASecondVerb(String article, String found) {
    assertThat(clauses(article)).startsWith(found).doesNotContain("say film");
  }

  private static String clauses(String article) {
    TaggedText text = TaggedText.of(article);
    Scene scene = new Scene(new ArticleView(text.document(), LEXICON, text.quotes()));
    List<String> found = new ArrayList<>();
    for (Clause clause : scene.clauses) {
      String subject =
          clause.subject() < 0
              ? "-"
              : scene.view.words[scene.candidates.get(clause.subject()).head()];
      found.add(scene.view.words[clause.verb()] + " " + subject + " " + clause.link());
    }
    return String.join(", ", found);
  }
}
