package io.github.verbatim.evaluation;

import io.github.verbatim.evaluation.Prediction.PredictedEntry;
import io.github.verbatim.evaluation.Prediction.Range;
import io.github.verbatim.evaluation.QuoteLabels.Name;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Scores organizations as entries of an article: found once each, under the right name, with their
 * aliases. For one thread, used once.
 *
 * <ul>
 *   <li>{@code entry_*}: one to one; a predicted entry is right when one of its forms is a form of
 *       the gold entry, so a second entry for the same organization is wrong
 *   <li>{@code name}: of the entries found, the share whose name is the labelled one
 *   <li>{@code merged}: of the gold entries of which two forms or more were found, the share that
 *       has them in one entry; {@code mergeable}: their number
 * </ul>
 */
final class GroupingScorer {
  private int gold;
  private int predicted;
  private int hits;
  private int named;
  private int mergeable;
  private int merged;

  /** An organization with all its forms, normalised. */
  private record Entry(String name, Set<String> forms) {}

  /**
   * Scores one article whose organizations are labelled.
   *
   * @param prediction null if there is no record
   */
  void add(List<Name> organizations, @Nullable Prediction prediction) {
    List<Entry> answers = new ArrayList<>();
    if (prediction != null) {
      prediction.organizations().forEach(entry -> answers.add(entry(entry)));
    }
    gold += organizations.size();
    predicted += answers.size();
    Set<Integer> used = new HashSet<>();
    for (Name organization : organizations) {
      Set<String> forms = new HashSet<>(Set.of(normal(organization.name())));
      organization.aliases().forEach(alias -> forms.add(normal(alias)));
      addEntry(new Entry(normal(organization.name()), forms), answers, used);
    }
  }

  private void addEntry(Entry organization, List<Entry> answers, Set<Integer> used) {
    int best = -1;
    int bestShare = 0;
    int entriesFound = 0;
    Set<String> formsFound = new HashSet<>();
    for (int i = 0; i < answers.size(); i++) {
      Set<String> common = new HashSet<>(answers.get(i).forms());
      common.retainAll(organization.forms());
      formsFound.addAll(common);
      entriesFound += common.isEmpty() ? 0 : 1;
      if (common.size() > bestShare && !used.contains(i)) {
        best = i;
        bestShare = common.size();
      }
    }
    if (best >= 0) {
      used.add(best);
      hits++;
      named += answers.get(best).name().equals(organization.name()) ? 1 : 0;
    }
    if (formsFound.size() > 1) {
      mergeable++;
      merged += entriesFound == 1 ? 1 : 0;
    }
  }

  private static Entry entry(PredictedEntry entry) {
    String name = normal(entry.name() == null ? "" : entry.name());
    Set<String> forms = new HashSet<>(Set.of(name));
    entry.aliases().forEach(alias -> forms.add(normal(alias)));
    if (entry.mentions() != null) {
      for (Range mention : entry.mentions()) {
        if (mention.text() != null) {
          forms.add(normal(mention.text()));
        }
      }
    }
    return new Entry(name, forms);
  }

  /** Without case, a leading "the", a trailing possessive and punctuation. */
  static String normal(String name) {
    String bare = ScoreText.strip(name.toLowerCase(Locale.ROOT));
    if (bare.length() > 3 && bare.startsWith("the") && ScoreText.isSpace(bare.charAt(3))) {
      bare = bare.substring(4);
    }
    if (bare.endsWith("'s") || bare.endsWith("’s")) {
      bare = bare.substring(0, bare.length() - 2);
    }
    return ScoreText.lettersAndDigits(bare);
  }

  /** The figures of all articles added. */
  Figures figures() {
    double precision = Ratio.of(hits, predicted);
    double recall = Ratio.of(hits, gold);
    return new Figures()
        .count("gold", gold)
        .count("predicted", predicted)
        .share("entry_precision", precision)
        .share("entry_recall", recall)
        .share("entry_f1", Ratio.f1(precision, recall))
        .share("name", Ratio.of(named, hits))
        .share("merged", Ratio.of(merged, mergeable))
        .count("mergeable", mergeable);
  }
}
