package io.github.verbatim.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A largest one-to-one matching between two lists, by augmenting paths (Kuhn's algorithm). For one
 * thread, used once.
 */
final class Matching {
  private static final int NONE = -1;

  private final List<List<Integer>> edges = new ArrayList<>();
  private final int[] ownerOfRight;

  /** Whether two may be matched. */
  @FunctionalInterface
  interface Edge {
    /** Whether left {@code i} may go with right {@code j}. */
    boolean allows(int i, int j);
  }

  private Matching(int left, int right, Edge edge) {
    for (int i = 0; i < left; i++) {
      List<Integer> partners = new ArrayList<>();
      for (int j = 0; j < right; j++) {
        if (edge.allows(i, j)) {
          partners.add(j);
        }
      }
      edges.add(partners);
    }
    ownerOfRight = new int[right];
    Arrays.fill(ownerOfRight, NONE);
  }

  /** An empty matching for so many on the left. */
  static int[] empty(int left) {
    int[] none = new int[left];
    Arrays.fill(none, NONE);
    return none;
  }

  /**
   * A largest matching.
   *
   * @param start partners that are set already, as returned by this method; whoever has one keeps
   *     one
   * @return for each on the left the index of its partner on the right; -1 for none
   */
  static int[] largest(int left, int right, Edge edge, int[] start) {
    Matching matching = new Matching(left, right, edge);
    for (int i = 0; i < left; i++) {
      if (start[i] != NONE) {
        matching.ownerOfRight[start[i]] = i;
        if (!matching.edges.get(i).contains(start[i])) {
          matching.edges.get(i).add(start[i]);
        }
      }
    }
    for (int i = 0; i < left; i++) {
      if (start[i] == NONE) {
        matching.place(i, new boolean[right]);
      }
    }
    return matching.partners(left);
  }

  private boolean place(int i, boolean[] seen) {
    for (int j : edges.get(i)) {
      if (!seen[j]) {
        seen[j] = true;
        if (ownerOfRight[j] == NONE || place(ownerOfRight[j], seen)) {
          ownerOfRight[j] = i;
          return true;
        }
      }
    }
    return false;
  }

  private int[] partners(int left) {
    int[] partners = empty(left);
    for (int j = 0; j < ownerOfRight.length; j++) {
      if (ownerOfRight[j] != NONE) {
        partners[ownerOfRight[j]] = j;
      }
    }
    return partners;
  }

  /** How many have a partner. */
  static int size(int[] partners) {
    return (int) Arrays.stream(partners).filter(partner -> partner != NONE).count();
  }
}
