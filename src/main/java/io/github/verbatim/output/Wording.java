package io.github.verbatim.output;

import io.github.verbatim.record.Modifier;
import io.github.verbatim.record.NumberKind;
import io.github.verbatim.record.NumberMention;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The facts of a record in words and figures for people. */
final class Wording {
  private static final int LONGEST_PLAIN_NUMBER = 40;
  private static final int LONGEST_FRACTION = 4;

  private Wording() {}

  /** How sure a probability is, in words. */
  static String sureness(double confidence) {
    if (confidence >= 0.95) {
      return "almost certain";
    }
    if (confidence >= 0.85) {
      return "very likely";
    }
    if (confidence >= 0.7) {
      return "likely";
    }
    return confidence >= 0.5 ? "more likely than not" : "a guess";
  }

  /** Whether the page should make a doubt visible. */
  static boolean isUnsure(double confidence) {
    return confidence < 0.7;
  }

  /** Whole per cent; never 100 % for what is not certain, nor 0 % for what is not excluded. */
  static String percent(double probability) {
    long rounded = Math.round(100 * probability);
    if (probability < 1) {
      rounded = Math.min(rounded, 99);
    }
    return (probability > 0 ? Math.max(rounded, 1) : rounded) + "%";
  }

  /**
   * Whether a number is one of the plain small ones, such as "two", that say little by themselves.
   */
  static boolean isSmall(NumberMention number) {
    boolean plain =
        number.kind() == NumberKind.COUNT
            || number.kind() == NumberKind.PLAIN
            || number.kind() == NumberKind.ORDINAL;
    return plain
        && number.modifier() == null
        && number.change() == null
        && number.upper() == null
        && number.value().abs().compareTo(BigDecimal.TEN) <= 0
        && number.text().chars().noneMatch(Character::isDigit);
  }

  static String modifier(Modifier modifier) {
    return switch (modifier) {
      case ABOUT -> "about";
      case LESS -> "less than";
      case MORE -> "more than";
      case AT_MOST -> "at most";
      case AT_LEAST -> "at least";
    };
  }

  static String modifierSign(Modifier modifier) {
    return switch (modifier) {
      case ABOUT -> "~";
      case LESS -> "<";
      case MORE -> ">";
      case AT_MOST -> "≤";
      case AT_LEAST -> "≥";
    };
  }

  /**
   * The value, or the range, with groups of three digits and four decimals at most: {@code
   * 1,463.87}, {@code 10–12}; of a movement where it began and ended: {@code 4.1 → 2.85}.
   */
  static String value(NumberMention number) {
    if (number.from() != null && number.to() != null) {
      return grouped(number.from()) + " → " + grouped(number.to());
    }
    String value = grouped(number.value());
    return number.upper() == null ? value : value + "–" + grouped(number.upper());
  }

  private static String grouped(BigDecimal value) {
    BigDecimal shortest = value.stripTrailingZeros();
    if (Math.abs((long) shortest.scale()) > LONGEST_PLAIN_NUMBER
        || shortest.precision() > LONGEST_PLAIN_NUMBER) {
      return shortest.toString();
    }
    boolean tooFine = value.scale() > LONGEST_FRACTION;
    String plain =
        (tooFine ? value.setScale(LONGEST_FRACTION, RoundingMode.HALF_EVEN) : value)
            .toPlainString();
    int point = plain.indexOf('.');
    int end = point < 0 ? plain.length() : point;
    int first = plain.startsWith("-") ? 1 : 0;
    StringBuilder grouped = new StringBuilder(plain.substring(0, first).replace('-', '−'));
    for (int i = first; i < end; i++) {
      if (i > first && (end - i) % 3 == 0) {
        grouped.append(',');
      }
      grouped.append(plain.charAt(i));
    }
    return grouped.append(plain, end, plain.length()).toString();
  }

  /** "1 quote", "2 quotes". */
  static String count(int count, String singular) {
    return count + "\u00a0" + singular + (count == 1 ? "" : "s");
  }
}
