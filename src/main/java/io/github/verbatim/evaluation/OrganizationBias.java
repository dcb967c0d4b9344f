package io.github.verbatim.evaluation;

import io.github.verbatim.internal.document.Document;
import io.github.verbatim.internal.document.EntityLabel;
import io.github.verbatim.internal.document.NameModel;
import io.github.verbatim.internal.document.TaggedEntity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A bias of {@link NameModel} towards organizations. Likelihood is highest for a model that leaves
 * doubtful names out, F1 for one that takes some of them: the step from no name into an
 * organization weighs more by a constant.
 */
final class OrganizationBias {
  /** Constants to choose from, in hundredths. */
  static final List<Integer> CANDIDATES = List.of(0, 25, 50, 75, 100);

  /** Differences of F1 that are none: well within the error of the measure. */
  private static final double TOLERANCE = 0.002;

  private static final int L = NameModel.LABELS.size();
  private static final String ORGANIZATION = EntityLabel.ORGANIZATION.name();
  private static final String TRANSITION = NameModel.featureName("T", "", "");

  private OrganizationBias() {}

  /** The smallest of the candidates with these scores that is as good as the best one. */
  static int least(List<Double> scores) {
    double best = Collections.max(scores);
    for (int i = 0; i < scores.size(); i++) {
      if (scores.get(i) >= best - TOLERANCE) {
        return CANDIDATES.get(i);
      }
    }
    throw new IllegalArgumentException("expected a score for each candidate, found " + scores);
  }

  /** The lines of a model with the bias added. */
  static List<String> raise(List<String> lines, int hundredths) {
    List<String> raised = new ArrayList<>();
    List<String> weights = new ArrayList<>(Collections.nCopies(L * L, "0"));
    for (String line : lines) {
      if (line.startsWith(TRANSITION + "\t")) {
        weights = new ArrayList<>(List.of(line.split("\t", -1)).subList(1, 1 + L * L));
      } else {
        raised.add(line);
      }
    }
    // The row of "O" is the first one.
    int into = NameModel.LABELS.indexOf(ORGANIZATION);
    weights.set(into, Integer.toString(Integer.parseInt(weights.get(into)) + hundredths));
    raised.add(TRANSITION + "\t" + String.join("\t", weights));
    Collections.sort(raised);
    return raised;
  }

  /** Counts of organizations that are right from end to end. For one thread. */
  static final class Counts {
    private int right;
    private int both;

    /** Adds an article: the right labels of its tokens, and the article as it was tagged. */
    void add(List<String> gold, Document tagged) {
      Set<List<Integer>> wanted = organizations(gold);
      for (TaggedEntity entity : tagged.entities(EntityLabel.ORGANIZATION)) {
        both++;
        right += wanted.contains(List.of(entity.firstToken(), entity.endToken())) ? 1 : 0;
      }
      both += wanted.size();
    }

    private static Set<List<Integer>> organizations(List<String> labels) {
      Set<List<Integer>> spans = new HashSet<>();
      int from = 0;
      for (int i = 0; i <= labels.size(); i++) {
        if (i == labels.size() || !labels.get(i).equals(ORGANIZATION)) {
          if (from < i) {
            spans.add(List.of(from, i));
          }
          from = i + 1;
        }
      }
      return spans;
    }

    double f1() {
      return 2.0 * right / Math.max(1, both);
    }
  }
}
