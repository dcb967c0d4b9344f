package io.github.verbatim.internal.number;

import io.github.verbatim.internal.lexicon.LexiconReader;
import io.github.verbatim.internal.lexicon.LexiconRow;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that numbers are made of. Immutable after loading. */
final class NumberWords {
  private static final String FILE = "lexicons/en/number-words.tsv";

  private final Map<String, Entry> entries = new HashMap<>();

  /** What a word does in a number. */
  enum Role {
    UNIT,
    TEN,
    HUNDRED,
    SCALE,
    ABBREVIATION,
    LETTER,
    DOZEN,
    PLURAL,
    ORDINAL,
    PART,
    SIGN
  }

  /**
   * A word and its value.
   *
   * @param role what it does
   * @param value its value; of an ordinal its rank, of a part the denominator
   */
  record Entry(Role role, BigDecimal value) {
    /** Whether it multiplies the number before it. */
    boolean isScale() {
      return role == Role.SCALE || role == Role.HUNDRED || role == Role.DOZEN;
    }
  }

  private NumberWords() {}

  static NumberWords load(LexiconReader lexicons) {
    NumberWords words = new NumberWords();
    for (LexiconRow row : lexicons.rows(FILE)) {
      Entry entry = new Entry(role(row), value(row));
      if (words.entries.put(row.field(0), entry) != null) {
        throw row.error("\"" + row.field(0) + "\" stands there twice");
      }
    }
    return words;
  }

  private static Role role(LexiconRow row) {
    try {
      return Role.valueOf(row.field(1).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("unknown role \"" + row.field(1) + "\"");
    }
  }

  private static BigDecimal value(LexiconRow row) {
    String[] parts = row.field(2).split("/", -1);
    try {
      BigDecimal value = new BigDecimal(parts[0]);
      return parts.length == 1
          ? value
          : value.divide(new BigDecimal(parts[1]), MathContext.DECIMAL64);
    } catch (ArithmeticException | NumberFormatException e) {
      throw row.error("\"" + row.field(2) + "\" is no number");
    }
  }

  /** What a sub-token does in a number; null if it is no number word. */
  @Nullable Entry get(SubToken subToken) {
    return subToken.isDigits() ? null : entries.get(subToken.key());
  }

  /** What a word in lower case does in a number; null if it is no number word. */
  @Nullable Entry get(String word) {
    return entries.get(word);
  }

  boolean is(SubToken subToken, Role role) {
    Entry entry = get(subToken);
    return entry != null && entry.role() == role;
  }

  /**
   * The denominator that a sub-token names ("thirds", "fifth", "quarter"); null if it names none.
   */
  @Nullable BigDecimal denominator(SubToken subToken) {
    Entry entry = get(subToken);
    if (entry == null || (entry.role() != Role.PART && entry.role() != Role.ORDINAL)) {
      return null;
    }
    return entry.value().compareTo(BigDecimal.valueOf(2)) < 0 || subToken.is("second")
        ? null
        : entry.value();
  }
}
