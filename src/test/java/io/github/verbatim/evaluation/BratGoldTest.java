package io.github.verbatim.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.verbatim.record.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BratGoldTest {
  private static final Path CORPUS = Path.of("examples/corpus");
  private static final String TEXT = "😀 “Go,” said Ann Lee of HMA. It is “odd”.";

  @TempDir Path folder;

  private static JsonNode gold(String... annotations) throws IOException {
    return BratGold.line("a", TEXT, BratFile.parse(List.of(annotations), Path.of("a.ann"), TEXT));
  }

  @Test
  void the_example_corpus_reads_the_same_in_both_forms() throws IOException {
    List<EvaluationJson.Line> brat = GoldFiles.read(CORPUS.resolve("brat"));
    List<EvaluationJson.Line> lines = GoldFiles.read(CORPUS.resolve("articles.jsonl"));

    assertThat(brat).hasSize(10).hasSameSizeAs(lines);
    for (int i = 0; i < lines.size(); i++) {
      JsonNode expected = lines.get(i).json();
      JsonNode got = brat.get(i).json();
      for (String field : List.of("id", "text", "quotes", "organizations", "persons")) {
        assertThat(got.get(field))
            .as(expected.get("id") + " " + field)
            .isEqualTo(expected.get(field));
      }
    }
  }

  @Test
  void an_event_links_content_cue_and_source_and_offsets_count_characters() throws IOException {
    JsonNode quotes =
        gold(
                "T1\tContent 2 7\t“Go,”",
                "T2\tCue 8 12\tsaid",
                "T3\tSource 13 27\tAnn Lee of HMA",
                "E1\tCue:T2 Source:T3 Content:T1",
                "A1\tNested E1",
                "#1\tAnnotatorNotes T1\tsure")
            .get("quotes");

    assertThat(quotes).hasSize(2);
    assertThat(quotes.get(0).get("text").asText()).isEqualTo("Go,");
    assertThat(quotes.get(0).get("start").asInt()).isEqualTo(4);
    assertThat(quotes.get(0).get("speaker_mentions").toString()).isEqualTo("[[14,28,18,21]]");
    assertThat(quotes.get(0).get("cue").toString()).isEqualTo("[[9,13]]");
    assertThat(quotes.get(1).get("attributed").asBoolean()).isFalse();
  }

  @Test
  void relations_link_too_even_by_way_of_the_cue() throws IOException {
    JsonNode quotes =
        gold(
                "T1\tContent 3 6\tGo,",
                "T2\tCue 8 12\tsaid",
                "T3\tSource 13 20\tAnn Lee",
                "R1\tContentOf Arg1:T2 Arg2:T1",
                "R2\tSourceOf Arg1:T2 Arg2:T3")
            .get("quotes");

    assertThat(quotes.get(0).get("speaker_mentions").toString()).isEqualTo("[[14,21,18,21]]");
  }

  @Test
  void organizations_and_persons_are_mentions() throws IOException {
    JsonNode gold = gold("T1\tOrganization 24 27\tHMA", "T2\tPerson 13 20\tAnn Lee");

    assertThat(gold.get("organizations").toString())
        .isEqualTo("[{\"start\":25,\"end\":28,\"text\":\"HMA\"}]");
    assertThat(gold.get("persons")).hasSize(1);
    assertThat(gold.has("quotes")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "T1;Content 3 6 | a.ann:1: expected an id, a type with offsets, and the words",
        "T1;Content 3 999;Go, | a.ann:1: \"3 999\" is no range of the text",
        "T1;Content three;Go, | a.ann:1: \"three\" is no range of the text",
        "T1;Content 3 6;Stop, | a.ann:1: the text has \"Go,\" there, the annotation \"Stop,\"",
        "E1;nothing | a.ann:1: expected an id, a tab, and roles such as Source:T1",
      })
  void what_is_malformed_is_told_with_its_line(String line, String message) {
    assertThatThrownBy(() -> gold(line.replace(';', '\t')))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void annotations_need_their_text() throws IOException {
    Path lonely = Files.writeString(folder.resolve("a.ann"), "");

    assertThatThrownBy(() -> GoldFiles.read(lonely)).hasMessageContaining("has no text beside it");
    assertThatThrownBy(() -> GoldFiles.read(folder)).hasMessageContaining("has no text beside it");
    assertThatThrownBy(() -> GoldFiles.read(CORPUS.getParent().resolve("articles")))
        .hasMessageEndingWith("holds no .ann file of brat");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "He said “yes” and “no”. | yes/no",
        "\"Yes,\" he said. \"No.\" | Yes,/No.",
        "‘I don’t,’ he said. | I don’t,",
        "The '90s weren't 'easy', he said. | easy",
        "“It goes on | It goes on",
        "A 6'2\" man | ``",
        "“One ‘two’ three” | One ‘two’ three",
        "« Oui », dit-il. | Oui",
        "„Ja“, sagt er. | Ja",
        "“” | ``",
      })
  void stretches_in_quotation_marks(String text, String stretches) {
    List<String> found = QuotedStretches.of(text).stream().map(span -> span.in(text)).toList();

    assertThat(String.join("/", found)).isEqualTo(stretches);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Judge Miriam Oduya | Oduya",
        "Corran's director, Ilse Marwick | director",
        "a spokesman for the ministry | spokesman",
        "officials in Halvern | officials",
        "She | She",
        "Ann Lee, | Lee",
      })
  void head_words(String source, String head) {
    assertThat(HeadWord.of(new Span(0, source.length()), source).in(source)).isEqualTo(head);
  }
}
