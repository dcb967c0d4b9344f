package io.github.verbatim.internal.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.verbatim.SharedPipeline;
import io.github.verbatim.Verbatim;
import io.github.verbatim.record.Organization;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plain English to organizations, with the models of the library. */
class OrganizationsIT {
  private static Verbatim verbatim;

  @BeforeAll
  static void load() {
    verbatim = SharedPipeline.verbatim();
  }

  /**
   * Entries are parted by ";": the name, its aliases after "=", and the number of mentions where
   * there are several; "/" stands for a new paragraph, "-" for no organization.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # acronyms
          The Environmental Protection Agency (EPA) fined the plant. The EPA said it would appeal. | Environmental Protection Agency=EPA x3
          ZKE Restaurants Holdings, Inc. (“ZKE”) reported a loss. ZKE blamed the weather. | ZKE Restaurants Holdings, Inc.=ZKE x3
          They watched the road by closed-circuit television (CCTV), and the CCTV failed. | -
          # names that end in a list or a trademark
          The Ministry of Fisheries and Oceans sued the Food and Agriculture Organization. | Ministry of Fisheries and Oceans;Food and Agriculture Organization
          Wendell’s® restaurants closed early, and Wendell’s workers marched to the City Council. | Wendell’s x2;City Council
          The Kenya Rural Roads Authority said KeRRA had paid. Kenya Rural Roads Authority (KeRRA) staff agreed. | Kenya Rural Roads Authority=KeRRA x4
          The World Health Organization warned of a new wave. “We must act,” the WHO said. | World Health Organization=WHO x2
          # courts, ministries, police
          The Supreme Court ruled on Monday that the Ministry of Health must pay. | Supreme Court;Ministry of Health
          The Ministry of Finance and the Central Bank of Kenya signed the accord. | Ministry of Finance;Central Bank of Kenya
          A judge of the High Court in Accra freed the editor. | High Court
          The justice department declined to comment. | justice department
          # hospitals, universities, schools
          Dr. Amara Nwosu of the University of Lagos led the study. | University of Lagos
          Students at Stanford University’s School of Medicine took part. | Stanford University;School of Medicine
          The Mayo Clinic said 12 patients were moved to Saint Mark’s. | Mayo Clinic
          # unions and parties
          The Transport Workers Union called a strike at Heathrow. | Transport Workers Union
          The National Union of Teachers rejected the offer. The union’s members will vote in May. | National Union of Teachers
          The Republican Party lost the seat, and the GOP blamed the rain. | Republican Party=GOP x2
          # companies
          Shares of Nissan Motor Corp. fell after Nissan cut its forecast. | Nissan Motor Corp.=Nissan x2
          Apple and Microsoft agreed on the patent, said Tim Cook. | Apple;Microsoft
          He left Goldman Sachs for a start-up called Fernhill Robotics. | Goldman Sachs;Fernhill Robotics
          # the press
          “We were wrong,” she told the Associated Press. The AP could not reach him. | Associated Press=AP x2
          # teams that bear a place’s name, and places
          Liverpool beat Chelsea 2-1 on Sunday, and manager Jane Roe was happy. | Liverpool;Chelsea
          The mayor of Liverpool opened the new docks in the city on Sunday. | -
          # names of two words and their short forms
          Hofstra University will host the debate. Hofstra held one before. | Hofstra University=Hofstra x2
          The Brookings Institution published a report. Brookings said wages rose. | Brookings Institution=Brookings x2
          # persons stay persons
          Anne Milgram (Photograph: Kim Poe) said the agency would act. | -
          Maria Lopez and her brother moved to Madrid last year. | -
          """)
  void finds_organizations(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  /** What should be found and is not: a row moves up when it is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # hospitals are seen as places
          The Royal Children’s Hospital said 12 patients were moved. | Royal Children’s Hospital
          She died at Saint Mary’s Hospital in Dublin on Friday. | Saint Mary’s Hospital
          # a hyphen between two outlets makes one token
          A Washington Post-ABC News poll found that most agree. | Washington Post;ABC News
          # two readings of one capitalised word
          The mayor of Chelsea praised Chelsea after the final whistle. | Chelsea
          # bodies in small letters
          The police in Oslo arrested two men, and the Oslo police chief spoke. | Oslo police
          The Kremlin denied it, and Moscow recalled its ambassador. | Kremlin=Moscow x2
          Talks between the port authority and the dockers failed. | port authority
          """)
  void known_gaps(String text, String wanted) {
    assertThat(found(text)).isNotEqualTo(wanted);
  }

  private static String found(String text) {
    String entries =
        verbatim.extract(text.replace(" / ", "\n\n")).organizations().stream()
            .map(OrganizationsIT::entry)
            .collect(Collectors.joining(";"));
    return entries.isEmpty() ? "-" : entries;
  }

  private static String entry(Organization one) {
    String aliases = one.aliases().isEmpty() ? "" : "=" + String.join(",", one.aliases());
    int mentions = one.mentions().size();
    return one.name() + aliases + (mentions > 1 ? " x" + mentions : "");
  }
}
