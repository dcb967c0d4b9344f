package io.github.verbatim.evaluation;

import io.github.verbatim.evaluation.GoldArticle.GoldQuote;
import io.github.verbatim.evaluation.Prediction.PredictedQuote;
import io.github.verbatim.evaluation.Prediction.Range;
import io.github.verbatim.evaluation.QuoteLabels.LabelledQuote;
import io.github.verbatim.evaluation.QuoteLabels.Name;
import io.github.verbatim.record.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Scores quotes and who said them. For one thread, used once.
 *
 * <ul>
 *   <li>{@code quote_*}: quoted stretches that are reported speech, both ends exact; marks, white
 *       space and closing punctuation at the ends do not count
 *   <li>{@code mention_accuracy}: of the gold quotes with an annotated source, the share found
 *       whose mention holds the source's head word
 *   <li>{@code end2end_f1}: of pairs of stretch and mention
 *   <li>{@code name_accuracy}: of the labelled quotes, the share found whose speaker's name is the
 *       labelled one; {@code name_or_alias_accuracy}: any form of that person's name
 * </ul>
 */
final class QuoteScorer {
  private static final String TRIMMED = " \t\r\n\u00a0\"“”‘’'«»,.;:!?—–-…";

  private final Map<String, QuoteLabels> labels;
  private final Differences differences;
  private final SpeakerNames names = SpeakerNames.load();

  private int articles;
  private int missingRecords;
  private int gold;
  private int predicted;
  private int found;
  private int sourced;
  private int rightMention;
  private int labelled;
  private int rightName;
  private int rightAlias;

  QuoteScorer(Map<String, QuoteLabels> labels, Differences differences) {
    this.labels = labels;
    this.differences = differences;
  }

  /** What was predicted for one stretch. */
  private record Answer(@Nullable Span mention, @Nullable String name) {}

  /**
   * Scores one article.
   *
   * @param prediction null if there is no record
   * @throws IllegalArgumentException if an offset lies outside of the article
   */
  void add(GoldArticle article, @Nullable Prediction prediction) {
    articles++;
    missingRecords += prediction == null ? 1 : 0;
    Map<Span, Answer> answers = prediction == null ? Map.of() : answers(article.text(), prediction);
    predicted += answers.size();
    Map<Span, String> speakers = labelledSpeakers(article);
    Map<String, Set<String>> forms = formsOfSpeakers(article.id());
    Set<Span> hits = new HashSet<>();
    for (GoldQuote quote : article.quotes()) {
      Span stretch = trim(article.text(), quote.start(), quote.end());
      if (quote.attributed() && stretch.length() > 0) {
        Answer answer = answers.get(stretch);
        if (answer != null) {
          hits.add(stretch);
        }
        addQuote(article, quote, stretch, answer);
        addLabel(speakers.get(stretch), answer, forms);
      }
    }
    for (Span stretch : answers.keySet()) {
      if (!hits.contains(stretch)) {
        differences.add(() -> "SPURIOUS " + describe(article, stretch));
      }
    }
  }

  private static Map<Span, Answer> answers(String text, Prediction prediction) {
    Map<Span, Answer> answers = new LinkedHashMap<>();
    for (PredictedQuote quote : prediction.quotes()) {
      Integer speaker = quote.speaker();
      String name = speaker == null ? null : prediction.speakers().get(speaker).name();
      Range mention = quote.mention();
      Span source = mention == null ? null : new Span(mention.start(), mention.end());
      for (Range range : quote.spans()) {
        Span stretch = trim(text, range.start(), range.end());
        if (stretch.length() > 0) {
          answers.put(stretch, new Answer(source, name));
        }
      }
    }
    return answers;
  }

  private void addQuote(
      GoldArticle article, GoldQuote quote, Span stretch, @Nullable Answer answer) {
    gold++;
    found += answer == null ? 0 : 1;
    boolean hasSource = !quote.speakerMentions().isEmpty();
    boolean right = answer != null && holdsHeadWord(answer.mention(), quote);
    if (hasSource) {
      sourced++;
      rightMention += right ? 1 : 0;
    }
    if (answer == null || (hasSource && !right)) {
      differences.add(() -> difference(article, quote, stretch, answer));
    }
  }

  private static boolean holdsHeadWord(@Nullable Span mention, GoldQuote quote) {
    return mention != null
        && quote.speakerMentions().stream().anyMatch(source -> mention.contains(source[2]));
  }

  private void addLabel(
      @Nullable String speaker, @Nullable Answer answer, Map<String, Set<String>> forms) {
    if (speaker == null || speaker.isEmpty()) {
      return;
    }
    labelled++;
    if (answer == null || answer.name() == null || answer.name().isEmpty()) {
      return;
    }
    String got = names.normal(answer.name());
    boolean same = got.equals(names.normal(speaker));
    rightName += same ? 1 : 0;
    rightAlias += same || forms.getOrDefault(speaker, Set.of()).contains(got) ? 1 : 0;
  }

  private Map<Span, String> labelledSpeakers(GoldArticle article) {
    Map<Span, String> speakers = new HashMap<>();
    QuoteLabels labelsHere = labels.get(article.id());
    if (labelsHere != null) {
      for (LabelledQuote quote : labelsHere.quotes()) {
        speakers.put(trim(article.text(), quote.start(), quote.end()), quote.speaker());
      }
    }
    return speakers;
  }

  private Map<String, Set<String>> formsOfSpeakers(String articleId) {
    Map<String, Set<String>> forms = new HashMap<>();
    QuoteLabels labelsHere = labels.get(articleId);
    if (labelsHere != null) {
      for (Name speaker : labelsHere.speakers()) {
        Set<String> all = new HashSet<>(Set.of(names.normal(speaker.name())));
        speaker.aliases().forEach(alias -> all.add(names.normal(alias)));
        forms.put(speaker.name(), all);
      }
    }
    return forms;
  }

  /**
   * The stretch without marks, white space and punctuation at its ends; empty if it has no more.
   */
  static Span trim(String text, int start, int end) {
    Offsets.check(text, start, end);
    int from = start;
    int to = end;
    while (from < to && TRIMMED.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && TRIMMED.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return new Span(from, to);
  }

  private static String difference(
      GoldArticle article, GoldQuote quote, Span stretch, @Nullable Answer answer) {
    StringBuilder wanted = new StringBuilder();
    for (int[] source : quote.speakerMentions()) {
      wanted.append(wanted.isEmpty() ? "" : ", ").append(article.text(), source[0], source[1]);
    }
    Span got = answer == null ? null : answer.mention();
    return (answer == null ? "MISSED " : "SPEAKER ")
        + describe(article, stretch)
        + " want ["
        + wanted
        + "] got ["
        + (got == null ? "" : got.in(article.text()))
        + "]";
  }

  private static String describe(GoldArticle article, Span stretch) {
    return article.id()
        + " "
        + stretch.start()
        + ": "
        + Differences.context(stretch.in(article.text()), 0, 0, 70);
  }

  /** The figures of all articles added. */
  Figures figures() {
    double precision = Ratio.of(found, predicted);
    double recall = Ratio.of(found, gold);
    Figures figures =
        new Figures()
            .count("articles", articles)
            .count("missing_records", missingRecords)
            .count("gold_quotes", gold)
            .count("predicted_quotes", predicted)
            .share("quote_precision", precision)
            .share("quote_recall", recall)
            .share("quote_f1", Ratio.f1(precision, recall))
            .share("mention_accuracy", Ratio.of(rightMention, sourced))
            .share(
                "end2end_f1",
                Ratio.f1(Ratio.of(rightMention, predicted), Ratio.of(rightMention, sourced)));
    if (labelled > 0) {
      figures
          .count("labelled", labelled)
          .share("name_accuracy", Ratio.of(rightName, labelled))
          .share("name_or_alias_accuracy", Ratio.of(rightAlias, labelled));
    }
    return figures;
  }
}
