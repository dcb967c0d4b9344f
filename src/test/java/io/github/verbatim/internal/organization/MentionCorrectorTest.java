package io.github.verbatim.internal.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verbatim.internal.document.TestDocuments;
import io.github.verbatim.internal.lexicon.ModelFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionCorrectorTest {
  private final MentionCorrector corrector = MentionCorrector.load(ModelFiles.bundled());

  /** In the rows "/" stands for a new paragraph. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # ends of names
          Workers of {O the Orbex Union} met.                         | Workers of the {O Orbex Union} met.
          The report cites {O Orbex’s} figures.                       | The report cites {O Orbex}’s figures.
          {O Wendell’s}® and {O Wendell} and {O Wendell}’s staff.     | {O Wendell’s}® and {O Wendell} and {O Wendell’s} staff.
          {P Wendell}’s® and Wendell’s staff.                         | {O Wendell’s}® and {O Wendell’s} staff.
          # names break at brackets and colons that do not close in them
          {P Jane Roe (Photograph: Kim} Poe)                          | {P Jane Roe} (Photograph: {P Kim} Poe)
          {P Jane Roe: Kim Poe} left.                                 | {P Jane Roe}: {P Kim Poe} left.
          {P Robert (Bob) Roe} met {P Roe (Ohio)}.                    | {P Robert (Bob) Roe} met {P Roe} ({P Ohio}).
          The {O JD(S)} met {O Orbex (RRA}).                          | The {O JD(S)} met {O Orbex} ({O RRA}).
          # forms that name nothing
          The {O Republican} senator left.                            | The Republican senator left.
          Rep. {P Ann Lee} ({O R}-{L Ohio}) left.                     | Rep. {P Ann Lee} (R-{L Ohio}) left.
          The former secretary of {O State} spoke.                    | The former secretary of State spoke.
          # organizations run together
          {O Lakeside University’s School of Law} moved.              | {O Lakeside University}’s {O School of Law} moved.
          A {O Washington Post-ABC News} poll came out.               | A {O Washington Post}-{O ABC News} poll came out.
          {O Supreme Court Justice Jane Roe} agreed.                  | {O Supreme Court} Justice {P Jane Roe} agreed.
          A {O Green Lake Party MLA Jane Roe} agreed.                 | A {O Green Lake Party} MLA {P Jane Roe} agreed.
          The {O Hawke’s Bay Council} agreed.                         | The {O Hawke’s Bay Council} agreed.
          # names that go on
          She runs the {O Institute} for Policy Integrity.            | She runs the {O Institute for Policy Integrity}.
          He left the Commission on {O Rural Roads}.                  | He left the {O Commission on Rural Roads}.
          They met at {O Lakeside University} on Friday.              | They met at {O Lakeside University} on Friday.
          # fields that are lists
          The {O Ministry of Fisheries} and Oceans paid.              | The {O Ministry of Fisheries and Oceans} paid.
          The {O Ministry of Land}, Water and Planning paid.          | The {O Ministry of Land, Water and Planning} paid.
          The {O Ministry of Health} and Parliament agreed.           | The {O Ministry of Health} and Parliament agreed.
          The {O Ministry of Health} and {L Oslo} agreed.             | The {O Ministry of Health} and {L Oslo} agreed.
          The {O Ministry of Health}, Land said.                      | The {O Ministry of Health}, Land said.
          The Food and {O Farming Organization} paid.                 | The {O Food and Farming Organization} paid.
          The {O Orbex} and {O Farming Organization} paid.            | The {O Orbex} and {O Farming Organization} paid.
          Then Orbex and {O Farming Organization} paid.               | Then Orbex and {O Farming Organization} paid.
          # acronyms of terms
          A closed-circuit television ({O CCTV}) saw it. / The {O CCTV} failed. | A closed-circuit television (CCTV) saw it. / The CCTV failed.
          The special roads team ({O SRT}) paid.                      | The special roads team ({O SRT}) paid.
          The world farming agency ({O WFA}) paid.                    | The world farming agency ({O WFA}) paid.
          # governments' bodies in small letters
          Last month, the justice department sued.                    | Last month, the {O justice department} sued.
          A justice department can sue.                               | A justice department can sue.
          We have sat with [the Department of the] Treasury twice.    | We have sat with [the Department of the] {O Treasury} twice.
          # acronyms
          The {O Rural Roads Agency} (RRA) paid.                      | The {O Rural Roads Agency} ({O RRA}) paid.
          The Rural Roads Agency ({O RRA}) paid.                      | The {O Rural Roads Agency} ({O RRA}) paid.
          The {O Rural Roads Agency} (“RRA”) paid.                    | The {O Rural Roads Agency} (“{O RRA}”) paid.
          {P Jane Roe} (40) paid.                                     | {P Jane Roe} (40) paid.
          # one label for one form
          {P Kim Orbex} left. / {O Orbex} was ill. / {P Orbex} died.  | {P Kim Orbex} left. / {P Orbex} was ill. / {P Orbex} died.
          {O RRA} paid. / The RRA paid. / {O RRA} paid.               | {O RRA} paid. / The {O RRA} paid. / {O RRA} paid.
          {O Blue Lake Trust} paid. / The Blue Lake Trust left.       | {O Blue Lake Trust} paid. / The {O Blue Lake Trust} left.
          {O Orbex} paid. / {O Orbex} left. / Then, Orbex won.            | {O Orbex} paid. / {O Orbex} left. / Then, {O Orbex} won.
          {O Shield} paid. / {O Shield} left. / A Shield or shield.       | {O Shield} paid. / {O Shield} left. / A Shield or shield.
          {O Orbex} paid. / {O Orbex} left. / In Kim Orbex won.           | {O Orbex} paid. / {O Orbex} left. / In Kim Orbex won.
          # headlines
          {O Voters Abandon Green Party} Again / The {O Green Party} lost. | Voters Abandon {O Green Party} Again / The {O Green Party} lost.
          # what stands around a name
          Source: {P La Hora}                                         | Source: {O La Hora}
          The {O People’s Republic of Ruritania} paid.                | The {L People’s Republic of Ruritania} paid.
          The {O Ruritania Republic} printed it.                      | The {O Ruritania Republic} printed it.
          # known names
          He told the BBC that NATO would not go.                     | He told the {O BBC} that {O NATO} would not go.
          Boeing said that a Boeing 737 jet was late.                 | {O Boeing} said that a Boeing 737 jet was late.
          """)
  void corrects_names(String tagged, String expected) {
    assertThat(marked(tagged)).isEqualTo(expected.replace(" / ", "\n"));
  }

  /** What should be corrected and is not: a row moves up when it is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The police of {L Oslo} came.      | The {O police of Oslo} came.
          The {O Green Party} and the Tories. | The {O Green Party} and the {O Tories}.
          """)
  void known_gaps(String tagged, String wanted) {
    assertThat(marked(tagged)).isNotEqualTo(wanted);
  }

  private String marked(String tagged) {
    return TestDocuments.marked(corrector.correct(TestDocuments.of(tagged.replace(" / ", "\n"))));
  }
}
