package example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Questions to the example articles, from raw text to highlighted hits. */
class QuoteSearchTest {
  private static final Path EXAMPLES = Path.of("..");

  @TempDir static Path folder;
  private static Path index;

  private record Run(int exitCode, String out, String err) {}

  private static Run run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine =
        Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int exitCode = commandLine.execute(arguments);
    return new Run(exitCode, out.toString(), err.toString());
  }

  private static String search(String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "search";
    arguments[1] = "--index";
    arguments[2] = index.toString();
    System.arraycopy(options, 0, arguments, 3, options.length);
    Run run = run(arguments);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return run.out();
  }

  @BeforeAll
  static void indexTheExamples() {
    index = folder.resolve("examples.index");
    String articles = EXAMPLES.resolve("articles").toString();
    String corpus = EXAMPLES.resolve("corpus").resolve("brat").toString();
    Run run = run("index", "--index", index.toString(), articles, corpus);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("15 articles, ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--speaker=okonjo --about=margins | Nadia Okonjo | the **margin** is four points better",
        "--speaker=Lindqvist --about=letter | Tove Lindqvist | three **letters**. We got",
        "--organization=Seafarers | Tove Lindqvist | car park",
        "--number-above=5000000 --unit=percent | |",
        "--number-above=39999999 --number-below=40000001 | Sean Brannigan | forty million",
        "--number-above=40000000 --unit=million | |",
        "--number-above=30 --unit=percent --speaker=osei | Farida Osei | 80 percent",
        "--number-above=80 --unit=PERCENT --speaker=osei | |",
        "--speaker=okonjo --about=margin+-storage | |",
        "--about=\"lifeboats+in+the+water\" | Ilse Marwick | **lifeboats in the water**",
        "--about=\"water+lifeboats\" | |",
        "--about=sprink* | Piet Andersholm | **sprinklers**",
        "--about=nowhereatall | |",
      })
  void a_question_has_its_one_answer(String options, String speaker, String words) {
    String found = search(options.replace('+', ' ').split(" (?=--)"));
    if (speaker == null) {
      assertThat(found).isEqualToIgnoringNewLines("0 of 0");
    } else {
      assertThat(found).startsWith(speaker).contains(words).endsWith("1 of 1" + "\n");
    }
  }

  @Test
  void offsets_lead_back_to_the_article() throws IOException {
    String text = Files.readString(EXAMPLES.resolve("articles").resolve("wire-report.txt"));
    try (QuoteSearcher searcher = QuoteSearcher.open(index)) {
      List<Hit> hits =
          searcher.search(new QuoteQuery("", "", "disgrace", null, null, null), 100).best();
      Hit hit =
          hits.stream()
              .filter(one -> one.article().equals("wire-report"))
              .findFirst()
              .orElseThrow();
      assertThat(text.substring(hit.start(), hit.end())).isEqualTo("a disgrace");
    }
  }

  @Test
  void an_alias_finds_every_quote_of_a_speaker() throws IOException {
    try (QuoteSearcher searcher = QuoteSearcher.open(index)) {
      QuoteSearcher.Hits hits =
          searcher.search(new QuoteQuery("andersholm", "", "", null, null, null), 1);
      assertThat(hits.total()).isEqualTo(2);
      assertThat(hits.best()).hasSize(1);
    }
  }

  @Test
  void an_article_read_again_is_replaced() throws IOException {
    Path own = folder.resolve("again.index");
    Path file = folder.resolve("again.jsonl");
    Files.writeString(file, "{\"id\": \"a\", \"text\": \"“Sell the boats now,” Ann Lee said.\"}\n");
    assertThat(run("index", "--index", own.toString(), file.toString()).out())
        .isEqualToIgnoringNewLines("1 articles, 1 quotes");
    Files.writeString(
        file,
        """
        {"id": "a", "text": "“Keep the 40 boats,” Ann Lee said."}
        {"id": "b"}
        """);
    Run again = run("index", "--index", own.toString(), file.toString());
    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.err())
        .contains("again.jsonl:2: no article, expected {\"id\": …, \"text\": …}");
    Run found = run("search", "--index", own.toString(), "--about", "boat");
    assertThat(found.out()).contains("Keep the 40 **boats**").contains("1 of 1");
  }

  @Test
  void what_is_no_index_is_said_so() {
    Run run = run("search", "--index", folder.resolve("nothing").toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("is no index; make one with: index INPUT");
  }

  @Test
  void a_missing_input_is_said_so() {
    Run run = run("index", "--index", folder.resolve("unused").toString(), "missing.txt");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("missing.txt was not found");
  }

  /** Each command of the README prints what stands below it. */
  @Test
  void the_readme_shows_what_is_printed() throws IOException {
    Matcher shown =
        Pattern.compile(
                "Dexec\\.args=\"(search [^\"]*)\"\\n```\\n\\n```\\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("README.md")));
    int commands = 0;
    for (; shown.find(); commands++) {
      String[] options = shown.group(1).substring("search ".length()).split(" ");
      assertThat(search(options)).isEqualToNormalizingNewlines(shown.group(2));
    }
    assertThat(commands).isEqualTo(2);
  }
}
