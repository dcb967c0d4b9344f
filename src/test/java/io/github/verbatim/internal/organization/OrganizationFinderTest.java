package io.github.verbatim.internal.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verbatim.internal.document.TestDocuments;
import io.github.verbatim.internal.lexicon.ModelFiles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationFinderTest {
  private final OrganizationFinder finder = OrganizationFinder.load(ModelFiles.bundled());

  /** Entries are parted by ";", the name of each stands first, then its aliases after "=". */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # acronyms, in brackets or not
          {O Rural Roads Agency} ({O RRA}) and {O RRA} staff           | Rural Roads Agency=RRA
          {O RRA} first, then the {O Rural Roads Agency}               | Rural Roads Agency=RRA
          {O U.S. Rural Roads Agency}, the {O RRA}                     | U.S. Rural Roads Agency=RRA
          {O Department of Road Affairs}, or {O RA}                    | Department of Road Affairs=RA
          {O N.R.U.} and the {O North Ridge University}                | North Ridge University=N.R.U.
          {O Rural Roads Agency} and {O RBA}                           | Rural Roads Agency;RBA
          {O RRA Roads Holdings, Inc.} (“{O RRA}”) and {O RRA}         | RRA Roads Holdings, Inc.=RRA
          {O Harbor Trust for Seals} (the “{O Trust}”)                 | Harbor Trust for Seals=Trust
          # known aliases
          the {O Republican Party}, the {O GOP}                        | Republican Party=GOP
          the {O Federal Reserve}, the {O Fed}                         | Federal Reserve=Fed
          # legal forms, case, articles
          {O Orbex Inc.} and {O Orbex}                                 | Orbex Inc.=Orbex
          {O Green Party} and {O Green party}                          | Green Party=Green party
          {O The Daily Planet} and {O Daily Planet}                    | The Daily Planet=Daily Planet
          # two orders of one name
          {O Justice Department}, {O Department of Justice}            | Department of Justice=Justice Department
          {O Department of Homeland Security}, {O Homeland Security}   | Department of Homeland Security=Homeland Security
          # short forms
          {O Lakeside University}, then {O Lakeside}                   | Lakeside University=Lakeside
          {O Orbex Energy}, then {O Orbex}                             | Orbex Energy=Orbex
          {O Lakeside Policy Center}, then {O Policy Center}           | Lakeside Policy Center=Policy Center
          {O Harbor City Times}, then the {O Times}                    | Harbor City Times=Times
          {O Peel Institute for Fair Trade}, the {O Peel Institute}    | Peel Institute for Fair Trade=Peel Institute
          # each short form to one name, the nearest before it
          {O Harbor Times}, {O Lake Times}, the {O Times}              | Harbor Times;Lake Times=Times
          # parts of a body are bodies of their own
          {O House}, {O House Roads Committee}                         | House;House Roads Committee
          {O United Nations}, {O United Nations Roads Council}         | United Nations;United Nations Roads Council
          {O Lakeside University}, {O Ridge University}                | Lakeside University;Ridge University
          # campaigns
          {P Lena Mendez} spoke for the {P Mendez} campaign            | Mendez campaign
          {P Lena Mendez}’s presidential campaign, the {P Mendez} campaign | Lena Mendez’s presidential campaign=Mendez campaign
          {O Dale Asset Management Company}, then {O Dale AMC} | Dale Asset Management Company=Dale AMC
          {O Dale Asset Management Company}, then {O Dale APC} | Dale Asset Management Company;Dale APC
          the {O Harrow Institution} and {O Harrow} | Harrow Institution=Harrow
          {O Corvo Foundation} of {O Corvo} | Corvo Foundation;Corvo
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
          {O Lakeside Bank}, then {O Lakside Bank}  | Lakeside Bank=Lakside Bank
          """)
  void known_gaps(String tagged, String wanted) {
    assertThat(entries(tagged)).isNotEqualTo(wanted);
  }

  @Test
  void keeps_all_mentions_in_reading_order() {
    List<FoundOrganization> found =
        finder.find(TestDocuments.of("{O RRA} and {O Rural Roads Agency}\nthe {O RRA} again"));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).mentions())
        .extracting(mention -> mention.span().start())
        .containsExactly(0, 8, 31);
  }

  private String entries(String tagged) {
    return String.join(
        ";",
        finder.find(TestDocuments.of(tagged)).stream()
            .map(
                one ->
                    one.aliases().isEmpty()
                        ? one.name()
                        : one.name() + "=" + String.join(",", one.aliases()))
            .toList());
  }
}
