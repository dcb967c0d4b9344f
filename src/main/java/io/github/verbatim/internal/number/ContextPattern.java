package io.github.verbatim.internal.number;

import io.github.verbatim.internal.lexicon.LexiconRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sequence of conditions on neighbouring sub-tokens, separated by spaces:
 *
 * <pre>
 * word       the word in lower case, or the mark
 * {class}    a word of that class of date-words, number-labels or number-word-classes
 * &lt;NN&gt;       a part of speech that begins so
 * &lt;d&gt;        digits; &lt;ddd&gt; three of them; &lt;1-12&gt; a whole number between; see {@link #shape}
 * =Word      as it is written
 * a|b        either
 * !a|b       neither, also beyond the sentence
 * a&amp;b        both
 * _a, ^a     attached to the sub-token before, or not
 * a?         may be missing
 * ...        up to eight sub-tokens
 * </pre>
 *
 * <p>Immutable.
 */
final class ContextPattern {
  private static final int GAP = 8;

  /** Conditions of the longest pattern; keeps the cost linear. */
  private static final int LONGEST = 12;

  private static final int FAILED = Integer.MIN_VALUE;
  private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3])\\.[0-5]\\d");
  private static final Pattern BETWEEN = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

  private static final BigDecimal LAST_HOUR = BigDecimal.valueOf(24);

  private final List<Element> elements;

  /**
   * The words that patterns may name.
   *
   * @param classes classes of words
   * @param dates words of dates and labels
   * @param numbers what numbers in words are made of
   */
  record Vocabulary(WordClasses classes, DateWords dates, NumberWords numbers) {}

  /** Whether a sub-token fits. */
  private interface Test {
    boolean fits(SubTokens subTokens, int at);
  }

  /**
   * One condition.
   *
   * @param test what the sub-token has to be
   * @param attached whether it has to be attached to the one before, or must not be; null if either
   * @param optional whether it may be missing
   * @param gap whether up to {@link #GAP} sub-tokens may stand here
   */
  private record Element(Test test, @Nullable Boolean attached, boolean optional, boolean gap) {
    boolean fits(SubTokens subTokens, int at) {
      return (attached == null || attached == subTokens.attached(at)) && test.fits(subTokens, at);
    }
  }

  private ContextPattern(List<Element> elements) {
    this.elements = List.copyOf(elements);
  }

  /** Reads the pattern of one field of a row; an empty one fits everywhere. */
  static ContextPattern parse(LexiconRow row, String field, Vocabulary words) {
    List<Element> elements = new ArrayList<>();
    for (String element : field.isBlank() ? new String[0] : field.split(" ", -1)) {
      elements.add(element(row, element, words));
    }
    long gaps = elements.stream().filter(Element::gap).count();
    if (elements.size() > LONGEST || gaps > 1) {
      throw row.error("expected at most " + LONGEST + " conditions and one gap: " + field);
    }
    return new ContextPattern(elements);
  }

  private static Element element(LexiconRow row, String written, Vocabulary words) {
    boolean gap = written.equals("...");
    boolean marked = written.length() > 1 && (written.startsWith("_") || written.startsWith("^"));
    Boolean attached = marked ? (Boolean) written.startsWith("_") : null;
    boolean optional = written.length() > 1 && written.endsWith("?");
    String rest = written.substring(marked ? 1 : 0, written.length() - (optional ? 1 : 0));
    List<Test> tests = new ArrayList<>();
    for (String condition : rest.length() > 1 ? rest.split("&", -1) : new String[] {rest}) {
      tests.add(condition(row, condition, words));
    }
    return new Element(
        (subTokens, at) -> tests.stream().allMatch(test -> test.fits(subTokens, at)),
        attached,
        optional,
        gap);
  }

  private static Test condition(LexiconRow row, String written, Vocabulary words) {
    boolean negated = written.length() > 1 && written.startsWith("!");
    List<Test> tests = new ArrayList<>();
    for (String alternative : (negated ? written.substring(1) : written).split("\\|", -1)) {
      tests.add(test(row, alternative, words));
    }
    return (subTokens, at) -> negated != tests.stream().anyMatch(test -> test.fits(subTokens, at));
  }

  private static Test test(LexiconRow row, String written, Vocabulary words) {
    if (written.startsWith("{") && written.endsWith("}")) {
      String kind = written.substring(1, written.length() - 1);
      return (subTokens, at) -> words.classes().is(kind, subTokens.get(at));
    }
    if (written.length() > 2 && written.startsWith("<") && written.endsWith(">")) {
      String name = written.substring(1, written.length() - 1);
      return Character.isUpperCase(name.charAt(0))
          ? (subTokens, at) -> subTokens.get(at).hasTag(name)
          : shape(row, name, words);
    }
    if (written.length() > 1 && written.startsWith("=")) {
      return (subTokens, at) -> subTokens.get(at).text().equals(written.substring(1));
    }
    return (subTokens, at) -> subTokens.get(at).is(written);
  }

  private static Test shape(LexiconRow row, String name, Vocabulary words) {
    Matcher between = BETWEEN.matcher(name);
    if (between.matches()) {
      int low = Integer.parseInt(between.group(1));
      int high = Integer.parseInt(between.group(2));
      return (subTokens, at) -> DateWords.isWholeBetween(subTokens, at, low, high);
    }
    return switch (name) {
      case "d" -> digits(text -> true);
      case "dd", "ddd", "dddd", "ddddd" ->
          digits(
              text ->
                  text.length() == name.length() && text.chars().allMatch(ContextPattern::isDigit));
      case "0d" -> digits(text -> text.length() > 1 && text.startsWith("0") && !text.contains("."));
      case "decimal" -> digits(text -> text.contains("."));
      case "hh.mm" -> digits(text -> CLOCK.matcher(text).matches());
      case "year" -> DateWords::isYear;
      case "capital" -> (subTokens, at) -> subTokens.get(at).isCapitalized();
      case "letter" ->
          (subTokens, at) -> subTokens.get(at).isWord() && subTokens.get(at).text().length() == 1;
      case "number" ->
          (subTokens, at) -> subTokens.get(at).isDigits() || subTokens.get(at).hasTag("CD");
      case "dash" -> (subTokens, at) -> subTokens.get(at).isDash();
      case "word" -> (subTokens, at) -> subTokens.get(at).isWord();
      case "any" -> (subTokens, at) -> subTokens.get(at).token() >= 0;
      case "edge" -> (subTokens, at) -> subTokens.get(at).token() < 0;
      case "number-word" -> (subTokens, at) -> words.numbers().get(subTokens.get(at)) != null;
      case "label" -> (subTokens, at) -> words.dates().isLabelBefore(subTokens.get(at));
      case "to-24" -> value(value -> value.compareTo(LAST_HOUR) <= 0);
      case "round" -> value(value -> value.remainder(BigDecimal.TEN).signum() == 0);
      case "improper" ->
          (subTokens, at) ->
              subTokens.get(at).isDigits()
                  && subTokens.value(at).compareTo(subTokens.value(at + 2)) >= 0;
      default -> throw row.error("unknown shape <" + name + ">");
    };
  }

  private static Test value(Predicate<BigDecimal> range) {
    return (subTokens, at) -> subTokens.get(at).isDigits() && range.test(subTokens.value(at));
  }

  private static Test digits(Predicate<String> shape) {
    return (subTokens, at) -> subTokens.get(at).isDigits() && shape.test(subTokens.get(at).text());
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  boolean isEmpty() {
    return elements.isEmpty();
  }

  /** Whether it fits anywhere in a sentence. */
  boolean occursIn(SubTokens subTokens) {
    for (int at = 0; at < subTokens.size(); at++) {
      if (endOfMatch(subTokens, at) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Index after the sub-tokens from {@code at} on that fit; negative if they do not. */
  int endOfMatch(SubTokens subTokens, int at) {
    return match(subTokens, at, 0, 1);
  }

  /** Whether the sub-tokens before {@code end} fit. */
  boolean matchesBefore(SubTokens subTokens, int end) {
    return match(subTokens, end - 1, elements.size() - 1, -1) != FAILED;
  }

  private int match(SubTokens subTokens, int at, int index, int step) {
    if (index < 0 || index >= elements.size()) {
      return at;
    }
    Element element = elements.get(index);
    if (element.gap()) {
      for (int skipped = 0; skipped <= GAP; skipped++) {
        int end = match(subTokens, at + skipped * step, index + step, step);
        if (end != FAILED) {
          return end;
        }
      }
      return FAILED;
    }
    if (element.fits(subTokens, at)) {
      int end = match(subTokens, at + step, index + step, step);
      if (end != FAILED) {
        return end;
      }
    }
    return element.optional() ? match(subTokens, at, index + step, step) : FAILED;
  }
}
