package io.github.verbatim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.verbatim.record.ArticleRecord;
import io.github.verbatim.record.EntityMention;
import io.github.verbatim.record.NumberMention;
import io.github.verbatim.record.Organization;
import io.github.verbatim.record.Quote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Changes to an article that do not change what it says: hardly anything of its record may change.
 */
class MetamorphicIT {
  private static final Path SHARED = Path.of("..", "shared", "data", "quotes");
  private static final List<String> SHARED_FILES =
      List.of("polnear-train.jsonl", "world-train.jsonl");

  /** Of the shared articles one in so many is read. */
  private static final int STRIDE = Integer.getInteger("metamorphic.stride", 20);

  private static final double ONE_PERCENT = 0.01;

  private static final String UNRELATED =
      "\n\nThe Wexford Harbour Board met on Tuesday. “The pier will be closed for 14 weeks,” said"
          + " Maeve Doran, its chair. The Fenway Trust gave €2 million.\n";

  private static final Pattern LONG_WORD = Pattern.compile("(\\p{L}{4})(\\p{L}{4,})");
  private static final Pattern INVISIBLE = Pattern.compile("[\u00AD\u200B-\u200F\u2060\uFEFF]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  /** What the articles say unchanged; each is read once. */
  private static final Map<String, Map<String, List<String>>> BEFORE = new HashMap<>();

  private final Verbatim verbatim = SharedPipeline.verbatim();

  /** Each change with the share of quotes, speakers, organizations and numbers it may touch. */
  static Stream<Arguments> changes() {
    return Stream.of(
        change("line ends of Windows", 0, text -> text.replace("\n", "\r\n")),
        change("two blank lines", 0, text -> text.replace("\n\n", "\n\n\n")),
        change("indents", 0, text -> "    " + text.replace("\n\n", "\n\n    ")),
        change("spaces at line ends", 0, text -> text.replace("\n", "  \n")),
        change("byte order mark", 0, text -> "\uFEFF" + text),
        change("no-break spaces", ONE_PERCENT, text -> text.replace(' ', '\u00A0')),
        change("thin spaces", ONE_PERCENT, text -> text.replace(' ', '\u2009')),
        change("soft hyphens", 0, text -> LONG_WORD.matcher(text).replaceAll("$1\u00AD$2")),
        change(
            "zero-width spaces at quotation marks",
            0,
            text -> text.replace("“", "“\u200B").replace("”", "\u200B”").replace("\"", "\u200B\"")),
        change("decomposed accents", 0, text -> Normalizer.normalize(text, Normalizer.Form.NFD)),
        change("an article after it", ONE_PERCENT, text -> text + UNRELATED));
  }

  private static Arguments change(String name, double allowed, UnaryOperator<String> change) {
    return Arguments.of(name, allowed, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void hardly_changes_an_example(String name, double allowed, UnaryOperator<String> change)
      throws IOException {
    check(ExampleArticles.texts(), allowed, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void hardly_changes_news(String name, double allowed, UnaryOperator<String> change)
      throws IOException {
    assumeThat(SHARED).isDirectory();
    check(sharedTexts(), allowed, change);
  }

  @Test
  void names_hold_no_odd_space_and_offsets_are_the_callers() {
    String text =
        "“We\u00A0go,” said Ann\u00A0Lee of the New\u202FYork\u00A0Harbor\u00A0Trust."
            + " The New York Harbor\nTrust sold 12\u00A0cars.";
    ArticleRecord record = verbatim.extract(text);
    RecordContract.check(record, text);
    assertThat(record.speakers().get(0).name()).isEqualTo("Ann Lee");
    assertThat(record.quotes().get(0).text()).isEqualTo("We\u00A0go,");
    assertThat(record.organizations())
        .flatExtracting(
            one -> Stream.concat(Stream.of(one.name()), one.aliases().stream()).toList())
        .isNotEmpty()
        .allSatisfy(name -> assertThat(name).doesNotContainPattern("[\\n\u00A0\u202F]"));
  }

  private void check(List<String> articles, double allowed, UnaryOperator<String> change) {
    Map<String, int[]> changedOfAll = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    for (String article : articles) {
      String changed = change.apply(article);
      ArticleRecord after = verbatim.extract(changed);
      RecordContract.check(after, changed);
      // What stands in an appended article is not the first one's.
      int end = changed.startsWith(article) ? article.length() : changed.length();
      compare(factsOf(article), facts(after, end), changedOfAll, lines);
    }
    changedOfAll.forEach(
        (kind, counts) ->
            assertThat((double) counts[0])
                .as("changed %s of %d: %s", kind, counts[1], lines)
                .isLessThanOrEqualTo(allowed * counts[1]));
  }

  private Map<String, List<String>> factsOf(String article) {
    return BEFORE.computeIfAbsent(article, text -> facts(verbatim.extract(text), text.length()));
  }

  private static void compare(
      Map<String, List<String>> before,
      Map<String, List<String>> after,
      Map<String, int[]> changedOfAll,
      List<String> lines) {
    before.forEach(
        (kind, expected) -> {
          List<String> missing = new ArrayList<>(expected);
          List<String> surplus = new ArrayList<>(after.getOrDefault(kind, List.of()));
          expected.forEach(
              fact -> {
                if (surplus.remove(fact)) {
                  missing.remove(fact);
                }
              });
          int[] counts = changedOfAll.computeIfAbsent(kind, k -> new int[2]);
          counts[0] += Math.max(missing.size(), surplus.size());
          counts[1] += expected.size();
          if (!missing.isEmpty() || !surplus.isEmpty()) {
            lines.add(kind + " " + missing + " → " + surplus);
          }
        });
  }

  /** What a record says, without offsets. */
  private static Map<String, List<String>> facts(ArticleRecord record, int end) {
    Map<String, List<String>> facts = new HashMap<>();
    List<String> quotes = facts.computeIfAbsent("quotes", k -> new ArrayList<>());
    List<String> speakers = facts.computeIfAbsent("speakers", k -> new ArrayList<>());
    List<String> organizations = facts.computeIfAbsent("organizations", k -> new ArrayList<>());
    List<String> numbers = facts.computeIfAbsent("numbers", k -> new ArrayList<>());
    for (Quote quote : record.quotes()) {
      if (quote.spans().get(0).start() < end) {
        quotes.add(plain(quote.text()));
        Integer speaker = quote.speaker();
        speakers.add(
            plain(quote.text())
                + " – "
                + (speaker == null ? "nobody" : plain(record.speakers().get(speaker).name())));
      }
    }
    for (Organization organization : record.organizations()) {
      for (EntityMention mention : organization.mentions()) {
        if (mention.start() < end) {
          organizations.add(plain(mention.text()) + " = " + plain(organization.name()));
        }
      }
    }
    for (NumberMention number : record.numbers()) {
      if (number.start() < end) {
        numbers.add(number.value() + " " + number.unit() + " " + number.kind());
      }
    }
    return facts;
  }

  private static String plain(String text) {
    String visible = INVISIBLE.matcher(text).replaceAll("");
    return SPACE.matcher(Normalizer.normalize(visible, Normalizer.Form.NFC)).replaceAll(" ");
  }

  private static List<String> sharedTexts() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> texts = new ArrayList<>();
    for (String file : SHARED_FILES) {
      List<String> lines = Files.readAllLines(SHARED.resolve(file));
      for (int i = 0; i < lines.size(); i += STRIDE) {
        texts.add(json.readTree(lines.get(i)).get("text").asText());
      }
    }
    return texts;
  }
}
