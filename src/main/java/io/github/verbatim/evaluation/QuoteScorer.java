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
 *       labelled one (of somebody without a name, a shorter or longer form with the same head word
 *       will do); {@code name_or_alias_accuracy}: any form of that person's name
 *   <li>{@code name_surest_80} and {@code name_surest_90}: of the labelled quotes found with a
 *       speaker and a confidence, the share with the right name among the surest 80 and 90 per
 *       cent; {@code name_calibration_error}: the expected calibration error of the confidence
 * </ul>
 */
final class QuoteScorer {
  private static final String TRIMMED = " \t\r\n\u00a0\"“”‘’'«»,.;:!?—–-…";

  private final Map<String, QuoteLabels> labels;
  private final Differences differences;
  private final SpeakerNames names = SpeakerNames.load();
  private final Trust trust = new Trust();

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
  private record Answer(
      @Nullable Span mention, @Nullable String name, @Nullable Double confidence) {}

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
    Map<String, String> kinds = kindsOfSpeakers(article.id());
    Set<Span> hits = new HashSet<>();
    for (GoldQuote quote : article.quotes()) {
      Span stretch = trim(article.text(), quote.start(), quote.end());
      if (quote.attributed() && stretch.length() > 0) {
        Answer answer = answers.get(stretch);
        if (answer != null) {
          hits.add(stretch);
        }
        addQuote(article, quote, stretch, answer);
        addLabel(speakers.get(stretch), answer, forms, kinds);
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
          answers.put(stretch, new Answer(source, name, quote.confidence()));
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

  /** Whether a mention holds the head word of an annotated source. */
  static boolean holdsHeadWord(@Nullable Span mention, GoldQuote quote) {
    return mention != null
        && quote.speakerMentions().stream().anyMatch(source -> mention.contains(source[2]));
  }

  private void addLabel(
      @Nullable String speaker,
      @Nullable Answer answer,
      Map<String, Set<String>> forms,
      Map<String, String> kinds) {
    if (speaker == null || speaker.isEmpty()) {
      return;
    }
    labelled++;
    if (answer == null || answer.name() == null || answer.name().isEmpty()) {
      return;
    }
    String got = names.normal(answer.name());
    boolean same = names.isSame(answer.name(), speaker, kinds.get(speaker));
    if (answer.confidence() != null) {
      trust.add(answer.confidence(), same);
    }
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

  private Map<String, String> kindsOfSpeakers(String articleId) {
    Map<String, String> kinds = new HashMap<>();
    QuoteLabels labelsHere = labels.get(articleId);
    if (labelsHere != null) {
      for (Name speaker : labelsHere.speakers()) {
        if (speaker.kind() != null) {
          kinds.put(speaker.name(), speaker.kind());
        }
      }
    }
    return kinds;
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
      if (!trust.isEmpty()) {
        figures
            .share("name_surest_80", trust.surest(0.8))
            .share("name_surest_90", trust.surest(0.9))
            .share("name_calibration_error", trust.calibrationError());
      }
    }
    return figures;
  }
}
