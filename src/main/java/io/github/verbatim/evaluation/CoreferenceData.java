package io.github.verbatim.evaluation;

import io.github.verbatim.evaluation.GoldArticle.GoldQuote;
import io.github.verbatim.evaluation.QuoteLabels.LabelledQuote;
import io.github.verbatim.evaluation.QuoteLabels.Name;
import io.github.verbatim.internal.document.Annotator;
import io.github.verbatim.internal.document.Deadline;
import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.lexicon.ModelFiles;
import io.github.verbatim.internal.organization.OrganizationFinder;
import io.github.verbatim.internal.person.NameLexicon;
import io.github.verbatim.internal.person.PersonFinder;
import io.github.verbatim.internal.quote.FoundQuote;
import io.github.verbatim.internal.speaker.AttributedQuotes;
import io.github.verbatim.internal.speaker.Attribution;
import io.github.verbatim.internal.speaker.QuoteAttributor;
import io.github.verbatim.internal.speaker.coreference.CoreferenceResolver;
import io.github.verbatim.internal.speaker.coreference.EntityIndex;
import io.github.verbatim.internal.speaker.coreference.Referent;
import io.github.verbatim.internal.speaker.coreference.Resolution;
import io.github.verbatim.internal.speaker.coreference.Source;
import io.github.verbatim.record.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Articles whose quotes are labelled with the names of their speakers, with what the library finds
 * in them up to the mentions; dealt out to folds by outlet. For one thread.
 */
final class CoreferenceData {
  /** The outlet is what stands before the first number, date or hash of an article's id. */
  private static final Pattern OUTLET =
      Pattern.compile("(.*?)[-_](?:\\d+.*|[0-9a-f]{8,}.*)", Pattern.DOTALL);

  private final List<LabelledArticle> articles = new ArrayList<>();
  private final Set<String> sets = new LinkedHashSet<>();
  private final StringBuilder read = new StringBuilder();

  private CoreferenceData() {}

  /**
   * A labelled quote.
   *
   * @param found whether the library finds it
   * @param attribution to which words the library attributes it; null if to none
   * @param rightMention whether those are the right ones
   * @param speaker name of the speaker
   */
  record Labelled(
      boolean found, @Nullable Attribution attribution, boolean rightMention, String speaker) {}

  /** An article. */
  static final class LabelledArticle {
    private final String set;
    private final int fold;
    private final EntityIndex entities;
    private final List<Source> mentions;
    private final List<Labelled> quotes;
    private final Map<String, Name> speakers = new HashMap<>();
    private final SpeakerNames names;

    private LabelledArticle(
        String set,
        int fold,
        EntityIndex entities,
        List<Source> mentions,
        List<Labelled> quotes,
        QuoteLabels labels,
        SpeakerNames names) {
      this.set = set;
      this.fold = fold;
      this.entities = entities;
      this.mentions = mentions;
      this.quotes = quotes;
      this.names = names;
      labels.speakers().forEach(speaker -> speakers.put(speaker.name(), speaker));
    }

    /** Name of the file that it is from. */
    String set() {
      return set;
    }

    /** The fold of its outlet. */
    int fold() {
      return fold;
    }

    /** Its labelled quotes. */
    List<Labelled> quotes() {
      return quotes;
    }

    /** Resolves the mentions; by head token. */
    Map<Integer, Resolution> resolve(CoreferenceResolver resolver) {
      return resolver.find(entities, mentions, new Deadline(null)).byHead();
    }

    /**
     * Whether an entity is the labelled speaker of a quote.
     *
     * @param alias whether another form of the name will do
     */
    boolean isRight(Referent referent, Labelled quote, boolean alias) {
      Name speaker = speakers.get(quote.speaker());
      String name = entities.nameOf(referent);
      if (names.isSame(name, quote.speaker(), speaker == null ? null : speaker.kind())) {
        return true;
      }
      if (!alias || speaker == null) {
        return false;
      }
      return speaker.aliases().stream().anyMatch(one -> names.isSame(name, one, null))
          || entities.aliasesOf(referent).stream()
              .anyMatch(one -> names.isSame(one, quote.speaker(), null));
    }
  }

  /**
   * Reads gold and labels.
   *
   * @param goldFiles JSON Lines files: articles with quotes, and who said them, by name
   * @throws IOException if a file cannot be read or holds something malformed
   */
  static CoreferenceData read(List<Path> goldFiles, ModelFiles files, Annotator annotator)
      throws IOException {
    Map<String, List<GoldArticle>> bySet = new LinkedHashMap<>();
    Map<String, QuoteLabels> labels = new HashMap<>();
    CoreferenceData data = new CoreferenceData();
    for (Path file : goldFiles) {
      GoldSet gold = new GoldSet();
      gold.add(file);
      labels.putAll(gold.labels());
      String set = String.valueOf(file.getFileName()).replaceAll("\\..*", "");
      bySet.computeIfAbsent(set, name -> new ArrayList<>()).addAll(gold.quotes());
      data.read.append(Files.readString(file));
    }
    Map<String, Integer> folds = folds(bySet, labels);
    Reader reader = new Reader(files, annotator);
    bySet.forEach(
        (set, ofSet) -> {
          for (GoldArticle article : ofSet) {
            QuoteLabels ofArticle = labels.get(article.id());
            if (ofArticle != null) {
              int fold = folds.getOrDefault(outlet(article.id()), 0);
              data.articles.add(reader.read(set, fold, article, ofArticle));
              data.sets.add(set);
            }
          }
        });
    return data;
  }

  /** The outlets with most articles first, each to the fold with fewest. */
  private static Map<String, Integer> folds(
      Map<String, List<GoldArticle>> bySet, Map<String, QuoteLabels> labels) {
    Map<String, Integer> sizes = new TreeMap<>();
    bySet.values().stream()
        .flatMap(List::stream)
        .filter(article -> labels.containsKey(article.id()))
        .forEach(article -> sizes.merge(outlet(article.id()), 1, Integer::sum));
    List<String> outlets = new ArrayList<>(sizes.keySet());
    outlets.sort(Comparator.comparingInt(outlet -> -sizes.getOrDefault(outlet, 0)));
    int[] filled = new int[TrainingData.FOLDS];
    Map<String, Integer> folds = new HashMap<>();
    for (String outlet : outlets) {
      int fold = 0;
      for (int i = 1; i < filled.length; i++) {
        fold = filled[i] < filled[fold] ? i : fold;
      }
      folds.put(outlet, fold);
      filled[fold] += sizes.getOrDefault(outlet, 0);
    }
    return folds;
  }

  private static String outlet(String id) {
    Matcher outlet = OUTLET.matcher(id);
    return outlet.matches() ? outlet.group(1) : id;
  }

  /** Runs the stages before resolution. */
  private static final class Reader {
    private final Annotator annotator;
    private final QuoteAttributor attributor;
    private final PersonFinder persons;
    private final OrganizationFinder organizations;
    private final NameLexicon lexicon;
    private final SpeakerNames names = SpeakerNames.load();

    Reader(ModelFiles files, Annotator annotator) {
      this.annotator = annotator;
      this.attributor = QuoteAttributor.load(files);
      this.persons = PersonFinder.load(files);
      this.organizations = OrganizationFinder.load(files);
      this.lexicon = NameLexicon.load(files);
    }

    LabelledArticle read(String set, int fold, GoldArticle article, QuoteLabels labels) {
      Document document = annotator.annotate(article.text());
      AttributedQuotes found = attributor.find(document, new Deadline(null));
      List<Span> speech =
          found.found().quotes().stream().flatMap(quote -> quote.spans().stream()).toList();
      EntityIndex entities =
          new EntityIndex(
              document, speech, persons.find(document), organizations.find(document), lexicon);
      List<Source> mentions =
          found.attributions().stream()
              .flatMap(Optional::stream)
              .map(one -> new Source(one.mention(), one.headToken(), one.type()))
              .toList();
      List<Labelled> quotes = labelled(article, labels, found);
      return new LabelledArticle(set, fold, entities, mentions, quotes, labels, names);
    }

    private static List<Labelled> labelled(
        GoldArticle article, QuoteLabels labels, AttributedQuotes found) {
      Map<Span, Optional<Attribution>> attributions = new HashMap<>();
      for (int i = 0; i < found.attributions().size(); i++) {
        FoundQuote quote = found.found().quotes().get(i);
        for (Span span : quote.spans()) {
          Span stretch = QuoteScorer.trim(article.text(), span.start(), span.end());
          attributions.put(stretch, found.attributions().get(i));
        }
      }
      Map<Span, String> speakers = new HashMap<>();
      for (LabelledQuote quote : labels.quotes()) {
        if (quote.speaker() != null) {
          speakers.put(
              QuoteScorer.trim(article.text(), quote.start(), quote.end()), quote.speaker());
        }
      }
      List<Labelled> quotes = new ArrayList<>();
      for (GoldQuote quote : article.quotes()) {
        Span stretch = QuoteScorer.trim(article.text(), quote.start(), quote.end());
        String speaker = speakers.get(stretch);
        if (quote.attributed() && speaker != null) {
          Attribution attribution =
              attributions.getOrDefault(stretch, Optional.empty()).orElse(null);
          boolean right =
              attribution != null && QuoteScorer.holdsHeadWord(attribution.mention(), quote);
          quotes.add(new Labelled(attributions.containsKey(stretch), attribution, right, speaker));
        }
      }
      return quotes;
    }
  }

  /** The articles, in the order of the files. */
  List<LabelledArticle> articles() {
    return articles;
  }

  /** Names of the files that hold articles. */
  Set<String> sets() {
    return sets;
  }

  /** SHA-256 of the files. */
  String sha256() {
    return TrainingData.sha256(read.toString());
  }
}
