package io.github.verbatim.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LatticeTest {
  private static final double[][] LABELS = {{0.5, -1}, {0.2, 0.7}, {-0.3, 1.1}};
  private static final double[][] PAIRS = {{0, 0, 0, 0}, {1, -1, 0.3, 0.6}, {-0.4, 0.9, 0, 0.2}};

  @Test
  void sums_over_all_sequences() {
    Lattice lattice = new Lattice(LABELS, PAIRS);
    double sum = 0;
    double firstThenSecond = 0;
    for (int sequence = 0; sequence < 8; sequence++) {
      int[] labels = {sequence & 1, sequence >> 1 & 1, sequence >> 2 & 1};
      double likelihood = Math.exp(lattice.score(labels));
      sum += likelihood;
      firstThenSecond += labels[1] == 0 && labels[2] == 1 ? likelihood : 0;
    }

    assertThat(lattice.total()).isCloseTo(Math.log(sum), within(1e-9));
    assertThat(lattice.ofPair(2)[1]).isCloseTo(firstThenSecond / sum, within(1e-9));
    assertThat(lattice.ofLabel(1)[0] + lattice.ofLabel(1)[1]).isCloseTo(1, within(1e-9));
  }
}
