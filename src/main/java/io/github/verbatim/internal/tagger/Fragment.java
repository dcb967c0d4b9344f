package io.github.verbatim.internal.tagger;

/**
 * A polynomial hash of a piece of text, of which the hash of a longer text is put together: the
 * name of a feature is not built to be looked up.
 *
 * @param hash of its characters
 * @param power of the base, to its length
 */
public record Fragment(long hash, long power) {
  /** Odd, so that its powers do not vanish. */
  private static final long BASE = 0x9E3779B97F4A7C15L;

  /** Of no text. */
  public static final Fragment EMPTY = new Fragment(0, 1);

  /** The hash of a text. */
  public static Fragment of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** The hash of a part of a text. */
  public static Fragment of(CharSequence text, int from, int to) {
    long hash = 0;
    long power = 1;
    for (int i = from; i < to; i++) {
      hash = hash * BASE + text.charAt(i) + 1;
      power *= BASE;
    }
    return new Fragment(hash, power);
  }

  /** The hash of this text and the next one. */
  Fragment then(Fragment next) {
    return new Fragment(hash * next.power + next.hash, power * next.power);
  }

  /** The key of the text in a {@link KeyTable}: the hash with all its bits mixed, one to one. */
  public long key() {
    return mix(hash);
  }

  /** The key of this text and the next one, without an object. */
  long keyWith(Fragment next) {
    return mix(hash * next.power + next.hash);
  }

  /** The key of three texts in a row, without an object. */
  long keyWith(Fragment second, Fragment third) {
    return mix((hash * second.power + second.hash) * third.power + third.hash);
  }

  /** The key of a short name, "=", a value, "|" and another value. */
  public static long key(String name, Fragment value, Fragment second) {
    long h = 0;
    for (int i = 0; i < name.length(); i++) {
      h = h * BASE + name.charAt(i) + 1;
    }
    h = (h * BASE + '=' + 1) * value.power + value.hash;
    return mix((h * BASE + '|' + 1) * second.power + second.hash);
  }

  private static long mix(long h) {
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }
}
