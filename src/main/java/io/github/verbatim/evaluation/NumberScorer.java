package io.github.verbatim.evaluation;

import io.github.verbatim.evaluation.GoldNumbers.GoldNumber;
import io.github.verbatim.evaluation.NumberComparison.Level;
import io.github.verbatim.evaluation.Prediction.PredictedNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Scores numbers. Each level has its own best one-to-one matching within a text, so that nothing
 * counts twice. For one thread, used once.
 *
 * <ul>
 *   <li>{@code value_*}: value equal to five digits, and the upper end of a range
 *   <li>{@code unit_*}: the unit too, see {@link UnitComparison}
 *   <li>{@code modifier_*}: the modifier too, see {@link NumberComparison}
 *   <li>{@code range_recall}: of the gold ranges
 *   <li>{@code sets}, {@code kinds}: the same by collection and by kind
 * </ul>
 */
final class NumberScorer {
  private final NumberComparison comparison;
  private final Differences differences;
  private final Map<String, Counts> sets = new TreeMap<>();
  private final Map<String, KindCounts> kinds = new LinkedHashMap<>();
  private int missingRecords;
  private int ranges;
  private int rangeHits;

  NumberScorer(NumberComparison comparison, Differences differences) {
    this.comparison = comparison;
    this.differences = differences;
  }

  private static final class Counts {
    int texts;
    int gold;
    int predicted;
    final Map<Level, Integer> hits = new EnumMap<>(Level.class);

    void add(Counts other) {
      texts += other.texts;
      gold += other.gold;
      predicted += other.predicted;
      other.hits.forEach((level, n) -> hits.merge(level, n, Integer::sum));
    }

    Figures figures() {
      Figures figures =
          new Figures().count("texts", texts).count("gold", gold).count("predicted", predicted);
      for (Level level : Level.values()) {
        String name = level.name().toLowerCase(Locale.ROOT);
        int n = hits.getOrDefault(level, 0);
        figures
            .share(name + "_P", Ratio.orZero(n, predicted))
            .share(name + "_R", Ratio.orZero(n, gold))
            .share(name + "_F1", Ratio.f1(n, predicted, gold));
      }
      return figures;
    }
  }

  private static final class KindCounts {
    int gold;
    int value;
    int unit;
  }

  /**
   * Scores one text.
   *
   * @param prediction null if there is no record
   */
  void add(GoldNumbers text, @Nullable Prediction prediction) {
    missingRecords += prediction == null ? 1 : 0;
    List<GoldNumber> wanted = text.numbers().stream().filter(gold -> !gold.optional()).toList();
    List<PredictedNumber> got =
        MovementJoiner.join(
            wanted, prediction == null ? List.of() : prediction.numbers(), comparison);
    int[] best = Matching.empty(wanted.size());
    for (Level level : List.of(Level.MODIFIER, Level.UNIT, Level.VALUE)) {
      best = Matching.largest(wanted.size(), got.size(), edge(text, wanted, got, level), best);
    }
    Set<Integer> spurious = spurious(text, got, best);
    Counts counts = sets.computeIfAbsent(text.set(), name -> new Counts());
    counts.texts++;
    counts.gold += wanted.size();
    counts.predicted += matchedOrSpurious(best, spurious);
    for (Level level : Level.values()) {
      int[] none = Matching.empty(wanted.size());
      int hits =
          Matching.size(
              Matching.largest(wanted.size(), got.size(), edge(text, wanted, got, level), none));
      counts.hits.merge(level, hits, Integer::sum);
    }
    for (int i = 0; i < wanted.size(); i++) {
      addNumber(text, wanted.get(i), best[i] < 0 ? null : got.get(best[i]));
    }
    for (int j : spurious) {
      differences.add(() -> NumberDifference.line("SPURIOUS", text, null, got.get(j)));
    }
  }

  private static int matchedOrSpurious(int[] best, Set<Integer> spurious) {
    return Matching.size(best) + spurious.size();
  }

  private Matching.Edge edge(
      GoldNumbers text, List<GoldNumber> wanted, List<PredictedNumber> got, Level level) {
    return (i, j) ->
        (!text.exactSpans() || overlap(wanted.get(i), got.get(j)))
            && comparison.fits(wanted.get(i), got.get(j), level);
  }

  private static boolean overlap(GoldNumber gold, PredictedNumber predicted) {
    if (gold.start() == null
        || gold.end() == null
        || predicted.start() == null
        || predicted.end() == null) {
      return true;
    }
    return gold.start() < predicted.end() && predicted.start() < gold.end();
  }

  /** Predictions that match nothing, are of an annotated kind, and are no optional number. */
  private Set<Integer> spurious(GoldNumbers text, List<PredictedNumber> got, int[] best) {
    Set<Integer> matched = new HashSet<>();
    for (int partner : best) {
      matched.add(partner);
    }
    List<Integer> rest = new ArrayList<>();
    for (int j = 0; j < got.size(); j++) {
      String kind = got.get(j).kind();
      boolean annotatedKind =
          text.completeKinds() == null || kind == null || text.completeKinds().contains(kind);
      if (!matched.contains(j) && annotatedKind) {
        rest.add(j);
      }
    }
    List<GoldNumber> optional = text.numbers().stream().filter(GoldNumber::optional).toList();
    int[] extra =
        Matching.largest(
            optional.size(),
            rest.size(),
            (i, j) -> comparison.fits(optional.get(i), got.get(rest.get(j)), Level.VALUE),
            Matching.empty(optional.size()));
    Set<Integer> spurious = new TreeSet<>(rest);
    for (int j : extra) {
      if (j >= 0) {
        spurious.remove(rest.get(j));
      }
    }
    return spurious;
  }

  private void addNumber(GoldNumbers text, GoldNumber gold, @Nullable PredictedNumber got) {
    KindCounts kind = kinds.computeIfAbsent(gold.kind(), name -> new KindCounts());
    boolean unit = got != null && comparison.fits(gold, got, Level.UNIT);
    kind.gold++;
    kind.value += got == null ? 0 : 1;
    kind.unit += unit ? 1 : 0;
    if (gold.answer().upper() != null) {
      ranges++;
      rangeHits += got == null ? 0 : 1;
    }
    if (got == null) {
      differences.add(() -> NumberDifference.line("MISSED", text, gold, null));
    } else if (!unit) {
      differences.add(() -> NumberDifference.line("UNIT", text, gold, got));
    } else if (!comparison.fits(gold, got, Level.MODIFIER)) {
      differences.add(() -> NumberDifference.line("MODIFIER", text, gold, got));
    }
  }

  /** The figures of all texts added. */
  Figures figures() {
    Counts total = new Counts();
    sets.values().forEach(total::add);
    Figures figures =
        new Figures()
            .count("missing_records", missingRecords)
            .addAll(total.figures())
            .count("ranges", ranges)
            .share("range_recall", Ratio.of(rangeHits, ranges));
    if (sets.size() > 1) {
      Figures bySet = new Figures();
      sets.forEach((name, counts) -> bySet.table(name, counts.figures()));
      figures.table("sets", bySet);
    }
    return figures.table("kinds", figuresByKind());
  }

  private Figures figuresByKind() {
    Figures byKind = new Figures();
    kinds.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -entry.getValue().gold))
        .forEach(
            entry -> {
              KindCounts counts = entry.getValue();
              byKind.table(
                  entry.getKey(),
                  new Figures()
                      .count("gold", counts.gold)
                      .share("value_R", Ratio.of(counts.value, counts.gold))
                      .share("unit_R", Ratio.of(counts.unit, counts.gold)));
            });
    return byKind;
  }
}
