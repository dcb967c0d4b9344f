package io.github.verbatim.internal.tagger;

import java.util.Arrays;

/**
 * The index of a key among sorted, evenly spread 64-bit keys: a look-up in a table of their first
 * bits, and a step or two from there. Immutable.
 */
public final class KeyTable {
  private final long[] keys;
  private final int shift;

  /** For each value of the first bits, where its keys begin; one more at the end. */
  private final int[] starts;

  /** Takes the keys over; they are sorted as signed numbers. */
  public KeyTable(long[] keys) {
    this.keys = keys;
    int bits = Math.max(1, 31 - Integer.numberOfLeadingZeros(Math.max(2, keys.length)));
    shift = Long.SIZE - bits;
    starts = new int[(1 << bits) + 1];
    for (long key : keys) {
      starts[bucket(key) + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
  }

  /** Sorts the keys; {@code order[i]} of them is what the i-th index of a table stands for. */
  static Integer[] order(long[] keys) {
    Integer[] order = new Integer[keys.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Long.compare(keys[a], keys[b]));
    for (int i = 1; i < order.length; i++) {
      if (keys[order[i]] == keys[order[i - 1]]) {
        throw new IllegalArgumentException("two keys are the same: another hash is needed");
      }
    }
    return order;
  }

  private int bucket(long key) {
    // The sign bit is turned: signed order is then the order of the first bits.
    return (int) ((key ^ Long.MIN_VALUE) >>> shift);
  }

  /** The index of the key; -1 if it is none of them. */
  public int find(long key) {
    int bucket = bucket(key);
    int end = starts[bucket + 1];
    for (int i = starts[bucket]; i < end; i++) {
      if (keys[i] == key) {
        return i;
      }
    }
    return -1;
  }

  int size() {
    return keys.length;
  }

  /** The keys, not to be written to. */
  long[] keys() {
    return keys;
  }
}
