package io.github.verbatim.internal.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits: {@code 1,234.5}, {@code 12,34,567} (Indian groups), {@code .08}, {@code
 * 4e14}, {@code 2.9×10−8}. Looks at every character a bounded number of times.
 */
final class DigitScanner {
  /** Digits beyond which a number is text: no figure of a news article has that many. */
  private static final int MAX_DIGITS = 40;

  private static final int MAX_EXPONENT = 60;
  private static final String SPACES = "\u00A0\u2009\u202F";
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final String text;
  private final int start;
  private final int limit;
  private int end;

  private DigitScanner(String text, int start, int limit) {
    this.text = text;
    this.start = start;
    this.limit = limit;
    this.end = start;
  }

  /**
   * What was read.
   *
   * @param end offset after it
   * @param value its value; null for a clock time, a version or the like
   */
  record Result(int end, @Nullable BigDecimal value) {}

  /**
   * Reads the number at {@code start}, which holds an ASCII digit, or a full stop and then one.
   *
   * @param limit offset at which to stop
   */
  static Result scan(String text, int start, int limit) {
    return new DigitScanner(text, start, limit).scan();
  }

  private Result scan() {
    skipDigits();
    skipGroups(end - start);
    int point = (at('.') && isDigit(end + 1)) || isDecimalComma() ? end : -1;
    if (point >= 0) {
      end++;
      skipDigits();
    }
    if (isSeries()) {
      skipSeries();
      return new Result(end, null);
    }
    if (digitCount() > MAX_DIGITS) {
      return new Result(end, null);
    }
    BigDecimal mantissa = decimal(text.substring(start, end), point - start);
    return withExponent(mantissa);
  }

  /** The value of a literal; {@code point} is the index of its decimal point. */
  private static BigDecimal decimal(String literal, int point) {
    StringBuilder plain = new StringBuilder(literal.length());
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if (i == point) {
        plain.append('.');
      } else if (c >= '0' && c <= '9') {
        plain.append(c);
      }
    }
    return new BigDecimal(plain.toString());
  }

  /** "1,7 million": one or two digits after a comma and before a scale or a percent sign. */
  private boolean isDecimalComma() {
    int digits = at(',') ? digitsAt(end + 1) : 0;
    if (digits < 1 || digits > 2) {
      return false;
    }
    int next = end + 1 + digits;
    int word = charAt(next) == ' ' ? next + 1 : next;
    boolean scale =
        text.startsWith("million", word)
            || text.startsWith("billion", word)
            || text.startsWith("trillion", word)
            || text.startsWith("bn", word);
    return scale || charAt(next) == '%';
  }

  private int digitCount() {
    int digits = 0;
    for (int i = start; i < end; i++) {
      if (isDigit(i)) {
        digits++;
      }
    }
    return digits;
  }

  private void skipDigits() {
    while (isDigit(end)) {
      end++;
    }
  }

  /** Groups of three after commas or spaces, or of two and three at the end (Indian). */
  private void skipGroups(int firstLength) {
    if (firstLength == 0 || firstLength > 3) {
      return;
    }
    if (at(',')) {
      skipCommaGroups(firstLength);
    } else if (end < limit && SPACES.indexOf(text.charAt(end)) >= 0) {
      while (end < limit && SPACES.indexOf(text.charAt(end)) >= 0 && digitsAt(end + 1) == 3) {
        end += 4;
      }
    } else if (at(' ') && digitsAt(end + 1) == 3 && isSpaceGrouped()) {
      while (at(' ') && digitsAt(end + 1) == 3) {
        end += 4;
      }
    }
  }

  /** Groups after plain spaces: two or more of them, or one that is zeros or part of a price. */
  private boolean isSpaceGrouped() {
    boolean two = charAt(end + 4) == ' ' && digitsAt(end + 5) == 3;
    boolean zeros = text.startsWith("000", end + 1);
    return two || zeros || "$£€".indexOf(charBefore()) >= 0;
  }

  private void skipCommaGroups(int firstLength) {
    int indian = end;
    while (firstLength <= 2 && charAt(indian) == ',' && digitsAt(indian + 1) == 2) {
      indian += 3;
    }
    if (indian > end && charAt(indian) == ',' && digitsAt(indian + 1) == 3) {
      end = indian + 4;
      return;
    }
    while (at(',') && digitsAt(end + 1) == 3) {
      end += 4;
    }
    // "80, 000": no list has a member that starts with a zero.
    if (at(',') && charAt(end + 1) == ' ' && charAt(end + 2) == '0' && digitsAt(end + 2) == 3) {
      end += 5;
    }
  }

  /** Number of digits at {@code from}, counted up to 4. */
  private int digitsAt(int from) {
    int count = 0;
    while (count < 4 && isDigit(from + count)) {
      count++;
    }
    return count;
  }

  /** Whether the digits go on as a clock time, a date or a version. */
  private boolean isSeries() {
    return (at('.') || at(':')) && isDigit(end + 1);
  }

  private void skipSeries() {
    while (end < limit && (isDigit(end) || isSeries())) {
      end++;
    }
  }

  private Result withExponent(BigDecimal mantissa) {
    int exponentStart = -1;
    int after = end;
    if (at('e') || at('E')) {
      exponentStart = end + 1;
    } else {
      int times = charAt(end) == ' ' ? end + 1 : end;
      if (charAt(times) == '×' || charAt(times) == 'x') {
        int ten = charAt(times + 1) == ' ' ? times + 2 : times + 1;
        if (charAt(ten) == '1' && charAt(ten + 1) == '0') {
          exponentStart = charAt(ten + 2) == '^' ? ten + 3 : ten + 2;
        }
      }
    }
    if (exponentStart < 0) {
      return new Result(end, mantissa);
    }
    boolean negative = "-−⁻".indexOf(charAt(exponentStart)) >= 0;
    int i = negative || charAt(exponentStart) == '+' ? exponentStart + 1 : exponentStart;
    int exponent = 0;
    int digits = 0;
    for (int digit = exponentDigit(i); digit >= 0 && digits < 4; digit = exponentDigit(++i)) {
      exponent = exponent * 10 + digit;
      digits++;
      after = i + 1;
    }
    if (digits == 0 || digits > 3 || exponent > MAX_EXPONENT || isLetter(after)) {
      return new Result(end, mantissa);
    }
    BigDecimal value = mantissa.scaleByPowerOfTen(negative ? -exponent : exponent);
    return new Result(after, value);
  }

  private int exponentDigit(int i) {
    return isDigit(i) ? charAt(i) - '0' : SUPERSCRIPTS.indexOf(charAt(i));
  }

  private char charBefore() {
    return start > 0 ? text.charAt(start - 1) : '\0';
  }

  private char charAt(int i) {
    return i < limit ? text.charAt(i) : '\0';
  }

  private boolean at(char c) {
    return charAt(end) == c && end < limit;
  }

  private boolean isLetter(int i) {
    return i < limit && Character.isLetter(text.charAt(i));
  }

  private boolean isDigit(int i) {
    return i < limit && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }
}
