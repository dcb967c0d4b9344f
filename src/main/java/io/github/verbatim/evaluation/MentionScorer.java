package io.github.verbatim.evaluation;

import io.github.verbatim.evaluation.MentionSpans.Pair;
import io.github.verbatim.evaluation.Prediction.PredictedEntry;
import io.github.verbatim.record.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Scores mentions of organizations and persons. For one thread, used once.
 *
 * <ul>
 *   <li>{@code precision}, {@code recall}, {@code f1}: both ends exact, see {@link MentionSpans}
 *   <li>{@code lenient_*}: a mention counts as found when the other side has one that shares a
 *       character with it, one to one
 *   <li>{@code names_f1}: per article, the set of different names
 *   <li>{@code alias_pairs}: gold names with a short form in brackets behind; {@code alias_linked}:
 *       the share of them whose two mentions stand under one organization; {@code
 *       alias_linked_found}: of those only whose mentions are both found
 *   <li>{@code person_*}: the same for persons, if both sides have them
 * </ul>
 */
final class MentionScorer {
  private final Differences differences;
  private final Counts organizations = new Counts();
  private final Counts persons = new Counts();
  private int articles;
  private int missingRecords;
  private boolean goldHasPersons;
  private boolean recordsHavePersons;
  private int pairs;
  private int pairsFound;
  private int pairsLinked;

  MentionScorer(Differences differences) {
    this.differences = differences;
  }

  /** Mentions of one kind. */
  private static final class Counts {
    int gold;
    int predicted;
    int hits;
    int near;
    int goldNames;
    int predictedNames;
    int hitNames;
  }

  /** A gold mention and the predicted one that it shares most characters with. */
  private record Overlap(Span gold, Span predicted) {}

  /**
   * Scores one article.
   *
   * @param prediction null if there is no record
   * @throws IllegalArgumentException if an offset lies outside of the article
   */
  void add(MentionGold article, @Nullable Prediction prediction) {
    articles++;
    missingRecords += prediction == null ? 1 : 0;
    Prediction answer = prediction == null ? Prediction.none() : prediction;
    String text = article.text();
    SortedSet<Span> want = MentionSpans.of(article.organizations(), text);
    SortedSet<Span> got = MentionSpans.of(answer.organizations(), text);
    List<Overlap> overlaps = count(organizations, want, got, text);
    addPairs(MentionSpans.bracketed(want, text), owners(answer.organizations(), text));
    addDifferences(article, want, got, overlaps);
    addPersons(article.persons(), answer.persons(), text);
  }

  private void addPersons(
      @Nullable List<PredictedEntry> gold, @Nullable List<PredictedEntry> predicted, String text) {
    goldHasPersons |= gold != null;
    recordsHavePersons |= predicted != null;
    SortedSet<Span> want = MentionSpans.of(gold == null ? List.of() : gold, text);
    SortedSet<Span> got = MentionSpans.of(predicted == null ? List.of() : predicted, text);
    count(persons, want, got, text);
  }

  private static List<Overlap> count(
      Counts counts, SortedSet<Span> want, SortedSet<Span> got, String text) {
    counts.gold += want.size();
    counts.predicted += got.size();
    counts.hits += shared(want, got);
    List<Overlap> overlaps = overlaps(want, got, text);
    counts.near += overlaps.size();
    Set<String> wantedNames = names(want, text);
    Set<String> gotNames = names(got, text);
    counts.goldNames += wantedNames.size();
    counts.predictedNames += gotNames.size();
    counts.hitNames += shared(wantedNames, gotNames);
    return overlaps;
  }

  private static <T> int shared(Set<T> one, Set<T> other) {
    return (int) one.stream().filter(other::contains).count();
  }

  private static Set<String> names(SortedSet<Span> spans, String text) {
    Set<String> names = new HashSet<>();
    spans.forEach(span -> names.add(ScoreText.lowerOnOneLine(span.in(text))));
    return names;
  }

  /** One-to-one pairs that share a character, in reading order. */
  private static List<Overlap> overlaps(SortedSet<Span> want, SortedSet<Span> got, String text) {
    List<Overlap> overlaps = new ArrayList<>();
    Set<Span> used = new HashSet<>();
    for (Span gold : want) {
      Span best = null;
      int bestShare = 0;
      for (Span predicted : got) {
        if (predicted.start() >= gold.end()) {
          break;
        }
        if (gold.overlaps(predicted) && !used.contains(predicted)) {
          int share = sharedPoints(gold, predicted, text);
          if (share > bestShare) {
            best = predicted;
            bestShare = share;
          }
        }
      }
      if (best != null) {
        used.add(best);
        overlaps.add(new Overlap(gold, best));
      }
    }
    return overlaps;
  }

  private static int sharedPoints(Span one, Span other, String text) {
    return text.codePointCount(
        Math.max(one.start(), other.start()), Math.min(one.end(), other.end()));
  }

  private static Map<Span, Integer> owners(List<PredictedEntry> entries, String text) {
    Map<Span, Integer> owners = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      for (Span span : MentionSpans.of(List.of(entries.get(i)), text)) {
        owners.put(span, i);
      }
    }
    return owners;
  }

  private void addPairs(List<Pair> bracketed, Map<Span, Integer> owners) {
    for (Pair pair : bracketed) {
      Integer owner = owners.get(pair.name());
      Integer other = owners.get(pair.shortForm());
      pairs++;
      pairsFound += owner != null && other != null ? 1 : 0;
      pairsLinked += owner != null && owner.equals(other) ? 1 : 0;
    }
  }

  private void addDifferences(
      MentionGold article, SortedSet<Span> want, SortedSet<Span> got, List<Overlap> overlaps) {
    Map<Span, String> rows = new TreeMap<>();
    Set<Span> matched = new HashSet<>();
    for (Overlap overlap : overlaps) {
      matched.add(overlap.gold());
      matched.add(overlap.predicted());
      if (!overlap.gold().equals(overlap.predicted())) {
        rows.put(
            overlap.gold(),
            "SPAN want ["
                + overlap.gold().in(article.text())
                + "] got ["
                + overlap.predicted().in(article.text())
                + "]");
      }
    }
    for (Span span : want) {
      if (!matched.contains(span)) {
        rows.put(span, "MISSED [" + span.in(article.text()) + "]");
      }
    }
    for (Span span : got) {
      if (!matched.contains(span)) {
        rows.put(span, "SPURIOUS [" + span.in(article.text()) + "]");
      }
    }
    rows.forEach((span, row) -> differences.add(() -> difference(article, span, row)));
  }

  private static String difference(MentionGold article, Span span, String row) {
    return row
        + " "
        + article.id()
        + " "
        + span.start()
        + " … "
        + Differences.context(article.text(), span.start(), 40, 60);
  }

  /** The figures of all articles added. */
  Figures figures() {
    Figures figures =
        new Figures()
            .count("articles", articles)
            .count("missing_records", missingRecords)
            .addAll(figures("", organizations))
            .count("alias_pairs", pairs)
            .share("alias_linked", Ratio.orZero(pairsLinked, pairs))
            .share("alias_linked_found", Ratio.orZero(pairsLinked, pairsFound));
    if (goldHasPersons && recordsHavePersons) {
      figures.addAll(figures("person_", persons));
    }
    return figures;
  }

  private static Figures figures(String prefix, Counts counts) {
    return new Figures()
        .count(prefix + "gold", counts.gold)
        .count(prefix + "predicted", counts.predicted)
        .share(prefix + "precision", Ratio.orZero(counts.hits, counts.predicted))
        .share(prefix + "recall", Ratio.orZero(counts.hits, counts.gold))
        .share(prefix + "f1", Ratio.f1(counts.hits, counts.predicted, counts.gold))
        .share(prefix + "lenient_precision", Ratio.orZero(counts.near, counts.predicted))
        .share(prefix + "lenient_recall", Ratio.orZero(counts.near, counts.gold))
        .share(prefix + "lenient_f1", Ratio.f1(counts.near, counts.predicted, counts.gold))
        .share(
            prefix + "names_f1",
            Ratio.f1(counts.hitNames, counts.predictedNames, counts.goldNames));
  }
}
