package example;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.verbatim.Article;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Made-up news to try the job on: {@code GenerateArticles COUNT FILE} writes JSON Lines. Each
 * article has the length of a news item, some 380 words, with quotes, names, organizations and
 * figures. The same number always gives the same article, on every machine.
 */
public final class GenerateArticles {
  private static final String[] FIRST = {
    "Ada", "Bruno", "Carla", "Dmitri", "Elena", "Farid", "Greta", "Hugo", "Ines", "Jonas", "Keiko",
    "Laszlo", "Maren", "Nils", "Olga", "Pavel", "Rosa", "Stefan", "Thea", "Umberto"
  };
  private static final String[] LAST = {
    "Almqvist",
    "Brandt",
    "Corvini",
    "Dahlgren",
    "Eastwick",
    "Falk",
    "Gorman",
    "Halloran",
    "Ibsen",
    "Jarvela",
    "Kessler",
    "Lindmark",
    "Moravec",
    "Novotny",
    "Ostrander",
    "Pellegrin",
    "Quarles",
    "Rosendal",
    "Strand",
    "Thorsby"
  };
  private static final String[] PLACE = {
    "Halvern", "Port Ellery", "Lowmoor", "Brenholt", "Castrel", "Dunmarsh", "Eskdale", "Farnley"
  };
  private static final String[][] BODY = {
    {"Water Authority", "mayor"},
    {"Harbour Board", "director"},
    {"Transit Union", "secretary"},
    {"Health Trust", "medical director"},
    {"Energy Company", "chief executive"},
    {"School Council", "chairwoman"},
    {"Housing Agency", "spokesman"},
    {"University", "economist"}
  };
  private static final String[] SAID = {"said", "told reporters", "added", "warned", "argued"};
  private static final String[] CLAIM = {
    "We have never seen a winter like this one, and we have to be ready for the next",
    "Nobody was told before the decision was taken",
    "The money is there, but the will is not",
    "I will not sign a plan that leaves half the town in the dark",
    "It took three letters to get one answer",
    "People here have waited long enough for a bridge that opens",
    "We will pay back what we owe, and then we will talk about bonuses",
    "What was promised in spring was forgotten by autumn"
  };
  private static final String[] FILLER = {
    "The council met late into the evening in a hall that was not built for so many people.",
    "Outside the building a small crowd waited in the rain, some of them with their children.",
    "Work on the site has stopped and started several times since the first plans were drawn up.",
    "Shops along the main street closed early, and the last buses ran an hour ahead of time.",
    "A first version of the report was sent back because its tables did not add up.",
    "Neither side would say what a compromise might look like, or when it could be reached."
  };

  private final SplittableRandom random;
  private final List<String> paragraphs = new ArrayList<>();

  private GenerateArticles(int number) {
    this.random = new SplittableRandom(number);
  }

  /** Writes the articles 0 to COUNT - 1. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: GenerateArticles COUNT FILE");
      System.exit(2);
    }
    write(Path.of(arguments[1]), Integer.parseInt(arguments[0]));
  }

  static void write(Path file, int count) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    try (Writer out = Files.newBufferedWriter(file)) {
      for (int number = 0; number < count; number++) {
        Article article = article(number);
        out.write(mapper.writeValueAsString(Map.of("id", article.id(), "text", article.text())));
        out.write('\n');
      }
    }
  }

  /** The article of this number. */
  static Article article(int number) {
    return new Article("made-up-" + number, new GenerateArticles(number).text());
  }

  private String text() {
    String place = one(PLACE);
    String[] body = BODY[random.nextInt(BODY.length)];
    String organization = place + " " + body[0];
    paragraphs.add(organization + " under pressure over costs");
    paragraphs.add(
        "%s, %s %d - The %s (%s) said on Monday it would cut %d jobs and close %s offices."
            .formatted(
                place.toUpperCase(Locale.ROOT),
                one("March", "June", "Sept", "Nov"),
                1 + random.nextInt(28),
                organization,
                initials(organization),
                20 + random.nextInt(900),
                one("two", "three", "eleven", "dozens of", "a third of its")));
    for (int voice = 0; voice < 4; voice++) {
      voice(organization, voice == 0 ? body[1] : one("engineer", "resident", "lawyer", "analyst"));
      paragraphs.add(one(FILLER) + " " + figures(organization) + " " + one(FILLER));
    }
    return String.join("\n\n", paragraphs);
  }

  /** Two paragraphs with somebody's words, the second under the surname or a pronoun. */
  private void voice(String organization, String role) {
    String last = one(LAST);
    String name = one(FIRST) + " " + last;
    String claim = one(CLAIM);
    paragraphs.add(
        switch (random.nextInt(3)) {
          case 0 -> "“%s,” %s %s, %s of the %s.".formatted(claim, "said", name, role, organization);
          case 1 ->
              "%s, %s of the %s, %s: “%s.”".formatted(name, role, organization, "said", claim);
          default -> {
            int comma = claim.indexOf(',');
            yield comma < 0
                ? "“%s,” %s said.".formatted(claim, name)
                : "“%s,” said %s. “%s.”"
                    .formatted(
                        claim.substring(0, comma), name, capital(claim.substring(comma + 2)));
          }
        });
    paragraphs.add(
        one(FILLER)
            + " "
            + one(
                "%s called the plan “%s”.".formatted(last, one("a disgrace", "long overdue")),
                "“%s,” %s %s.".formatted(one(CLAIM), last, one(SAID)),
                "“%s,” %s %s.".formatted(one(CLAIM), one("he", "she"), one(SAID))));
  }

  private String figures(String organization) {
    return one(
        "The %s spent $%d.%d million last year, %d percent more than planned."
            .formatted(
                organization, 1 + random.nextInt(90), random.nextInt(10), 2 + random.nextInt(40)),
        "More than %,d people live within %d kilometres of the site."
            .formatted(1000 + random.nextInt(90_000), 2 + random.nextInt(30)),
        "Shares fell %d.%d%% to €%d.%02d on the news."
            .formatted(
                1 + random.nextInt(9),
                random.nextInt(10),
                3 + random.nextInt(90),
                random.nextInt(100)),
        "Repairs will take between %d and %d weeks and need %d tonnes of steel."
            .formatted(2 + random.nextInt(4), 7 + random.nextInt(9), 10 + random.nextInt(500)));
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split(" ")) {
      initials.append(word.charAt(0));
    }
    return initials.toString();
  }

  private String one(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
