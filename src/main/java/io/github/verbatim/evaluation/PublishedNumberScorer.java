package io.github.verbatim.evaluation;

import io.github.verbatim.evaluation.GoldNumbers.GoldNumber;
import io.github.verbatim.evaluation.GoldNumbers.Published;
import io.github.verbatim.evaluation.Prediction.PredictedNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Scores numbers by the protocol that was published with the NewsQuant collection (CQE, EMNLP
 * 2023), so that its table can be set beside ours: gold as published, units equal as a whole, and
 * the direction of change. Its loop can credit one prediction to several gold numbers, and so does
 * this one. Ordinals are left out. For one thread, used once.
 */
final class PublishedNumberScorer {
  private static final double ABSOLUTE = 1e-8;
  private static final double RELATIVE = 1e-5;

  private final UnitComparison units;
  private int texts;
  private int missingRecords;
  private int gold;
  private int predicted;
  private int valueHits;
  private int unitHits;
  private int changeHits;

  PublishedNumberScorer(UnitComparison units) {
    this.units = units;
  }

  private record Tag(double value, @Nullable Double upper, String unit, String change) {}

  /**
   * Scores one text.
   *
   * @param prediction null if there is no record
   */
  void add(GoldNumbers text, @Nullable Prediction prediction) {
    texts++;
    missingRecords += prediction == null ? 1 : 0;
    List<Published> wanted = new ArrayList<>();
    for (GoldNumber number : text.numbers()) {
      if (number.published() != null) {
        wanted.add(number.published());
      }
    }
    wanted.sort(Comparator.comparing(Published::unit));
    List<Tag> tags = tags(prediction == null ? List.of() : prediction.numbers());
    gold += wanted.size();
    predicted += tags.size();
    int left = wanted.size();
    for (Published number : wanted) {
      left = credit(number, tags, left);
    }
  }

  private int credit(Published number, List<Tag> tags, int valuesLeft) {
    int left = valuesLeft;
    String unit = unit(number.unit());
    for (int i = 0; i < tags.size(); i++) {
      Tag tag = tags.get(i);
      if (!sameValue(number, tag)) {
        continue;
      }
      if (left > 0) {
        valueHits++;
        left--;
      }
      changeHits += tag.change().equals(number.change()) ? 1 : 0;
      if (tag.unit().equals(unit)) {
        unitHits++;
        tags.remove(i);
        return left;
      }
    }
    return left;
  }

  private List<Tag> tags(List<PredictedNumber> numbers) {
    List<Tag> tags = new ArrayList<>();
    for (PredictedNumber number : numbers) {
      Double value = number.value();
      if (value != null && !"ordinal".equals(number.kind())) {
        tags.add(new Tag(value, number.upper(), unit(number), change(number)));
      }
    }
    tags.sort(Comparator.comparing(Tag::unit));
    return tags;
  }

  private String unit(PredictedNumber number) {
    String phrase = number.unitPhrase();
    String unit = phrase == null || phrase.isEmpty() ? number.unit() : phrase;
    boolean counted = unit != null && !unit.isEmpty() && !unit.equals("percent");
    return unit("fraction".equals(number.kind()) && counted ? "% " + unit : unit);
  }

  private String unit(@Nullable String unit) {
    String name = units.normal(unit).name();
    return name == null || name.isEmpty() ? "-" : name.toLowerCase(Locale.ROOT);
  }

  private static String change(PredictedNumber number) {
    String change = number.change();
    return change == null || change.isEmpty()
        ? NumberComparison.modifier(number.modifier(), false)
        : change;
  }

  private static boolean sameValue(Published number, Tag tag) {
    Double high = number.upper();
    Double upper = tag.upper();
    if (high == null || upper == null) {
      return high == null && upper == null && close(number.value(), tag.value());
    }
    return close(number.value(), tag.value()) && close(high, upper);
  }

  private static boolean close(double number, double tag) {
    return Math.abs(number - tag) <= ABSOLUTE + RELATIVE * Math.abs(tag);
  }

  /** The figures of all texts added. */
  Figures figures() {
    Figures figures =
        new Figures()
            .count("texts", texts)
            .count("missing_records", missingRecords)
            .count("gold", gold)
            .count("predicted", predicted);
    add(figures, "value", valueHits);
    add(figures, "value+unit", unitHits);
    add(figures, "value+change", changeHits);
    return figures;
  }

  private void add(Figures figures, String name, int hits) {
    figures
        .share(name + "_P", Ratio.orZero(hits, predicted))
        .share(name + "_R", Ratio.orZero(hits, gold))
        .share(name + "_F1", Ratio.f1(hits, predicted, gold));
  }
}
