package io.github.verbatim.internal.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.TestDocuments;
import io.github.verbatim.internal.lexicon.ModelFiles;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonFinderTest {
  private final PersonFinder finder = PersonFinder.load(ModelFiles.bundled());

  @Test
  void a_party_and_a_place_in_brackets_are_no_nickname() {
    Document document = TestDocuments.of("{P Otto Roe} ( Labor - Leeds ) came.");
    assertThat(finder.find(document).get(0).mentions())
        .extracting(mention -> mention.span().in(document.text()))
        .containsExactly("Otto Roe");
  }

  /** People are parted by ";", the fullest name stands first, then the aliases after "=". */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # surnames and first names
          {P Lena Mendez} spoke. {P Mendez} left. {P Lena} came back.   | Lena Mendez=Mendez,Lena
          {P Mendez} in the headline, {P Lena Mendez} in the text       | Lena Mendez=Mendez
          {P MENDEZ}: Yes. {P Lena Mendez}: No.                         | Lena Mendez=MENDEZ
          # initials, suffixes, nicknames
          {P Lena Q. Mendez}, then {P Lena Mendez}                      | Lena Q. Mendez=Lena Mendez
          {P Robert Roe}, whom friends call {P Bob Roe}                 | Robert Roe=Bob Roe
          {P Robert} “Bo” Roe and {P Bo Roe}, or {P Roe}                | Robert “Bo” Roe=Bo Roe,Roe
          {P Otto Roe Jr.} and {P Otto Roe}                             | Otto Roe Jr.;Otto Roe
          {P Otto Roe III} and {P Roe}                                  | Otto Roe III=Roe
          # particles, accents, surnames in the first place or in the middle
          {P Anna van der Berg} and {P van der Berg}                    | Anna van der Berg=van der Berg
          {P José Marín} and {P Jose Marin}                             | José Marín=Jose Marin
          {P Pak Mi-jin}, then {P Pak}                                  | Pak Mi-jin=Pak
          {P Ana Rueda Campos}, then {P Rueda}                          | Ana Rueda Campos=Rueda
          {P Dora Ng Sau-ling}, then {P Ng} and {P Dora Ng}             | Dora Ng Sau-ling=Ng,Dora Ng
          # titles, brackets and possessives are no part of the name; a ruler's title is
          {P Sen Lena Mendez} and {P Mendez}                           | Lena Mendez=Mendez
          {P Lena Mendez (D-Ohio}) and {P Mendez}                       | Lena Mendez=Mendez
          {P Mendez’s} friend {P Lena Mendez}                           | Lena Mendez=Mendez
          Pope {P Linus} and {P Linus}                                  | Pope Linus=Linus
          # slips of the pen
          {P Lena Whitacker}, then {P Whitaker}                         | Lena Whitacker=Whitaker
          {P Maria Roe} and {P Mario Roe}                               | Maria Roe;Mario Roe
          # full names that the tagger saw only a part of
          The mayor, Lena {P Mendez}, and {P Mendez}                    | Lena Mendez=Mendez
          Lena {P Mendez}-Roe came                                      | Mendez-Roe
          # two people of one surname
          {P Otto Roe} and {P Lena Mendez}. Mrs {P Mendez} left.       | Otto Roe;Lena Mendez=Mendez
          {P Otto Roe} met {P Lena Roe}. Mrs {P Roe} left.             | Otto Roe;Lena Roe=Roe
          {P Otto Roe} met {P Lena Roe}. Mr {P Roe} left.              | Otto Roe=Roe;Lena Roe
          # two names and what a headline puts between them
          {P Lena Mendez Beats Otto Roe}. {P Lena Mendez} beat {P Otto Roe}. | Lena Mendez;Otto Roe
          """)
  void groups_mentions(String tagged, String expected) {
    assertThat(entries(tagged)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {P Lena Mendez} spoke                                         | FEMALE
          {P Otto Mendez} spoke                                         | MALE
          {P Xq Mendez} spoke                                           | UNKNOWN
          Ms {P Xq Mendez} spoke                                       | FEMALE
          spokeswoman {P Xq Mendez} spoke                               | FEMALE
          {P Xq Mendez} said he was tired                               | MALE
          """)
  void tells_gender(String tagged, Gender expected) {
    assertThat(finder.find(TestDocuments.of(tagged)))
        .singleElement()
        .extracting(FoundPerson::gender)
        .isEqualTo(expected);
  }

  @Test
  void a_family_is_no_person() {
    assertThat(finder.find(TestDocuments.of("no name at all"))).isEmpty();
  }

  @Test
  void ten_thousand_people_take_little_time() {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      names.append("{P Lena").append(word(i)).append(" Roe} met {P Roe} and {P ").append(word(i));
      names.append("}.\n");
    }
    Document document = TestDocuments.of(names.toString());
    Assertions.assertThatCode(() -> assertThat(finder.find(document)).hasSizeGreaterThan(5_000))
        .doesNotThrowAnyException();
    org.junit.jupiter.api.Assertions.assertTimeout(
        Duration.ofSeconds(30), () -> finder.find(document));
  }

  private static String word(int number) {
    return Integer.toString(number, 26)
        .chars()
        .mapToObj(c -> Character.toString((char) ('a' + Character.digit(c, 26))))
        .collect(Collectors.joining());
  }

  private String entries(String tagged) {
    List<FoundPerson> found = finder.find(TestDocuments.of(tagged));
    return found.stream()
        .map(
            person ->
                person.name()
                    + (person.aliases().isEmpty() ? "" : "=" + String.join(",", person.aliases())))
        .collect(Collectors.joining(";"));
  }
}
