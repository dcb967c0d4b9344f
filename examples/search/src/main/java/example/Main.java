package example;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Two commands: {@code index} reads articles, {@code search} finds what was said in them. */
@Command(
    name = "quotes",
    mixinStandardHelpOptions = true,
    description = "A search engine for who said what.",
    subcommands = {Main.Index.class, Main.Search.class})
public final class Main {
  private Main() {}

  /** Runs a command: 0 all went well, 1 something failed, 2 it was called wrongly. */
  public static void main(String[] arguments) {
    int exitCode = commandLine().execute(arguments);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setExecutionExceptionHandler(
            (problem, commandLine, parsed) -> {
              commandLine.getErr().println("quotes: " + problem.getMessage());
              return CommandLine.ExitCode.SOFTWARE;
            });
  }

  /** The option that both commands have. */
  static final class IndexFolder {
    @Option(names = "--index", defaultValue = "quotes.index", description = "Folder of the index.")
    private Path folder;
  }

  /** {@code index}. */
  @Command(
      name = "index",
      mixinStandardHelpOptions = true,
      description = "Reads articles and adds their quotes; an article seen before is replaced.")
  static final class Index implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Mixin private IndexFolder index;

    @Option(names = "--threads", defaultValue = "2", description = "Threads that read articles.")
    private int threads;

    @Parameters(
        arity = "1..*",
        paramLabel = "INPUT",
        description = "Text files, JSON Lines files ({\"id\": …, \"text\": …}) or folders of them.")
    private List<Path> inputs;

    @Override
    public Integer call() throws IOException {
      PrintWriter err = spec.commandLine().getErr();
      ArticleFiles articles = ArticleFiles.in(inputs, err::println);
      try (QuoteIndexer indexer = QuoteIndexer.open(index.folder)) {
        int failed = indexer.add(articles.stream(), threads, err::println);
        spec.commandLine()
            .getOut()
            .printf("%d articles, %d quotes%n", indexer.articles(), indexer.quotes());
        return failed + articles.unreadable() == 0 ? 0 : 1;
      }
    }
  }

  /** {@code search}. */
  @Command(
      name = "search",
      mixinStandardHelpOptions = true,
      description = "Lists quotes, the best match first. All options together must hold.",
      footer = {
        "",
        "Examples:",
        "  quotes search --speaker okonjo --about plant",
        "  quotes search --number-above 30 --unit percent"
      })
  static final class Search implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Mixin private IndexFolder index;

    @Option(names = "--speaker", defaultValue = "", description = "Words of a speaker's name.")
    private String speaker;

    @Option(
        names = "--organization",
        defaultValue = "",
        description = "Words of the name of the speaker's organization.")
    private String organization;

    @Option(
        names = "--about",
        defaultValue = "",
        description = "Words of the quote; \"…\" a phrase, -word not this one, word* a beginning.")
    private String about;

    @Option(names = "--number-above", description = "The quote has a number greater than this.")
    private Double numberAbove;

    @Option(names = "--number-below", description = "The quote has a number less than this.")
    private Double numberBelow;

    @Option(names = "--unit", description = "Unit of the number: USD, percent, kilogram, ticket …")
    private String unit;

    @Option(names = "--limit", defaultValue = "10", description = "Most quotes to list.")
    private int limit;

    @Override
    public Integer call() throws IOException {
      if (!Files.isDirectory(index.folder)) {
        throw new NoSuchFileException(index.folder + " is no index; make one with: index INPUT");
      }
      QuoteQuery query =
          new QuoteQuery(speaker, organization, about, numberAbove, numberBelow, unit);
      PrintWriter out = spec.commandLine().getOut();
      try (QuoteSearcher searcher = QuoteSearcher.open(index.folder)) {
        QuoteSearcher.Hits hits = searcher.search(query, limit);
        hits.best().forEach(hit -> out.println(hit.lines()));
        out.printf("%d of %d%n", hits.best().size(), hits.total());
      }
      return 0;
    }
  }
}
